package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an editor writes is text: no markup, no template, no link comes of it. Each field has a word
 * of its own, so that a missing one is named.
 */
final class EscapingTest {

  private static final String HOSTILE =
      "<script>alert(1)</script> \"a\" 'b' ${x} <#if y> {{z}} &lt; -->";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  /** A hostile text for a field, as YAML. */
  private static String bad(String field) {
    return "\"" + (field + " " + HOSTILE).replace("\"", "\\\"") + "\"";
  }

  /** Fields with a hostile text each, as YAML; {@code a.b} is the field b of a. */
  private static String fill(String yaml) {
    StringBuilder filled = new StringBuilder();
    String[] parts = yaml.split("%", -1);
    for (int i = 0; i < parts.length; i++) {
      filled.append(i % 2 == 0 ? parts[i] : bad(parts[i]));
    }
    return filled.toString();
  }

  private void assertText(String address, String fields) {
    Document page = site.html(address);
    String text = page.text().replace("\u00a0", " ");
    for (String field : fields.split(" ", -1)) {
      assertThat(text).as(field).contains(field + " " + HOSTILE);
    }
    assertThat(page.select("script:not([src], [type=application/ld+json]), [onclick]")).isEmpty();
    assertThat(site.text(address.endsWith("/") ? address + "index.html" : address))
        .doesNotContain("<script>")
        .doesNotContain("<#if");
  }

  private void build() {
    site.build();
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void inAStory() {
    site.bytes("content/media/a.png", Images.png(2, 2))
        .file("content/media/f.webm", "film")
        .file("content/media/f.vtt", "WEBVTT")
        .file("content/media/f.txt", "transcript " + HOSTILE)
        .story(
            "a",
            fill(
                """
                title: %title%
                summary: %summary%
                teller: {name: %name%, identity: pen-name, role: partner}
                edits: %edits%
                film: {src: media/f.webm, captions: media/f.vtt, transcript: media/f.txt}
                """),
            "Text.");
    build();
    assertText("/stories/a/", "title summary name edits transcript");
    assertText("/stories/", "title summary name");
    assertText("/topics/early-miscarriage/", "title summary");
    assertThat(site.html("/stories/a/").title()).contains(HOSTILE);
    assertThat(site.html("/stories/a/").select("meta[name=description]").attr("content"))
        .isEqualTo("summary " + HOSTILE);
  }

  @Test
  void inAFactsheet() {
    site.factsheet(
        "a",
        fill(
            """
            title: %title%
            summary: %summary%
            key-points: [%point%]
            reviewed: {on: 2026-05-01, by: %by%, next: 2027-05-01}
            references: [{id: r, title: %reference%, publisher: %publisher%}]
            history: [{on: 2026-05-01, change: %change%}]
            """),
        "Text.");
    build();
    assertText("/factsheets/a/", "title summary point by reference publisher change");
  }

  @Test
  void inAnOrganisation() {
    site.organisation(
            "a",
            fill(
                """
                title: %title%
                summary: %summary%
                formerly: [%formerly%]
                contacts:
                  - {kind: in-person, value: %value%, label: %label%}
                  - {kind: text, value: "85258", keyword: %keyword%}
                languages: [%language%]
                accessibility: [%access%]
                audiences: [%audience%]
                checked: {on: 2026-11-01, how: phoned, by: %by%}
                """
                    .replace("%audience%", "anyone")))
        .page("b", "[](org:a)");
    build();
    assertText("/find-support/a/", "title summary formerly value label language access by");
    assertThat(site.html("/find-support/a/").select(".contact").text())
        .contains("Text keyword " + HOSTILE + " to");
    assertText("/find-support/need/talk-to-someone-now/", "title summary value label");
    assertText("/b/", "title");
  }

  @Test
  void inEvidence() {
    site.evidence(
            "a",
            fill(
                """
                title: %title%
                summary: %summary%
                publisher: %publisher%
                population: %population%
                sample-note: %sample%
                figures:
                  - {id: f, value: 1, unit: %unit%, text: %text%, statement: %statement%, population: %whom%, group: %group%, note: %note%, conflicts-with: [b/g]}
                waves: [{year: 2014, figure: f, value: 2}]
                recommendations: [{id: r, text: %asked%, to: %to%, status: done, note: %rnote%}]
                responses: [{by: %by%, summary: %answer%}]
                """))
        .evidence("b", fill("figures: [{id: g, text: x, statement: y, why: %why%}]"))
        .page("c", "sections: [{show: figures, of: a}, {show: recommendations, of: a}]", "");
    build();
    assertText(
        "/evidence/a/",
        "title summary publisher population sample unit text statement whom group note asked to rnote by answer why");
    assertText("/evidence/", "title publisher");
    assertText("/c/", "group unit statement whom text asked to rnote");
  }

  @Test
  void inNewsAndPages() {
    site.news("a", fill("title: %title%\nsummary: %summary%"), "Text.")
        .page(
            "b",
            fill(
                """
                title: %title%
                summary: %summary%
                version: %version%
                history: [{on: 2026-05-01, change: %change%}]
                sections:
                  - {show: timeline, title: %section%}
                  - {show: supporters}
                  - {show: actions}
                timeline: [{date: %when%, title: %moment%, text: %told%}]
                supporters: [{name: %name%, role: %role%, interest: %interest%, message: %message%}]
                actions: [{title: %action%, text: %how%, effort: %effort%}]
                """),
            "");
    site.build();
    assertThat(site.told()).containsExactly("timeline-date pages/b.md:10:19");
    assertText("/news/a/", "title summary");
    assertText(
        "/b/",
        "title summary version change section when moment told name role interest message action how effort");
  }

  @Test
  void inTheSharedFiles() {
    site.settings(
            fill(
                """
                title: %site%
                description: %description%
                notice: %notice%
                languages: [{code: en, name: %english%}, {code: cy, name: Cymraeg}]
                navigation: [{label: %nav%, to: /stories/}]
                help-now: {text: %help%, organisations: [samaritans]}
                share: {hashtag: %hashtag%, text: %words%}
                """))
        .file(
            "content/topics.yaml",
            fill(
                """
                facets:
                  - id: loss
                    label: %facet%
                    description: %about%
                    topics: [{id: early-miscarriage, label: %topic%, description: %meaning%}]
                  - {id: teller, label: T, topics: [{id: person-who-was-pregnant, label: %role%}]}
                  - {id: need, label: N, topics: [{id: talk-to-someone-now, label: %need%}]}
                """))
        .file(
            "content/content-notes.yaml",
            fill("notes: [{id: hospital-treatment, label: %note%, meaning: %what%}]"))
        .file(
            "content/glossary.yaml",
            fill("terms: [{id: epu, term: %term%, meaning: %meant%, also: [%also%]}]"))
        .story("s", "content-notes: [hospital-treatment]", "Text.")
        .page("p", "sections: [{show: share}]", "A [word](term:epu).");
    build();
    assertText("/", "site description notice english nav help");
    assertText("/stories/s/", "note what role topic");
    assertText("/stories/", "note facet topic");
    assertText("/topics/", "facet about topic need");
    assertText("/topics/early-miscarriage/", "topic meaning facet");
    assertText("/find-support/", "need");
    assertText("/glossary/", "term meant also");
    assertText("/p/", "term meant also");
    assertThat(site.html("/p/").select("main").text()).contains("#hashtag " + HOSTILE);
    assertThat(site.html("/p/").select("textarea").text()).startsWith("words " + HOSTILE);
  }

  @Test
  void inATextTemplatesStayAsTheyAre() {
    site.page("a", "So ${x}, <#if y>, <@z/> and {{w}} [= v] stay.\n\n    ${code} <#list>");
    build();
    assertThat(site.html("/a/").select(".text").text())
        .contains("So ${x}, <#if y>, <@z/> and {{w}} [= v] stay.")
        .contains("${code} <#list>");
  }
}
