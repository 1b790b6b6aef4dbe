package org.waymark.page;

import java.util.List;
import org.waymark.library.DataFile;
import org.waymark.library.Item;
import org.waymark.page.view.Link;

/** Links to the register's numbers as files. */
final class Downloads {

  private Downloads() {}

  /** The figures of the whole register; none when it has none. */
  static List<Link> ofAll(Edition edition) {
    return links(edition, "download-all-", DataFile.ofAllSources(edition.library()));
  }

  /** The figures of one source, and the rounds of its repeated questions. */
  static List<Link> of(Edition edition, Item source) {
    return links(edition, "download-", DataFile.of(edition.library(), source));
  }

  private static List<Link> links(Edition edition, String words, List<DataFile> files) {
    return files.stream()
        .map(file -> edition.link(file.address(), edition.say(words + name(file.form()))))
        .toList();
  }

  private static String name(DataFile.Form form) {
    return switch (form) {
      case FIGURES_AS_TABLE -> "csv";
      case FIGURES_AS_DATA -> "json";
      case WAVES_AS_TABLE -> "waves";
    };
  }
}
