package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names of files, addresses and languages that cannot be, or lead where they must not (safety.md
 * 20).
 */
final class HostileNamesTest {

  private static final String PAGE = "---\ntitle: A page\nsummary: A page.\n---\n\nHello.\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "The Phone Call.md, the-phone-call.md",
    "A.md, a.md",
    "a--b.md, a-b.md",
    "-a-.md, a.md",
    "a_b.md, a-b.md",
    "a..md, a.md",
    "a..b.md, a-b.md",
    "a.CY.md, a.cy.md",
    "version-2.0 final.md, version-2-0-final.md",
    "Café.md, cafe.md",
    "ŵyl.md, wyl.md",
    "مرحبا.md, page.md",
    "日本.md, page.md",
    "a%2e.md, a-2e.md",
    "a'b.md, ab.md",
    "a&b.md, a-b.md",
    "2026/Über uns.md, 2026/uber-uns.md"
  })
  void aNameThatIsNoAddressIsToldWithABetterOne(String name, String better) {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file("content/pages/" + name, PAGE);
    good.tellsOnly("file-name pages/" + name, "\"" + better + "\"");
  }

  @Test
  void accentsStoredApartAreToldLikeOthers() {
    GoodBefore good = GoodBefore.in(folder);
    String name = Normalizer.normalize("Café.md", Normalizer.Form.NFD);
    good.site().file("content/pages/" + name, PAGE);
    good.tellsOnly("file-name pages/" + name, "\"cafe.md\"");
  }

  @Test
  void controlCharactersInANameDoNotReachTheTerminal() {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file("content/pages/a\u001b[31m\nb.md", PAGE);
    good.tellsOnly("file-name pages/a\u001b[31m\nb.md", "\"a-31m-b.md\"");
  }

  @Test
  void namesThatDifferInCapitalLettersAreOne() {
    GoodBefore good = GoodBefore.in(folder);
    good.site().file("content/media/path.JPG", "").file("content/media/path.jpg", "");
    good.tellsOnly("same-name media/path.jpg", "Rename");
  }

  @Test
  void namesThatDifferInHowAccentsAreStoredAreOne() {
    GoodBefore good = GoodBefore.in(folder);
    String apart = Normalizer.normalize("é.jpg", Normalizer.Form.NFD);
    good.site().file("content/media/é.jpg", "").file("content/media/" + apart, "");
    good.tellsOnly("same-name media/é.jpg", "Rename");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../escaped/",
        "/a/../../../escaped/",
        "/./about/",
        "//example.org/",
        "/about//us/",
        "/a b/",
        "/a\\b/",
        "/a?b/",
        "/a#b/",
        "/%2e%2e/",
        "/caf\u00e9/",
        "/nul\u2028/",
        "/index.html/",
        "/404.html/",
        "/assets/style.css/",
        "/media/",
        "about",
        "/about",
        "https://example.org/"
      })
  void anAliasLeadsNowhereElse(String alias) {
    GoodBefore good = GoodBefore.in(folder);
    good.site().page("us", "aliases: ['" + alias + "']\n", "Us.");
    good.tellsOnly("address-without-slashes pages/us.md:4:11", "/old/address/");
    assertThat(folder.resolve("escaped")).doesNotExist();
    assertThat(folder.resolve("target/escaped")).doesNotExist();
  }

  @Test
  void anAliasThatIsTooLongForAFileIsTold() {
    GoodBefore good = GoodBefore.in(folder);
    good.site().page("us", "aliases: [/" + "a".repeat(300) + "/]\n", "Us.");
    good.tellsOnly("address-without-slashes pages/us.md:4:11", "/old/address/");
  }

  @ParameterizedTest
  @CsvSource({
    "/stories/, a page that Waymark makes",
    "/about/, content/pages/about.md",
    "/About/, content/pages/about.md",
    "/find-support/samaritans/, content/organisations/samaritans.md"
  })
  void anAliasTakesNoOthersAddress(String alias, String owner) {
    GoodBefore good = GoodBefore.in(folder);
    good.site().page("us", "aliases: [/we/, " + alias + "]\n", "Us.");
    good.tellsOnly("duplicate-address pages/us.md:4:17", "Remove the alias");
    assertThat(good.site().problems().get(0).message()).contains(owner);
  }

  @ParameterizedTest
  @CsvSource({"/Old/, /old/", "/old/, /Old/", "/Old/, /OLD/"})
  void addressesThatDifferInCapitalsAloneAreOne(String first, String second) {
    GoodBefore good = GoodBefore.in(folder);
    good.site()
        .page("us", "aliases: [" + first + "]\n", "Us.")
        .page("you", "aliases: [" + second + "]\n", "You.");
    good.tellsOnly("duplicate-address pages/you.md:4:11", "Remove the alias");
  }

  @Test
  void anAliasBelongsToOnePage() {
    GoodBefore good = GoodBefore.in(folder);
    good.site().page("us", "aliases: [/we/]\n", "Us.").page("you", "aliases: [/we/]\n", "You.");
    good.tellsOnly("duplicate-address pages/you.md:4:11", "Remove the alias");
  }

  @ParameterizedTest
  @CsvSource({"stories", "find-support/samaritans", "topics/a-to-z", "about/index"})
  void aPageTakesNoOthersAddress(String page) {
    GoodBefore good = GoodBefore.in(folder);
    good.site().page(page, "Hello.");
    good.buildsInTime();
    assertThat(good.site().told())
        .hasSize(1)
        .allMatch(t -> t.startsWith("duplicate-address pages/"));
    good.stays();
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../escaped", "..", "c y", "CY", "cy/", "\"\\\\\"", "c%y"})
  void aLanguageLeadsNowhereElse(String code) {
    GoodBefore good = GoodBefore.in(folder);
    good.site()
        .settings(
            "languages: [{code: en, name: English}, {code: "
                + (code.startsWith("\"") ? code : "'" + code + "'")
                + ", name: Other}]\n");
    good.buildsInTime();
    assertThat(good.site().told()).hasSize(1).allMatch(t -> t.startsWith("bad-id site.yaml:"));
    good.stays();
    assertThat(folder.resolve("escaped")).doesNotExist();
  }

  @Test
  void aLinkLeadsNotOutOfTheProject() {
    GoodBefore good = GoodBefore.in(folder);
    good.site()
        .file("secret.md", PAGE)
        .file("secret.pdf", "secret")
        .page(
            "us",
            "image: {src: ../secret.png, alt: x}\n",
            "[a](../../secret.md) [b](../../../../etc/passwd) [c](../../secret.pdf) ![d](media/../../secret.pdf)");
    good.buildsInTime();
    assertThat(good.site().told())
        .containsExactly(
            "media-not-found pages/us.md:4:14",
            "link-to-nothing pages/us.md:7:1",
            "link-to-nothing pages/us.md:7:22",
            "link-to-nothing pages/us.md:7:50",
            "link-to-nothing pages/us.md:7:72");
    good.stays();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/.hidden.md",
        "content/pages/.about.md.swp",
        "content/pages/about.md~",
        "content/pages/#about.md#",
        "content/.git/config",
        "content/stories/.DS_Store",
        "content/Thumbs.db",
        "content/media/desktop.ini",
        "content/pages/a.tmp"
      })
  void whatEditorsAndSystemsLeaveIsPassedOver(String name) {
    TestSite site = TestSite.in(folder).file(name, "left over").build();
    assertThat(site.told()).isEmpty();
    assertThat(site.publishes("left over")).isFalse();
    assertThat(Files.exists(folder.resolve(name))).isTrue();
  }
}
