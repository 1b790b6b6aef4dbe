package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/** What would follow a reader is found in finished files (safety.md 10 and 11). */
final class TraceCheckTest {

  private static final String HEAD =
      "<!doctype html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
          + " content=\""
          + PagePolicy.PLAIN
          + "\"><meta name=\"referrer\" content=\"no-referrer\">";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"https://x.example/a.png\">",
        "<IMG SRC='HTTP://x.example/a.png'>",
        "<img src=//x.example/a.png>",
        "<img\nsrc = \" //x.example/a.png\">",
        "<img src=\"/\\x.example/a.png\">",
        "<img src=\"\\\\x.example/a.png\">",
        "<img src=\"/&#10;/x.example/a.png\">",
        "<img src=\"&#104;ttps://x.example/a.png\">",
        "<img src=\"ht\ntps://x.example/a.png\">",
        "<img src=\"https://example.org.evil.example/a.png\">",
        "<img src=\"https://example.org@x.example/a.png\">",
        "<img src=\"https://example.org:8080/a.png\">",
        "<img src=\"http://example.org/a.png\">",
        "<img/src=https://x.example/>",
        "<img srcset=\"/a.png 1x, https://x.example/a.png 2x\">",
        "<img srcset=\"/a.png 1x,//x.example/a.png\">",
        "<source srcset=\"https://x.example/a.webp\">",
        "<video poster=\"https://x.example/a.png\"></video>",
        "<audio src=\"https://x.example/a.mp3\"></audio>",
        "<track src=\"https://x.example/a.vtt\">",
        "<object data=\"https://x.example/a\"></object>",
        "<embed src=\"https://x.example/a\">",
        "<iframe src=\"https://x.example/\"></iframe>",
        "<iframe srcdoc=\"&lt;img src=https://x.example/&gt;\"></iframe>",
        "<form action=\"https://x.example/\"></form>",
        "<button formaction=\"//x.example/\">x</button>",
        "<a href=\"/a/\" ping=\"https://x.example/\">x</a>",
        "<a href=\"/a/\" ping=\"/count\">x</a>",
        "<body background=\"https://x.example/a.png\">",
        "<base href=\"https://x.example/\">",
        "<meta http-equiv=refresh content=\"0; url=https://x.example/\">",
        "<meta http-equiv=\"Refresh\" content=\"5;URL='//x.example/'\">",
        "<link rel=stylesheet href=\"https://x.example/a.css\">",
        "<link rel=\"alternate stylesheet\" href=\"https://x.example/a.css\">",
        "<link rel=\"shortcut icon\" href=\"https://x.example/a.ico\">",
        "<link rel=preload href=\"https://x.example/a\" as=font>",
        "<link rel=modulepreload href=\"https://x.example/a.js\">",
        "<link rel=preconnect href=\"https://x.example\">",
        "<link rel=dns-prefetch href=\"//x.example\">",
        "<link rel=prefetch href=\"https://x.example/\">",
        "<link rel=preload imagesrcset=\"https://x.example/a.png 2x\" as=image>",
        "<script src=\"https://x.example/a.js\"></script>",
        "<script type=module src=\"https://x.example/a.js\"></script>",
        "<svg><image href=\"https://x.example/a.png\"/></svg>",
        "<svg><use xlink:href=\"https://x.example/a.svg#b\"/></svg>",
        "<svg><rect fill=\"url(https://x.example/a.svg#b)\"/></svg>"
      })
  void aPageThatAsksAnotherSite(String markup) {
    assertThat(codes("a/index.html", HEAD + markup)).containsExactly("asks-elsewhere");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x()</script>",
        "<SCRIPT >x()</SCRIPT>",
        "<script type=\"module\">x()</script>",
        "<script type=\"speculationrules\">{}</script>",
        "<p onclick=\"x()\">x</p>",
        "<p ONCLICK=x()>x</p>",
        "<img src=\"/a.png\" onerror='x()'>",
        "<svg/onload=x()>",
        "<a href=\"javascript:x()\">x</a>",
        "<a href=\" JavaScript:x()\">x</a>",
        "<a href=\"java&#10;script:x()\">x</a>",
        "<a href=\"&#x6A;avascript&colon;x()\">x</a>",
        "<form action=\"javascript:x()\"></form>",
        "<meta http-equiv=refresh content=\"0;url=javascript:x()\">"
      })
  void aPageThatRunsWhatStandsInIt(String markup) {
    assertThat(codes("a/index.html", HEAD + markup)).containsExactly("inline-script");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<style>p {}</style>", "<p style=\"color: red\">x</p>", "<p STYLE=''>"})
  void aPageWithStylesWithinIt(String markup) {
    assertThat(codes("a/index.html", HEAD + markup)).containsExactly("inline-style");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>x</title></head></html>",
        "<meta name=referrer content=no-referrer>",
        "<html><body><meta http-equiv=Content-Security-Policy content=\"default-src 'none'; base-uri"
            + " 'none'; form-action 'none'\"><meta name=referrer content=no-referrer>",
        "<link rel=stylesheet href=/a.css><meta http-equiv=Content-Security-Policy"
            + " content=\"default-src 'none'; base-uri 'none'; form-action 'none'\"><meta"
            + " name=referrer content=no-referrer>",
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src *;"
            + " base-uri 'none'; form-action 'none'\"><meta name=referrer content=no-referrer>",
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; script-src 'self'"
            + " 'unsafe-inline'; base-uri 'none'; form-action 'none'\"><meta name=referrer"
            + " content=no-referrer>",
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; base-uri 'none'\">"
            + "<meta name=referrer content=no-referrer>",
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; base-uri 'none';"
            + " form-action 'none'\">",
        "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; base-uri 'none';"
            + " form-action 'none'\"><meta name=referrer content=origin>",
      })
  void aPageThatDoesNotTellBrowsersEnough(String page) {
    assertThat(codes("a/index.html", page)).containsExactly("policy-missing");
  }

  @Test
  void aLinkThatTellsWhereItsReadersComeFrom() {
    assertThat(codes("a.html", HEAD + "<a href=\"https://x.example/\" referrerpolicy=unsafe-url>x"))
        .containsExactly("policy-missing");
    assertThat(codes("a.html", HEAD + "<a href=\"https://x.example/\" referrerpolicy=no-referrer>"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"https://x.example/\" rel=\"noreferrer\">A link that a reader may choose</a>",
        "<a href=\"//x.example/\">x</a><a href=\"tel:116123\">x</a><a href='mailto:a@x.example'>x</a>",
        "<svg><a xlink:href=\"https://x.example/\"><text>x</text></a></svg>",
        "<link rel=\"canonical\" href=\"https://example.org/a/\">",
        "<link rel=\"canonical\" href=\"https://elsewhere.example/a/\">",
        "<link rel=\"alternate\" hreflang=\"cy\" href=\"https://example.org/cy/a/\">",
        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/feed.xml\">",
        "<link rel=\"stylesheet\" href=\"/near/assets/style-1a2b3c4d.css\">",
        "<link rel=\"icon\" href=\"https://example.org/assets/mark.svg\">",
        "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"}</script>",
        "<script type=\"module\" src=\"/assets/search-1a2b3c4d.js\"></script>",
        "<img src=\"/a.png\" srcset=\"/a-320.png 320w, /a-640.png 640w\" sizes=\"(min-width: 1em) 1px\">",
        "<meta property=\"og:image\" content=\"https://example.org/media/a.jpg\">",
        "<meta http-equiv=\"refresh\" content=\"0; url=/new/\">",
        "<meta name=\"description\" content=\"It keeps no localStorage: https://x.example/\">",
        "<p>localStorage, document.cookie and &lt;script&gt; are words: https://x.example/</p>",
        "<!-- <script src=\"https://x.example/\"></script> -->",
        "<p title=\"<script>\" data-once=\"javascript:\" data-src=\"https://x.example/\">x</p>",
        "<blockquote cite=\"https://x.example/\">x</blockquote>",
        "<time datetime=\"2026-11-21T10:00:00Z\">x</time>"
      })
  void whatIsAllowedIsNotTold(String markup) {
    assertThat(codes("a/index.html", HEAD + markup)).isEmpty();
  }

  @Test
  void aPolicyMayBeNarrowerThanTheThemes() {
    assertThat(Policies.isNarrowEnough(PagePolicy.PLAIN)).isTrue();
    assertThat(Policies.isNarrowEnough(PagePolicy.FETCHING)).isTrue();
    assertThat(
            Policies.isNarrowEnough(
                "default-src 'none'; IMG-SRC 'self'; base-uri 'none'; form-action 'none'; sandbox"))
        .isTrue();
    assertThat(Policies.isNarrowEnough(PagePolicy.PLAIN + "; frame-src *")).isFalse();
    assertThat(Policies.isNarrowEnough("")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@import 'https://x.example/a.css';",
        "@import url(https://x.example/a.css) screen;",
        "@font-face { src: url(\"//x.example/a.woff2\") }",
        "p { background: URL( https://x.example/a.png ) }",
        "p { background: image-set(\"/a.png\" 1x, \"https://x.example/b.png\" 2x) }",
        "p { background: url(\\68 ttps://x.example/a.png) }",
        "/* a */ p { background: red url(https://x.example/a.png) /* b */ }"
      })
  void aStyleSheetThatAsksAnotherSite(String css) {
    assertThat(codes("assets/a.css", css)).containsExactly("asks-elsewhere");
    assertThat(codes("a.svg", "<svg><style>" + css + "</style></svg>"))
        .containsExactly("asks-elsewhere");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* https://x.example/ url(https://x.example/) */",
        "@namespace svg url(http://www.w3.org/2000/svg);",
        "p { background: url(/a.png) } a::after { content: \"https://x.example/\" }",
        "p { background: url(data:image/png;base64,AAAA//BB) }",
        "@import \"other.css\"; a::after { content: \"//x.example\" }"
      })
  void aStyleSheetThatDoesNot(String css) {
    assertThat(codes("assets/a.css", css)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import \"https://x.example/a.js\";",
        "import { a } from 'https://x.example/a.js';",
        "const a = await import(`https://x.example/a.js`);",
        "fetch('//x.example/count')",
        "const to = \"https://x.example/\"; fetch(to + 1)",
        "new WebSocket(\"wss://x.example/\")",
        "new EventSource(\"https://x.example/\")",
        "navigator.sendBeacon(\"https:\\/\\/x.example/\")",
        "const r = new XMLHttpRequest(); r.open(\"GET\", \"https://x.example/\")",
        "new Image().src = `https://x.example/${a}`",
        "const a = b / c, d = /[/\"]/; fetch('https://x.example/')"
      })
  void aScriptThatAsksAnotherSite(String script) {
    assertThat(codes("assets/a.js", script)).containsExactly("asks-elsewhere");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localStorage.a = 1",
        "window.sessionStorage.setItem('a', 1)",
        "self['localStorage'].a = 1",
        "document.cookie = 'a=1'",
        "document[\"cookie\"] = 'a=1'",
        "indexedDB.open('a')",
        "caches.open('a')",
        "navigator.serviceWorker.register('/a.js')",
        "navigator.storage.getDirectory()",
        "cookieStore.set('a', 1)",
        "x = `${localStorage.a}`"
      })
  void aScriptThatKeepsSomething(String script) {
    assertThat(codes("assets/a.js", script)).containsExactly("kept-on-device");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// localStorage, fetch(\"https://x.example/\")",
        "/* document.cookie */ fetch('./a.json')",
        "const said = \"nothing in localStorage\"; fetch(said)",
        "say('localStorage')",
        "link.href = \"https://x.example/\"; location.replace(link.href)",
        "document.createElementNS(\"http://www.w3.org/2000/svg\", \"svg\"); fetch(\"/a\")",
        "const cookie = 1, caches = new Map(), storage = 2; caches.get(cookie)",
        "const a = /localStorage|https:\\/\\/x/; fetch(a)",
        "`a ${b ? `c ${d}` : \"}\"} localStorage`"
      })
  void aScriptThatDoesNeither(String script) {
    assertThat(codes("assets/a.js", script)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg onload=\"x()\"></svg>",
        "<svg><script>x()</script></svg>",
        "<svg><a href=\"javascript:x()\"><text>x</text></a></svg>"
      })
  void aDrawingThatRuns(String svg) {
    assertThat(codes("media/a.svg", svg)).containsExactly("inline-script");
  }

  @Test
  void aDrawingThatFetches() {
    assertThat(codes("a.svg", "<?xml-stylesheet href=\"https://x.example/a.css\"?><svg></svg>"))
        .containsExactly("asks-elsewhere");
    assertThat(codes("a.svg", "<svg><image href=\"https://x.example/a.png\"/></svg>"))
        .containsExactly("asks-elsewhere");
    assertThat(
            codes("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>a {}</style></svg>"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.pdf", "a.csv", "feed.xml", "feed.json", "robots.txt", "a.vtt", "_headers"})
  void whatABrowserRunsNothingOfIsPassedBy(String name) {
    assertThat(codes(name, "<script src=\"https://x.example/\">localStorage.a</script>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<a",
        "<a ",
        "<a href",
        "<a href=",
        "<a href=\"",
        "<a href=\"x",
        "<!--",
        "<!",
        "<?",
        "</",
        "</a",
        "<script",
        "<script>",
        "<style>a{",
        "<a =",
        "<a ='",
        "<a/=/>",
        "< a>"
      })
  void whatBreaksOffIsReadAsFarAsItGoes(String end) {
    assertThat(codes("a.html", HEAD + "<p>x</p>" + end))
        .isSubsetOf("inline-script", "inline-style");
    assertThat(codes("a.svg", end)).isSubsetOf("inline-script");
    for (String broken : List.of("\"", "'", "`${", "/", "/*", "url(", "@import \"", "\\", "`${`")) {
      assertThat(codes("a.js", broken)).isEmpty();
      assertThat(codes("a.css", "// " + broken)).isEmpty();
    }
  }

  @Test
  void theTemplateAtFaultIsNamedWithThePlace() {
    String template = "<p>x</p>\n  <img src=\"https://x.example/a.png\">\n";
    TraceCheck check =
        new TraceCheck(
            "https://example.org/", new OwnTemplates(Map.of("templates/news.ftlh", template)));
    Problem told = told(check, "a.html", HEAD + template, Place.of("content/news/a.md")).get(0);
    assertThat(told.place()).isEqualTo(new Place("templates/news.ftlh", 2, 3));
    assertThat(told.message()).startsWith("This template").contains("https://x.example/a.png");
  }

  @Test
  void withoutATemplateAtFaultThePageIsNamed() {
    TraceCheck check = new TraceCheck("https://example.org/", new OwnTemplates(Map.of()));
    Problem told =
        told(check, "news/a/index.html", HEAD + "<p onclick=x>", Place.of("content/news/a.md"))
            .get(0);
    assertThat(told.place()).isEqualTo(Place.of("content/news/a.md"));
    assertThat(told.message()).contains("news/a/index.html", "onclick");
  }

  private static List<String> codes(String name, String text) {
    TraceCheck check = new TraceCheck("https://example.org/near/", new OwnTemplates(Map.of()));
    return told(check, name, text, Place.of("content/site.yaml")).stream()
        .map(problem -> problem.code().id())
        .distinct()
        .toList();
  }

  private static List<Problem> told(TraceCheck check, String name, String text, Place place) {
    Problems problems = new Problems();
    check.check(new FinishedFile(name, text.getBytes(StandardCharsets.UTF_8)), place, problems);
    return problems.sorted();
  }
}
