package org.waymark.health;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Field;
import org.waymark.content.Kind;

/** The handbook's page of one declaration: its fields, and those of the groups in it, as tables. */
final class FieldPage {

  private final MarkdownText page;

  private FieldPage(MarkdownText page) {
    this.page = page;
  }

  /**
   * The page as Markdown.
   *
   * @param title what is declared
   * @param introduction Markdown
   */
  static String text(String title, String introduction, List<Field> fields) {
    MarkdownText page = new MarkdownText(title);
    page.paragraph(introduction);
    FieldPage tables = new FieldPage(page);
    tables.table(fields);
    tables.groups(fields);
    return page.toString();
  }

  private void table(List<Field> fields) {
    page.row("Field", "What to write", "Needed", "What it is", "For example")
        .row("---", "---", "---", "---", "---");
    for (Field field : fields) {
      page.row(
          MarkdownText.code(field.name()),
          KindWords.of(field),
          field.required() ? "yes" : "no",
          MarkdownText.escaped(field.meaning()),
          MarkdownText.code(field.example()));
    }
    page.end();
  }

  /** Groups come after the table that names them, and the groups in them after theirs. */
  private void groups(List<Field> fields) {
    List<Field> inner = new ArrayList<>();
    for (Field field : fields) {
      Kind.Group group = KindWords.groupOf(field.kind());
      if (group != null) {
        page.heading(2, field.name()).paragraph(MarkdownText.escaped(field.meaning()));
        table(group.declaration().fields());
        inner.addAll(group.declaration().fields());
      }
    }
    if (!inner.isEmpty()) {
      groups(inner);
    }
  }
}
