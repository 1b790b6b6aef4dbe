package org.waymark.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Whom a page or a drawing asks, and what in it runs or keeps something. */
final class PageTraces {

  /** Attributes whose address is fetched, or told something, on whatever element they stand. */
  private static final Set<String> FETCHED =
      Set.of(
          "src",
          "srcset",
          "imagesrcset",
          "poster",
          "data",
          "background",
          "action",
          "formaction",
          "attributionsrc",
          "manifest",
          "codebase",
          "archive",
          "lowsrc",
          "dynsrc");

  private static final Set<String> LISTS = Set.of("srcset", "imagesrcset", "attributionsrc");

  /** What a link element may name without being fetched. */
  private static final Set<String> NAMED =
      Set.of(
          "alternate",
          "author",
          "bookmark",
          "canonical",
          "help",
          "license",
          "me",
          "next",
          "prev",
          "privacy-policy",
          "search",
          "shortlink",
          "tag",
          "terms-of-service");

  private static final Set<String> DATA = Set.of("application/ld+json", "application/json");

  private final StartTags tags;
  private final boolean drawing;
  private final Origin own;
  private final Consumer<Trace> found;
  private final Policies policies = new Policies();

  private PageTraces(byte[] markup, boolean drawing, Origin own, Consumer<Trace> found) {
    this.tags = new StartTags(markup);
    this.drawing = drawing;
    this.own = own;
    this.found = found;
  }

  /**
   * Looks through a page.
   *
   * @param html in UTF-8
   */
  static void ofPage(byte[] html, Origin own, Consumer<Trace> found) {
    PageTraces page = new PageTraces(html, false, own, found);
    page.read();
    page.policies.missing(found);
  }

  /** The same for an SVG, which may have styles within it: it only changes itself. */
  static void ofDrawing(byte[] svg, Origin own, Consumer<Trace> found) {
    PageTraces drawing = new PageTraces(svg, true, own, found);
    instructions(new String(svg, StandardCharsets.UTF_8), own, found);
    drawing.read();
  }

  private void read() {
    while (tags.next()) {
      if (tags.is("script")) {
        policies.used();
        script();
      } else if (tags.is("style")) {
        style();
      } else if (tags.is("meta")) {
        meta();
      } else if (tags.is("body")) {
        policies.used(); // Further down, browsers pass over it.
      } else if (tags.is("link") && tags.value("rel").contains("stylesheet")) {
        policies.used();
      }
      attributes();
    }
  }

  private void script() {
    boolean file = !tags.value("src").isEmpty() || (drawing && !href().isEmpty());
    if (!file && !isData()) {
      tell(TraceCode.INLINE_SCRIPT, "<script>", tags.written());
    }
  }

  private boolean isData() {
    return DATA.contains(tags.value("type").strip().toLowerCase(Locale.ROOT));
  }

  private String href() {
    String plain = tags.value("href");
    return plain.isEmpty() ? tags.value("xlink:href") : plain;
  }

  private void style() {
    if (!drawing) {
      tell(TraceCode.INLINE_STYLE, "<style>", tags.written());
    }
  }

  private void meta() {
    String about = tags.value("http-equiv").toLowerCase(Locale.ROOT);
    if (about.equals("content-security-policy")) {
      policies.content(tags.value("content"));
    } else if (tags.value("name").equalsIgnoreCase("referrer")) {
      policies.referrer(tags.value("content"));
    } else if (about.equals("refresh")) {
      String content = tags.value("content");
      int url = content.toLowerCase(Locale.ROOT).indexOf("url=");
      String target = url < 0 ? "" : content.substring(url + 4).strip().replaceAll("^['\"]", "");
      elsewhere(target, target);
      if (Origin.isScript(target)) {
        tell(TraceCode.INLINE_SCRIPT, target, target);
      }
    } else if (about.equals("set-cookie")) {
      tell(TraceCode.KEPT_ON_DEVICE, "Set-Cookie", tags.written());
    }
  }

  private void attributes() {
    for (int i = 0; i < tags.count(); i++) {
      if (tags.startsWith(i, "on")) {
        tell(TraceCode.INLINE_SCRIPT, tags.attribute(i), tags.written(i), tags.attribute(i) + "=");
      } else if (tags.isAttribute(i, "style")) {
        styleOfElement(i);
      } else if (tags.isAttribute(i, "referrerpolicy")) {
        if (!tags.value(i).strip().equalsIgnoreCase(PagePolicy.REFERRER)) {
          tell(TraceCode.POLICY_MISSING, tags.written(i), tags.written(i));
        }
      } else if (tags.isAttribute(i, "ping")) {
        tell(TraceCode.ASKS_ELSEWHERE, tags.value(i), tags.written(i));
      } else if (tags.isAttribute(i, "srcdoc")) {
        new PageTraces(tags.value(i).getBytes(StandardCharsets.UTF_8), false, own, found).read();
      } else if (tags.mayLeadElsewhere(i)) {
        address(i);
      }
    }
    if (tags.is("style")) {
      String content = tags.content();
      StyleTraces.find(content, own, tags.startOfContent(), found);
    } else if (tags.is("script")) {
      String content = tags.content();
      if (!content.isBlank() && !isData()) {
        ScriptTraces.find(content, own, tags.startOfContent(), found);
      }
    }
  }

  private void styleOfElement(int i) {
    if (!drawing) {
      tell(TraceCode.INLINE_STYLE, "style", tags.written(i), "style=");
    }
    StyleTraces.find(tags.value(i), own, tags.start(), found);
  }

  private void address(int i) {
    String name = tags.attribute(i);
    String value = tags.value(i);
    boolean link = name.equals("href") || name.equals("xlink:href");
    if ((link || FETCHED.contains(name)) && Origin.isScript(value)) {
      tell(TraceCode.INLINE_SCRIPT, value, tags.written(i), value);
    } else if (LISTS.contains(name)) {
      for (String part : value.split("[\\s,]+", -1)) {
        elsewhere(part, part);
      }
    } else if (FETCHED.contains(name) || (link && isFetched())) {
      elsewhere(value, tags.written(i));
    } else if (value.contains("url(")) {
      StyleTraces.find(value, own, tags.start(), found);
    }
  }

  /** Whether what the element leads to is fetched without being asked for. */
  private boolean isFetched() {
    if (tags.is("a") || tags.is("area")) {
      return false;
    }
    return !tags.is("link")
        || !NAMED.containsAll(
            List.of(tags.value("rel").strip().toLowerCase(Locale.ROOT).split("\\s+", -1)));
  }

  private void elsewhere(String address, String written) {
    if (own.isElsewhere(address)) {
      tell(TraceCode.ASKS_ELSEWHERE, address.strip(), tags.written(), written, address.strip());
    }
  }

  /** An SVG may name its style sheet before it begins. */
  private static void instructions(String markup, Origin own, Consumer<Trace> found) {
    int at = markup.indexOf("<?xml-stylesheet");
    while (at >= 0) {
      int end = Math.max(at + 1, markup.indexOf("?>", at));
      for (String part : markup.substring(at, end).split("[\"']", -1)) {
        if (own.isElsewhere(part)) {
          found.accept(new Trace(TraceCode.ASKS_ELSEWHERE, part, at, List.of(part)));
        }
      }
      at = markup.indexOf("<?xml-stylesheet", end);
    }
  }

  private void tell(TraceCode code, String what, String... written) {
    found.accept(new Trace(code, what, tags.start(), new ArrayList<>(List.of(written))));
  }
}
