package org.waymark.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.content.ContentNotesFile;
import org.waymark.content.ContentType;
import org.waymark.content.Declaration;
import org.waymark.content.Field;
import org.waymark.content.GlossaryFile;
import org.waymark.content.Kind;
import org.waymark.content.SiteFile;
import org.waymark.content.TopicsFile;

/** Every field that can be written is in a table, with what it takes. */
final class FieldPageTest {

  private static final Map<String, String> PAGES = Handbook.pages(Map.of());

  @ParameterizedTest
  @EnumSource(ContentType.class)
  void everyFieldOfATypeIsInItsTables(ContentType type) {
    assertAllIn(type.id(), type.declaration());
  }

  @Test
  void everyFieldOfTheSharedFilesIsInItsTables() {
    assertAllIn("site", Declaration.of(SiteFile.class));
    assertAllIn("topics", Declaration.of(TopicsFile.class));
    assertAllIn("content-notes", Declaration.of(ContentNotesFile.class));
    assertAllIn("glossary", Declaration.of(GlossaryFile.class));
  }

  @Test
  void aRowSaysWhatTheDeclarationSays() {
    assertThat(page("story"))
        .contains(
            "| `identity` | one of: `full-name`, `first-name`, `pen-name`, `anonymous` | yes |"
                + " What kind of name that is. | `pen-name` |")
        .contains("| `until` | a date as year\\-month\\-day, such as 2026\\-03\\-02 | no |");
  }

  @Test
  void aGroupIsATableOfItsOwnThatItsFieldLeadsTo() {
    assertThat(page("story")).contains("| `teller` | the fields of [teller](#teller) | yes |");
    assertThat(page("topics"))
        .contains("| `facets` | a list, each the fields of [facets](#facets) |")
        .contains("## facets", "| `topics` | a list, each the fields of [topics](#topics) |")
        .contains("## topics");
  }

  @Test
  void aWordForEditorsIsNoMarkdown() {
    assertThat(MarkdownText.escaped("a_b*c* [x] <i> --out https://x"))
        .isEqualTo("a\\_b\\*c\\* \\[x\\] &lt;i&gt; \\-\\-out https\\://x");
    assertThat(MarkdownText.code("a | b")).isEqualTo("`a \\| b`");
  }

  private static void assertAllIn(String name, Declaration<?> declaration) {
    String page = page(name);
    assertAllIn(page, declaration.fields());
    assertThat(page.lines().filter(line -> line.startsWith("## "))).doesNotHaveDuplicates();
  }

  private static void assertAllIn(String page, List<Field> fields) {
    for (Field field : fields) {
      assertThat(page)
          .contains("| `" + field.name() + "` | " + KindWords.of(field) + " |")
          .contains(MarkdownText.escaped(field.meaning()));
      Kind.Group group = KindWords.groupOf(field.kind());
      if (group != null) {
        assertThat(page.lines()).contains("## " + field.name());
        assertAllIn(page, group.declaration().fields());
      }
    }
  }

  private static String page(String name) {
    return Objects.requireNonNull(PAGES.get("fields-" + name + ".md"));
  }
}
