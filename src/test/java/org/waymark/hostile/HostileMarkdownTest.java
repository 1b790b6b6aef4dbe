package org.waymark.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

/**
 * Of all that is tried against browsers, in everything that Markdown knows, words are left and
 * nothing else (safety.md 8). That nothing of it runs is shown in a browser.
 */
final class HostileMarkdownTest {

  /** What an editor's text may have beside what the theme has of itself: "a href". */
  private static final Set<String> OF_TEXTS =
      Set.of(
          "a title",
          "abbr title",
          "blockquote",
          "code",
          "del",
          "dl",
          "dt",
          "dd",
          "hr",
          "i",
          "b",
          "li id",
          "u",
          "code class",
          "img title",
          "li tabindex",
          "ol start",
          "pre",
          "details",
          "summary",
          "th scope",
          "td class",
          "th class",
          "section role",
          "section aria-label",
          "a role",
          "span lang",
          "span dir");

  private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

  private static TestSite site = TestSite.empty(Path.of("none"));
  private static final Set<String> USED = new HashSet<>();

  @BeforeAll
  static void build(@TempDir Path folder, @TempDir Path patterns) {
    site = HostileMarkdown.write(TestSite.in(folder)).buildWithErrors();
    OF_TEXTS.forEach(part -> USED.addAll(List.of(part, part.replaceFirst(" .*", ""))));
    TestSite good =
        TestSite.empty(patterns).copy(Path.of("src/test/sites/good/patterns")).buildWithErrors();
    pages(good)
        .forEach(name -> good.html("/" + name).getAllElements().forEach(HostileMarkdownTest::use));
  }

  private static List<String> pages(TestSite built) {
    return built.files().stream().filter(name -> name.endsWith(".html")).toList();
  }

  private static void use(Element element) {
    USED.addAll(parts(element));
  }

  /** The element, and each of its attributes with it. */
  private static Set<String> parts(Element element) {
    Set<String> parts = new TreeSet<>();
    parts.add(element.tagName());
    for (Attribute attribute : element.attributes()) {
      parts.add(element.tagName() + " " + attribute.getKey());
    }
    return parts;
  }

  @Test
  void noWordIsLost() {
    List<String> lost = new ArrayList<>();
    for (String name : pages(site)) {
      int attacks =
          name.startsWith("to-")
              ? HostileMarkdown.addresses()
              : name.startsWith("text-") ? HostileMarkdown.texts() : 0;
      String text = site.html("/" + name).select("main").text().replaceAll("\\s+", " ") + " ";
      for (int i = 1; i <= attacks; i++) {
        if (!text.contains("before" + i + " ") || !text.contains("after" + i + " ")) {
          lost.add(name + " " + i);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void aPageHasOnlyWhatPagesHave() {
    Set<String> strange = new TreeSet<>();
    for (String name : pages(site)) {
      Document page = site.html("/" + name);
      for (Element element : page.getAllElements()) {
        parts(element).stream()
            .filter(part -> !USED.contains(part))
            .forEach(part -> strange.add(part + " on " + name));
      }
    }
    assertThat(strange).isEmpty();
  }

  @Test
  void addressesLeadSomewhere() {
    Set<String> strange = new TreeSet<>();
    for (String name : pages(site)) {
      for (Element link : site.html("/" + name).select("main [href], main [src]")) {
        String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        String scheme = address.replaceFirst("(?s)[^a-zA-Z0-9+.-].*", "").toLowerCase(Locale.ROOT);
        boolean own = address.startsWith("/") && !address.startsWith("//");
        boolean safe = own || address.startsWith("#") || SCHEMES.contains(scheme);
        String path = address.replaceFirst("#.*", "");
        if (!safe || path.chars().anyMatch(c -> c <= ' ' || "\"<>`\\".indexOf(c) >= 0)) {
          strange.add(address + " on " + name);
        }
      }
    }
    assertThat(strange).isEmpty();
  }

  @Test
  void commentsAndScriptsLeaveNoTrace() {
    for (String name : pages(site)) {
      String html = site.text("/" + name);
      assertThat(html).as(name).doesNotContain("<!--", "<![CDATA", "<?", "<!x", "<!ENTITY");
    }
  }
}
