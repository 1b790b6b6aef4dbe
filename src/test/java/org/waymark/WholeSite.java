package org.waymark;

import java.nio.file.Path;

/** A little site in three languages, below a path of its host, that uses everything there is. */
final class WholeSite {

  private WholeSite() {}

  static TestSite in(Path folder) {
    TestSite site = TestSite.in(folder);
    shared(site);
    organisations(site);
    evidence(site);
    texts(site);
    pages(site);
    return site;
  }

  private static void shared(TestSite site) {
    site.settings(
            """
            base-url: https://example.org/near/by/
            languages: [{code: en, name: English}, {code: cy, name: Cymraeg}, {code: ur, name: اردو, direction: rtl}]
            title: {en: Near, cy: Gerllaw}
            notice: A demonstration.
            navigation: [{label: Help, to: /find-support/}, {label: About, to: /about/}]
            share: {hashtag: near}
            leave-site: {show: true, to: "https://www.bbc.co.uk/weather"}
            limits: {stories-per-page: 2}
            """)
        .file(
            "content/glossary.yaml",
            "terms: [{id: epu, term: early pregnancy unit, meaning: A clinic., also: [unit]},"
                + " {id: main, term: main, meaning: A word that is an id elsewhere.}]")
        .bytes("content/media/a b.png", Images.png(4, 4))
        .file("content/media/f.webm", "film")
        .file("content/media/f.vtt", "WEBVTT")
        .file("content/media/f.txt", "words")
        .file("content/media/l.pdf", "leaflet");
  }

  private static void organisations(TestSite site) {
    site.organisation(
            "samaritans",
            """
            title: Samaritans
            crisis: true
            contacts: [{kind: phone, value: "116 123", cost: free, hours: "24/7"}]
            """)
        .organisation(
            "all",
            """
            topics: [early-miscarriage, missed-miscarriage]
            audiences: [partners, anyone]
            nations: [wales]
            formerly: [Some]
            accessibility: [bsl]
            contacts:
              - {kind: phone, value: "0808 164 3332", hours: "Mo-Fr 10:00-15:00; PH off", label: {en: Line, cy: Llinell}}
              - {kind: text, value: "85258", keyword: HI, cost: text-rate}
              - {kind: webchat, value: "https://example.org/chat?a=1&b=2"}
              - {kind: email, value: a@example.org}
              - {kind: in-person, value: Here}
            """)
        .organisation("all.cy", "title: Pawb\naudiences: [anyone]\nwebsite: https://example.org/cy")
        .organisation("closed", "status: closed\nreplaced-by: all")
        .organisation("moved", "status: moved\nreplaced-by: all\nneeds: [talk-to-someone-now]");
  }

  private static void evidence(TestSite site) {
    site.evidence(
            "ma",
            """
            url: https://example.org/ma?x=1&y=2
            population: People
            sample: 1000
            figures:
              - {id: a, value: 65, unit: percent, text: "65%", statement: Alone., group: G, conflicts-with: [old/a], why: Because.}
              - {id: b, value: 9, unit: percent, text: "9%", statement: Not., group: G, note: N., population: Some}
            waves: [{year: 2014, figure: a, value: 60}, {year: 2019, figure: a, value: 62}]
            recommendations: [{id: r, text: Do., to: NHS, status: done, updated: 2026-01-01, note: N.}]
            responses: [{by: They, on: 2026-01-02, summary: Yes., url: "https://example.org/r"}]
            """)
        .evidence(
            "old",
            "status: superseded\nsuperseded-by: ma\n"
                + "figures: [{id: a, text: \"50%\", statement: Then., status: current}]");
  }

  private static void texts(TestSite site) {
    for (int i = 0; i < 5; i++) {
      site.story("s" + i, "date: 2026-01-0" + (i + 1), "Text [one](story:s0).");
    }
    site.story(
            "film",
            """
            topics: [missed-miscarriage, being-heard]
            content-notes: [hospital-treatment]
            helped-by: [all]
            edits: Names.
            film: {src: media/f.webm, poster: "media/a b.png", captions: media/f.vtt, transcript: media/f.txt}
            image: {src: "media/a b.png", alt: A}
            """,
            "A [word](term:epu).\n\n## Text\n\n> Words\n\n> — Ada\n\n## Main\n\n![P](<media/a b.png>)")
        .story("film.cy", "topics: [missed-miscarriage]\ncontent-notes: [hospital-treatment]", "T.")
        .story("hard", "topics: [stillbirth]\ncontent-notes: [hospital-treatment]", "Text.")
        .factsheet(
            "f",
            """
            key-points: [One., Two., Three.]
            references: [{id: ma}, {id: o, title: Other, url: "https://example.org/o"}]
            history: [{on: 2026-05-01, change: Begun.}]
            terms: [epu, main]
            formats: {print: true, easy-read: easy/f.md}
            nations: [wales]
            updated: 2026-05-02
            """,
            """
            So [65%](figure:ma/a) and [more](ref:o), [again](ref:o).[^1]

            ## One

            > [!URGENT]
            > ### Call [them](org:all)
            >
            > Now.

            ## Two

            > [!IMPORTANT]
            > Mind.

            > [!LAW wales 2026-01-01..]
            > So it is.

            ## Help now

            | a | b |
            | - | - |
            | [x](#one) | ![G](figures:ma/g) |

            ![](org:samaritans) ![F](film:film) [leaflet](media/l.pdf)

            ![G](figures:ma/g)

            [^1]: A note with a [word](term:epu).
            """)
        .news("n", "topics: [being-heard]\naliases: [/old/news/]", "[f](../factsheets/f.md#two)")
        .news("past", "expires: 2026-01-01", "Text.");
  }

  private static void pages(TestSite site) {
    site.page(
            "index",
            """
            sections:
              - {show: text, of: "#why"}
              - {show: stories}
              - {show: factsheets}
              - {show: latest-news}
              - {show: organisations}
              - {show: figures, of: ma}
              - {show: recommendations, of: ma}
              - {show: timeline}
              - {show: supporters}
              - {show: actions}
              - {show: film, of: film}
              - {show: share}
            timeline: [{date: "2014", title: Then, source: ma}]
            supporters: [{name: Ada}]
            actions: [{title: Do, text: It., url: "https://example.org/do"}]
            """,
            "Before.\n\n## Why\n\n[65%](figure:ma/a) [word](term:epu) [c](/ur/about/)")
        .page(
            "about", "aliases: [/who/]", "[a](page:hub/index) [b](topic:stillbirth) [c](/404.html)")
        .page("about.ur", "title: ہم", "[a](story:film) [b](../evidence/ma.md) [c](/about/)")
        .page("hub/index", "topics: [stillbirth]", "[in](in.md)")
        .page(
            "hub/in",
            "version: \"1\"\nhistory: [{on: 2026-01-01, change: Begun.}]",
            "## Main\n\nT.")
        .page("easy/f", "Easy.");
  }
}
