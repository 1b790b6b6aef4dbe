package org.waymark;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Little sites that ask much of a page: everything in them may be written. */
public final class ExtremeSites {

  /** Ninety letters in one, as in the longest name of a place in Wales, twice over. */
  public static final String WORD =
      "llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch".repeat(2).substring(0, 90);

  /** Three hundred characters, with the word among them. */
  public static final String TITLE =
      (WORD + " " + "after a long wait in a small room ".repeat(10)).substring(0, 299) + "s";

  private static final int WORDS_OF_A_BOOK = 40_000;
  private static final int MANY_TOPICS = 60;

  private ExtremeSites() {}

  /** A title of 300 characters and a word of 90 letters wherever a word can stand. */
  public static TestSite longWords(Path folder) {
    TestSite site =
        TestSite.in(folder)
            .settings(
                """
                title: {en: TITLE, ur: WORD}
                description: TITLE
                languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]
                navigation: [{label: WORD, to: /stories/}]
                help-now: {text: WORD, organisations: [samaritans]}
                notice: WORD
                share: {hashtag: WORD, text: WORD}
                leave-site: {show: true, to: "https://www.bbc.co.uk/weather"}
                """
                    .replace("TITLE", TITLE)
                    .replace("WORD", WORD));
    site.file("content/topics.yaml", topics(WORD, 1))
        .file(
            "content/content-notes.yaml", filled("notes: [{id: note, label: WORD, meaning: WORD}]"))
        .file(
            "content/glossary.yaml",
            filled("terms: [{id: term, term: WORD, meaning: WORD, also: [WORD]}]"))
        .bytes("content/media/a.png", Images.png(400, 300));
    longItems(site);
    longEvidence(site);
    longPages(site);
    return site;
  }

  private static void longItems(TestSite site) {
    String common = "title: TITLE\nsummary: WORD\ntopics: [topic-0]\n";
    site.organisation(
            "long",
            filled(
                common
                    + """
                    formerly: [WORD]
                    website: https://example.org/WORD
                    accessibility: [bsl]
                    contacts:
                      - {kind: phone, value: "0808 164 3332", label: WORD, cost: free, hours: "Mo-Fr 10:00-15:00"}
                      - {kind: text, value: "85258", keyword: WORD, cost: text-rate}
                      - {kind: email, value: WORD@example.org}
                      - {kind: webchat, value: "https://example.org/WORD"}
                      - {kind: in-person, value: WORD}
                    """))
        .organisation(
            "long.ur", filled("title: WORD\nsummary: WORD\nwebsite: https://example.org/"))
        .story(
            "long",
            filled(
                common
                    + """
                    teller: {name: WORD, identity: pen-name, role: person-who-was-pregnant}
                    content-notes: [note]
                    sensitivity: 2
                    edits: WORD
                    helped-by: [long]
                    image: {src: media/a.png, alt: WORD, credit: WORD, licence: WORD}
                    """),
            filled(TEXT))
        .story("long.ur", filled(common + "content-notes: [note]\nsensitivity: 2"), filled(TEXT))
        .factsheet(
            "long",
            filled(
                common
                    + """
                    key-points: [WORD, WORD, WORD]
                    reviewed: {on: 2026-05-01, by: WORD, next: 2027-05-01}
                    references: [{id: r, title: WORD, publisher: WORD, url: "https://example.org/WORD"}]
                    history: [{on: 2026-05-01, change: WORD}]
                    nations: [wales]
                    terms: [term]
                    """),
            filled(TEXT + "\n[WORD](ref:r) [WORD](term:term)\n\n![F](figures:long/g)"))
        .news("long", filled(common), filled(TEXT));
  }

  private static void longEvidence(TestSite site) {
    site.evidence(
        "long",
        filled(
            """
            title: TITLE
            summary: WORD
            publisher: WORD
            url: https://example.org/WORD
            population: WORD
            sample: 1000
            figures:
              - {id: a, value: 65, unit: percent, text: "65%", statement: WORD, group: g, note: WORD, population: WORD}
              - {id: b, value: 9, unit: percent, text: "9%", statement: TITLE, group: g}
            waves: [{year: 2014, figure: a, value: 60}, {year: 2019, figure: a, value: 62}]
            recommendations: [{id: r, text: WORD, to: WORD, status: done, updated: 2026-01-01, note: WORD}]
            responses: [{by: WORD, on: 2026-01-02, summary: WORD, url: "https://example.org/r"}]
            """));
    site.evidence(
        "second",
        filled(
            "recommendations: [{id: r, text: WORD, to: WORD, status: refused, updated: 2026-01-01}]"));
  }

  private static void longPages(TestSite site) {
    site.page(
            "long",
            filled(
                """
                title: TITLE
                summary: WORD
                topics: [topic-0]
                version: "1"
                history: [{on: 2026-05-01, change: WORD, version: "1"}]
                sections:
                  - {show: text, of: "#the-part", title: WORD}
                  - {show: text, of: "#further"}
                  - {show: stories, title: WORD}
                  - {show: organisations}
                  - {show: figures, of: long}
                  - {show: recommendations, of: long}
                  - {show: timeline}
                  - {show: supporters}
                  - {show: actions}
                  - {show: share}
                timeline: [{date: "2014", title: WORD, text: WORD, source: long}]
                supporters: [{name: WORD, role: WORD, message: WORD, interest: WORD, logo: media/a.png}]
                actions: [{title: WORD, text: WORD, url: "https://example.org/do", effort: WORD}]
                """),
            filled("## WORD {#the-part}\n\n" + TEXT))
        .page("index.ur", filled("title: WORD\nsummary: WORD"), "متن");
  }

  /** The word in everything that a text can have. */
  private static final String TEXT =
      """
      WORD **WORD** [WORD](https://example.org/WORD) https://example.org/WORD `WORD`

      - WORD
        1. WORD

      | WORD | WORD |
      | --- | --- |
      | WORD | WORD |

      > WORD
      >
      > — WORD, WORD

      ## WORD {#further}

      > [!URGENT]
      > ### WORD
      >
      > WORD [WORD](https://example.org/)

      > [!LAW wales 2026-01-01..]
      > WORD

      ![](org:long)

      ![WORD](media/a.png "WORD")

      WORD
      : WORD

      WORD[^1]

      [^1]: WORD
      """;

  private static String filled(String text) {
    return text.replace("WORD", WORD).replace("TITLE", TITLE);
  }

  /** A story as long as a book, and a page about sixty things. */
  public static TestSite muchOfIt(Path folder) {
    String all =
        IntStream.range(0, MANY_TOPICS)
            .mapToObj(i -> "topic-" + i)
            .collect(Collectors.joining(", ", "[", "]"));
    String paragraph = "word after word, and so on, ".repeat(20).strip() + ".\n\n";
    String book = paragraph.repeat(WORDS_OF_A_BOOK / 120);
    return TestSite.in(folder)
        .file("content/topics.yaml", topics("Something that people tell", MANY_TOPICS))
        .story("book", "topics: [topic-0]", book)
        .story("about-much", "topics: " + all, "Text.")
        .factsheet("about-much", "topics: " + all, "Text.")
        .organisation("without-contacts", "topics: [topic-0]\nneeds: [talk-to-someone-now]");
  }

  private static String topics(String label, int count) {
    String things =
        IntStream.range(0, count)
            .mapToObj(i -> "      - {id: topic-" + i + ", label: " + label + " " + i + "}\n")
            .collect(Collectors.joining());
    return """
        facets:
          - id: theme
            label: LABEL
            topics:
        THINGS  - id: teller
            label: Who is telling
            topics:
              - {id: person-who-was-pregnant, label: LABEL}
          - id: need
            label: What I need
            topics:
              - {id: talk-to-someone-now, label: LABEL}
        """
        .replace("THINGS", things)
        .replace("LABEL", label);
  }

  /** Nothing but settings, a first page and crisis help, in one language. */
  public static TestSite almostNothing(Path folder) {
    return TestSite.in(folder);
  }

  /** Names in other scripts than the page's, of people, organisations and parts of texts. */
  public static TestSite names(Path folder) {
    TestSite site =
        TestSite.in(folder)
            .settings(
                "languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]");
    List<String> names =
        List.of("أمينة (أم ليلى)!", "Siân ŵyr Ŷnyr", "Nguyễn Thị Ánh Tuyết", "Ada?");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      site.organisation(
              "o" + i,
              """
              title: "%s"
              topics: [early-miscarriage]
              formerly: ["%s", "مركز المرأة"]
              contacts: [{kind: in-person, value: "%s", label: "%s"}]
              """
                  .formatted(name, name, name, name))
          .story(
              "s" + i,
              """
              title: "%s"
              teller: {name: "%s", identity: pen-name, role: person-who-was-pregnant}
              helped-by: [o0, o1, o2, o3]
              """
                  .formatted(name, name),
              "## %s\n\nText.\n\n> Words.\n>\n> — %s, %s".formatted(name, name, name))
          .story(
              "s" + i + ".ur",
              "title: \"%s\"\nteller: {name: \"%s\", identity: pen-name, role: partner}"
                  .formatted(name, name),
              "متن")
          .page(
              "p" + i,
              "title: \"%s\"\nsections: [{show: supporters}]\nsupporters: [{name: \"%s\", role: \"%s\"}]"
                  .formatted(name, name, name),
              "Text.");
    }
    return site.page("index.ur", "title: راستہ", "متن");
  }
}
