package org.waymark.publish.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.TestSite;
import org.waymark.Waymark;
import org.waymark.check.PagePolicy;
import org.waymark.content.SiteFile.Host;
import org.waymark.problem.Problems;

/** What a published folder tells its host (safety.md 2 and 11). */
final class HostFilesTest {

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site =
        TestSite.in(folder)
            .story("kept", "aliases: [/old/]", "Text.")
            .news("spring", "aliases: [/b+c/, /News/1.2/]", "Text.");
    settings("");
  }

  private void settings(String more) {
    site.settings("languages: [{code: en, name: E}, {code: cy, name: C}]\n" + more);
  }

  private HostingRules rules() {
    try {
      return Waymark.hosting(site.inputs(), new Problems()).orElseThrow();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  @Test
  void whereNobodySaysWhichHostAllFilesAreThere() {
    site.build();
    assertThat(site.files())
        .contains(".htaccess", ".nojekyll", "_headers", "_redirects", "410.html")
        .doesNotContain("CNAME");
    assertThat(lines("/_redirects")).allMatch(line -> line.endsWith(" 301"));
  }

  @ParameterizedTest
  @CsvSource({
    "netlify, '_headers _redirects'",
    "cloudflare, '_headers _redirects'",
    "apache, .htaccess",
    "nginx, ''",
    "caddy, ''",
    "github-pages, '.nojekyll CNAME'"
  })
  void onlyTheFilesOfTheHostThatIsNamed(String host, String files) {
    settings("hosting: {host: " + host + "}");
    site.build();
    Set<String> there = new TreeSet<>(site.files());
    there.retainAll(Set.of(".htaccess", ".nojekyll", "CNAME", "_headers", "_redirects"));
    assertThat(String.join(" ", there)).isEqualTo(files);
  }

  @ParameterizedTest
  @CsvSource({
    "https://near.example.org/, near.example.org",
    "https://ours.github.io/, ",
    "https://ours.github.io/near/, ",
    "https://example.org/near/, ",
    "http://localhost/, ",
    "https://example.org:8443/, "
  })
  void gitHubIsToldTheNameOfASiteThatHasItsOwn(String url, @Nullable String name) {
    settings("hosting: {host: github-pages}\nbase-url: " + url);
    site.build();
    assertThat(site.files().contains("CNAME")).isEqualTo(name != null);
    if (name != null) {
      assertThat(site.text("/CNAME")).isEqualTo(name + "\n");
    }
    assertThat(site.text("/.nojekyll")).isEmpty();
    assertThat(site.text("/old/index.html")).contains("/stories/kept/");
    assertThat(site.has("/404.html")).isTrue();
  }

  @Test
  void netlifyIsToldAllItUnderstandsTheInnermostFolderFirst() {
    settings("hosting: {host: netlify}\nbase-url: https://example.org/near/");
    site.build();
    assertThat(lines("/_redirects"))
        .containsExactly(
            "/near/News/1.2/ /near/news/spring/ 301!",
            "/near/old/ /near/stories/kept/ 301!",
            "/near/cy/stories/* /near/cy/410.html 410",
            "/near/stories/* /near/410.html 410",
            "/near/cy/* /near/cy/404.html 404",
            "/near/* /near/404.html 404");
  }

  @Test
  void cloudflareIsToldNothingThatItRefuses() {
    settings("hosting: {host: cloudflare}");
    for (int i = 0; i < 120; i++) {
      site.file("templates/assets/more" + i + ".css", "p { order: " + i + " }");
    }
    site.page("many", "aliases: [" + "/old-%d/, ".repeat(2100).formatted(numbers()) + "]", "Text.");
    site.build();
    assertThat(lines("/_redirects"))
        .hasSize(2000)
        .allMatch(line -> line.matches("\\S{1,400} \\S{1,400} 301"));
    List<String> headers = lines("/_headers");
    assertThat(headers).allMatch(line -> line.length() < 2000);
    assertThat(headers.stream().filter(line -> line.startsWith("/"))).hasSizeLessThan(100);
    assertThat(site.has("/stories/404.html")).isTrue();
    assertThat(site.has("/cy/stories/404.html")).isTrue();
  }

  private static Object[] numbers() {
    Object[] numbers = new Object[2100];
    Arrays.setAll(numbers, i -> i);
    return numbers;
  }

  @Test
  void noHeaderIsGivenTwiceToOneAddress() {
    site.build();
    List<String> given = new ArrayList<>();
    for (String line : lines("/_headers")) {
      if (line.startsWith("  ")) {
        given.add(line.substring(2, line.indexOf(':')));
      }
    }
    given.removeIf(name -> name.equals("Cache-Control")); // Looked at below.
    assertThat(given).doesNotHaveDuplicates().contains("Content-Security-Policy");
    List<String> paths = lines("/_headers").stream().filter(line -> line.startsWith("/")).toList();
    assertThat(paths).startsWith("/*").endsWith("/media/*").doesNotHaveDuplicates();
    assertThat(paths.subList(1, paths.size() - 1))
        .contains(site.asset("style.css"), site.asset("search.js"))
        .allMatch(path -> site.has(path));
    assertThat(lines("/_headers")).doesNotContain("  Cache-Control: no-cache");
  }

  @Test
  void whereNothingMayBeKeptNothingElseIsSaid() {
    settings("hosting: {no-store: true}");
    site.build();
    assertThat(lines("/_headers").stream().filter(line -> line.contains("Cache-Control")))
        .containsExactly("  Cache-Control: no-store");
    assertThat(site.text("/.htaccess"))
        .contains("Header always set Cache-Control \"no-store\"\n")
        .doesNotContain("private", "no-cache");
  }

  @Test
  void theHeaderAllowsWhatPagesSayAndNoMore() {
    site.build();
    String header = rules().headers().get(0).value();
    assertThat(header).isEqualTo(PagePolicy.HEADER);
    Document search = site.html("/search/");
    assertThat(policy(search) + "; frame-ancestors 'none'").isEqualTo(header);
    List<String> most = List.of(header.split("; ", -1));
    for (String name : site.files()) {
      if (name.endsWith(".html")) {
        assertThat(most)
            .as(name)
            .containsAll(List.of(policy(site.html("/" + name)).split("; ", -1)));
        assertThat(site.html("/" + name).select("meta[name=referrer]").attr("content"))
            .isEqualTo("no-referrer");
      }
    }
    assertThat(policy(site.html("/stories/kept/"))).doesNotContain("connect-src");
    for (Host host : Host.values()) {
      if (host == Host.GITHUB_PAGES) {
        continue; // It cannot be told of headers.
      }
      String text =
          host == Host.APACHE ? site.text("/.htaccess") : Snippets.of(rules(), host, "/w");
      assertThat(text).as(host.id()).contains(header, "no-referrer", "camera=()", "nosniff");
    }
  }

  private static String policy(Document page) {
    return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
  }

  @Test
  void onlyASiteWithHttpsDemandsIt() {
    assertThat(names()).contains("Strict-Transport-Security");
    settings("base-url: http://example.org/");
    assertThat(names()).doesNotContain("Strict-Transport-Security");
  }

  private List<String> names() {
    return rules().headers().stream().map(HostingRules.Header::name).toList();
  }

  @ParameterizedTest
  @EnumSource
  void nothingTellsOfAStoryThatIsNotThere(Host host) {
    site.story("kept", "draft: true\naliases: [/old-canary/]\ntitle: Canary", "Text.")
        .story("canary", "consent: {ref: A, given: 2026-01-01, channels: [feed]}", "Text.");
    HostingRules rules = rules();
    String all = Snippets.of(rules, host, "/w").toLowerCase(Locale.ROOT);
    for (Map.Entry<String, byte[]> file : HostFiles.of(rules, host).entrySet()) {
      all += new String(file.getValue(), StandardCharsets.UTF_8);
    }
    assertThat(all).doesNotContain("canary", "kept");
  }

  @Test
  void anAddressWithSignsThatMeanSomethingToServersIsLeftToItsPage() {
    site.build();
    assertThat(rules().redirects())
        .extracting(HostingRules.Redirect::from)
        .containsExactly("/News/1.2/", "/old/");
    assertThat(site.has("/b+c/")).isTrue();
  }

  private List<String> lines(String address) {
    return site.text(address).lines().filter(line -> !line.startsWith("#")).toList();
  }
}
