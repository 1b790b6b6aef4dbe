package org.waymark.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.content.ContentType;
import org.waymark.content.SharedFile;

/** The pages of the handbook that are made: from the declarations, and from an editor's reports. */
public final class Handbook {

  /** Of a site's own content: of no concern to readers, so in no handbook that is published. */
  public static final String HEALTH_PAGE = "internal-health.md";

  /** The sheet that volunteers phone from; as {@link #HEALTH_PAGE}. */
  public static final String CALL_SHEET_PAGE = "internal-call-sheet.md";

  private static final String LEFT_OUT =
      "This is internal, so it is not in this copy of the handbook, which is for the public. What"
          + " it is, and how to make one of your own site, is told in [health](health.md).";

  private static final String BY_COMMAND = " It is written by `waymark withdraw`, not by hand.";

  private Handbook() {}

  /**
   * Writes the pages as Markdown files in UTF-8, over those of the same names.
   *
   * @param folder made when it does not exist
   * @param examples of problems as an editor sees them, by the ids of their codes; of some, or none
   * @param reports the internal pages, by their names; pages in the place of those that are not
   *     given say that they were left out
   * @throws IOException when the file system fails
   */
  public static void write(Path folder, Map<String, String> examples, Map<String, String> reports)
      throws IOException {
    Files.createDirectories(folder);
    Map<String, String> pages = new TreeMap<>(pages(examples));
    pages.putAll(reports);
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue());
    }
  }

  /** The pages by file name, such as {@code problem-codes.md}, without any report. */
  static Map<String, String> pages(Map<String, String> examples) {
    Map<String, String> pages = new TreeMap<>();
    pages.put("problem-codes.md", CodePage.text(examples));
    pages.put("views.md", ViewPage.text());
    pages.put(HEALTH_PAGE, new MarkdownText("Health").paragraph(LEFT_OUT).toString());
    pages.put(CALL_SHEET_PAGE, new MarkdownText("Call sheet").paragraph(LEFT_OUT).toString());
    for (ContentType type : ContentType.values()) {
      pages.put("fields-" + type.id() + ".md", fields(type));
    }
    for (SharedFile file : SharedFile.values()) {
      pages.put("fields-" + file.id() + ".md", fields(file));
    }
    return pages;
  }

  private static String fields(ContentType type) {
    String introduction =
        type.meaning()
            + " A file in `content/"
            + type.folder()
            + "/` begins with these fields, between two lines `---`."
            + " This page is made from the program itself.";
    return FieldPage.text("Fields: " + type.id(), introduction, type.declaration().fields());
  }

  private static String fields(SharedFile file) {
    String introduction =
        file.meaning()
            + (file == SharedFile.WITHDRAWN ? BY_COMMAND : "")
            + " The whole file `"
            + file.file()
            + "` is made of these fields. This page is made from the program itself.";
    return FieldPage.text(
        "Fields: " + file.id() + ".yaml", introduction, file.declaration().fields());
  }
}
