package org.waymark.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Links among the handbook's pages, those written by hand and those made, lead somewhere. */
final class HandbookLinksTest {

  private static final Path WRITTEN = Path.of("site/markdown");
  private static final Path RESOURCES = Path.of("site/resources");
  private static final String PICTURES = "images/";
  private static final Pattern CODE = Pattern.compile("(?ms)^(```|~~~).*?^\\1|`[^`\\n]*`");
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(([^)\\s]+)");
  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(");
  private static final Pattern ITEM = Pattern.compile("href=\"([^\"#]+)\\.html(?:#[^\"]*)?\"");

  @Test
  void everyRelativeLinkLeadsToAPageAndAHeading() throws IOException {
    Map<String, String> pages = pages();
    List<String> dead = new ArrayList<>();
    pages.forEach(
        (name, text) -> {
          var links = LINK.matcher(CODE.matcher(text).replaceAll(""));
          while (links.find()) {
            String link = links.group(1);
            if (!link.contains("://") && !leadsSomewhere(link, name, pages)) {
              dead.add(name + ": " + link);
            }
          }
        });
    assertThat(dead).isEmpty();
  }

  /** A fragment is a heading of one word: such headings keep their name in every renderer. */
  private static boolean leadsSomewhere(String link, String from, Map<String, String> pages) {
    if (link.startsWith(PICTURES)) {
      return Files.isRegularFile(RESOURCES.resolve(link));
    }
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    String text = pages.get(file.isEmpty() ? from : file);
    return text != null
        && (hash < 0
            || text.lines()
                .anyMatch(line -> line.matches("#+ " + Pattern.quote(link.substring(hash + 1)))));
  }

  @Test
  void everyPictureHasWordsForWhoCannotSeeIt() throws IOException {
    pages()
        .forEach(
            (name, text) -> {
              var pictures = PICTURE.matcher(CODE.matcher(text).replaceAll(""));
              while (pictures.find()) {
                assertThat(pictures.group(1)).as(name).hasSizeGreaterThan(20);
              }
            });
  }

  @Test
  void theMenuHasEveryPageAndNoOther() throws IOException {
    List<String> menu = new ArrayList<>();
    var items = ITEM.matcher(Files.readString(Path.of("site/site.xml")));
    while (items.find()) {
      menu.add(items.group(1) + ".md");
    }
    assertThat(menu.stream().distinct()).containsExactlyInAnyOrderElementsOf(pages().keySet());
  }

  private static Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>(Handbook.pages(Map.of()));
    try (var files = Files.list(WRITTEN)) {
      for (Path file : files.toList()) {
        pages.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return pages;
  }
}
