package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Walks over all pages of a built site and says what is wrong with them, page by page. */
final class BuiltPages {

  private static final Set<String> FETCHES =
      Set.of("img", "script", "iframe", "video", "audio", "source", "track", "embed", "object");

  private final String root;
  private final Set<String> files;
  private final Map<String, Document> pages = new HashMap<>();

  /**
   * @param root the path at which the site lies on its host, without a slash at the end
   */
  BuiltPages(TestSite site, String root) {
    this.root = root;
    this.files = site.files();
    files.stream()
        .filter(name -> name.endsWith(".html"))
        .forEach(name -> pages.put(name, site.html("/" + name)));
  }

  Map<String, Document> all() {
    return pages;
  }

  void assertEveryLinkLeadsSomewhere() {
    pages.forEach(
        (name, page) -> {
          for (Element link : page.select("[href], [src]")) {
            String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            boolean canonical = link.is("link[rel=canonical], link[rel=alternate]");
            if (!canonical) {
              assertThat(leadsSomewhere(page, target)).as(name + " -> " + target).isTrue();
            }
          }
        });
  }

  private boolean leadsSomewhere(Document page, String target) {
    URI uri = URI.create(target);
    if (uri.getScheme() != null) {
      return Set.of("http", "https", "tel", "sms", "mailto").contains(uri.getScheme());
    }
    String fragment = uri.getFragment();
    if (target.startsWith("#")) {
      return page.getElementById(String.valueOf(fragment)) != null;
    }
    if (!target.startsWith(root + "/") || target.startsWith("//")) {
      return false;
    }
    String path = uri.getPath().substring(root.length() + 1);
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Document there = pages.get(file);
    return files.contains(file) && (fragment == null || (there != null && knows(there, fragment)));
  }

  /** A fragment is a place on the page or, on the finder, what is chosen there. */
  private static boolean knows(Document page, String fragment) {
    int equals = fragment.indexOf('=');
    if (equals < 0) {
      return page.getElementById(fragment) != null;
    }
    String option = "[value=" + fragment.substring(equals + 1) + "]";
    return !page.select("select[name=" + fragment.substring(0, equals) + "] " + option).isEmpty();
  }

  /** The pages that no chain of links leads to from some that everyone knows. */
  Set<String> unreachable(String... known) {
    Deque<String> next = new ArrayDeque<>(List.of(known));
    Set<String> rest = new TreeSet<>(pages.keySet());
    while (!next.isEmpty()) {
      String name = next.remove();
      if (rest.remove(name)) {
        Document page = Objects.requireNonNull(pages.get(name));
        for (String href : page.select("a[href^=/]").eachAttr("href")) {
          String path = URI.create(href).getPath().substring(root.length() + 1);
          next.add(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
        }
      }
    }
    return rest;
  }

  void assertSoundStructure() {
    pages.forEach(
        (name, page) -> {
          assertThat(page.select("[id]").eachAttr("id")).as(name).doesNotHaveDuplicates();
          assertThat(page.select("h1")).as(name).hasSize(1);
          assertThat(page.select("h1").text()).as(name).isNotBlank();
          assertThat(page.title()).as(name).isNotBlank();
          assertThat(page.expectFirst("html").attr("lang")).as(name).isNotBlank();
          assertThat(page.expectFirst("html").attr("dir")).as(name).isIn("ltr", "rtl");
          assertThat(page.select("main")).as(name).hasSize(1);
          assertThat(page.select("a:not([href]), img:not([alt])")).as(name).isEmpty();
          assertThat(page.select("a, h1, h2, h3, h4, th")).as(name).noneMatch(BuiltPages::isMute);
          assertThat(headingJumps(page)).as(name).isEmpty();
        });
  }

  private static boolean isMute(Element element) {
    return element.text().isBlank() && element.select("img[alt]:not([alt=''])").isEmpty();
  }

  /** Headings that skip a level. */
  private static List<String> headingJumps(Document page) {
    List<Element> headings = page.select("h1, h2, h3, h4, h5, h6");
    return IntStream.range(1, headings.size())
        .filter(i -> level(headings.get(i)) > level(headings.get(i - 1)) + 1)
        .mapToObj(i -> headings.get(i).outerHtml())
        .toList();
  }

  private static int level(Element heading) {
    return heading.normalName().charAt(1) - '0';
  }

  void assertNothingRunsOrIsFetched() {
    pages.forEach(
        (name, page) -> {
          assertThat(
                  page.select(
                      "style, script:not([src], [type=application/ld+json]), form, iframe, base"))
              .as(name)
              .isEmpty();
          assertThat(page.select("svg:not([role=img]), svg :not(title, desc, text, rect)"))
              .as(name)
              .isEmpty();
          assertThat(page.select("[style]")).as(name).isEmpty();
          for (Element element : page.getAllElements()) {
            element
                .attributes()
                .forEach(
                    attribute ->
                        assertThat(attribute.getKey().toLowerCase(Locale.ROOT))
                            .as(name)
                            .doesNotStartWith("on"));
            boolean data = element.is("script[type=application/ld+json]");
            if ((FETCHES.contains(element.normalName()) && !data)
                || element.is("link[rel=stylesheet]")) {
              assertThat(element.attr("src") + element.attr("href") + element.attr("srcset"))
                  .as(name)
                  .startsWith(root + "/")
                  .doesNotContain("//");
            }
          }
          assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
              .as(name)
              .contains("default-src 'none'");
          assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
        });
  }
}
