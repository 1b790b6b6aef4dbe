package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever holds a story back, the site is byte for byte the one that it would be had the story
 * never been written: no page, card, list, count, quote, clip, film, picture, feed, search, map of
 * the site, data, related item, preview or old address tells of it (safety.md 1 and 6).
 */
final class ConsentGateTest {

  private static final String CONSENT =
      "consent: {ref: ST-7, given: 2026-01-01, channels: [website, feed], others-agreed: true}";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "consent: {ref: ST-7, given: 2026-01-01, channels: [feed, print, press, social, reuse]}",
        "consent: {ref: ST-7, given: 2026-11-22, channels: [website]}",
        "consent: {ref: ST-7, given: 2025-01-01, until: 2026-11-20, channels: [website]}",
        "consent: {ref: ST-7, given: 2026-01-01, channels: [website], agreed-text: sha256:0}",
        CONSENT + "\ndraft: true",
        CONSENT + "\ndate: 2026-11-22",
        CONSENT + "\nexpires: 2026-11-20\nafter-expiry: remove",
      })
  void aStoryThatIsHeldLeavesTheSiteAsIfItHadNeverBeen(String why) {
    Map<String, String> without = tree(site("without").build());
    TestSite held = site("held");
    write(held, why);
    assertThat(tree(held.build())).isEqualTo(without);
  }

  @Test
  void aStoryWithConsentIsInEachOfThem() {
    TestSite site = site("shown");
    write(site, CONSENT);
    named(site);
    site.build();
    assertThat(site.problems())
        .noneMatch(problem -> problem.severity().heading().equals("must fix"));
    Map<String, String> shown = tree(site);
    assertThat(shown.keySet())
        .contains("stories/mine/index.html", "old/mine/index.html", "media/mine.webm")
        .contains("media/mine.png", "cy/stories/mine/index.html");
    for (String file :
        new String[] {
          "index.html", "stories/index.html", "topics/being-heard/index.html", "sitemap.xml",
          "feed.xml", "topics/being-heard/feed.json", "hub/index.html", "news/quoted/index.html",
          "stories/find/c/0.json", "stories/other/index.html"
        }) {
      assertThat(site.text("/" + file)).as(file).containsAnyOf("mine", "Mine", "heron");
    }
  }

  /** What names it is left as if the story had been taken back: words without a link, and gaps. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "consent: {ref: ST-7, given: 2025-01-01, until: 2026-11-20, channels: [website]}",
        CONSENT + "\ndraft: true"
      })
  void whatNamesItTellsNoMoreThanIfItHadBeenTakenBack(String why) {
    TestSite gone = site("gone");
    named(gone);
    gone.file(
        "content/withdrawn.yaml",
        "withdrawn:\n  - {id: \"" + id("story mine") + "\", on: 2026-11-20}\n");
    TestSite held = site("held");
    named(held);
    write(held, why);
    Map<String, String> tree = tree(held.build());
    assertThat(tree).containsKey("hub/index.html");
    tree(gone.build()).forEach((file, text) -> assertThat(tree.get(file)).as(file).isEqualTo(text));
    assertThat(held.files()).isEqualTo(gone.files());
    assertThat(held.publishes("heron")).isFalse();
  }

  @Test
  void navigationAndOldAddressesDoNotKeepTheSiteFromBeingBuiltNorTellOfIt() {
    TestSite held = site("held");
    write(held, "consent: {ref: ST-7, given: 2025-01-01, until: 2026-11-20, channels: [website]}");
    held.settings(
            "languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]\n"
                + "navigation: [{label: Canary, to: /stories/mine/}, {label: Old, to: /old/mine/}]")
        .page(
            "about",
            "actions: [{title: A, text: B, url: \"https://example.org/stories/mine/\"}]",
            "[It](/old/mine/), [in full](https://example.org/old/mine/),"
                + " [and so](https://example.org/old/mine).")
        .build();
    assertThat(held.has("/about/")).isTrue();
    assertThat(held.publishes("Canary")).isFalse();
    assertThat(held.publishes("stories/mine")).isFalse();
    assertThat(held.publishes("old/mine")).isFalse();
  }

  private TestSite site(String name) {
    return TestSite.in(folder.resolve(name))
        .settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
        .page("index", "sections: [{show: stories}, {show: latest-news}]", "Welcome.")
        .story("other", "topics: [being-heard, early-miscarriage]", "Another story.")
        .factsheet("sheet", "topics: [being-heard]", "Text.");
  }

  private static void write(TestSite site, String why) {
    String fields =
        """
        title: Mine and mine alone
        summary: A heron in a car park.
        topics: [being-heard, early-miscarriage]
        teller: {name: Mine, identity: pen-name, role: partner, nation: wales}
        image: {src: media/mine.png, alt: A heron}
        film: {src: media/mine.webm, captions: media/mine.vtt, transcript: media/mine.md}
        aliases: [/old/mine/]
        help: [samaritans]
        helped-by: [samaritans]
        content-notes: [hospital-treatment]
        """
            + why
            + "\n";
    site.bytes("content/media/mine.png", Images.png(40, 30))
        .file("content/media/mine.webm", "film")
        .file("content/media/mine.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nA heron.\n")
        .file("content/media/mine.md", "A heron stood there.")
        .story("mine", fields, "A heron stood in the car park and nobody looked at it but me.")
        .story("mine.cy", fields.replace("aliases: [/old/mine/]\n", ""), "Crëyr glas.");
  }

  private static void named(TestSite site) {
    site.page(
            "hub",
            "clips: [{id: mine, quote: nobody looked at it}]\n"
                + "sections: [{show: stories, topics: [being-heard]}]",
            "[One](story:mine), [two](../stories/mine.md), [three](/stories/mine/),"
                + " [four](https://example.org/stories/mine/). ![film](film:mine)")
        .news("quoted", "", "> nobody looked at it\n> — [Somebody](story:mine)");
  }

  private static String id(String what) {
    try {
      byte[] text = ("waymark " + what).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest).substring(0, 32);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, String> tree(TestSite site) {
    Map<String, String> tree = new TreeMap<>();
    for (String name : site.files()) {
      try {
        byte[] bytes = Files.readAllBytes(site.out().resolve(name));
        tree.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return tree;
  }
}
