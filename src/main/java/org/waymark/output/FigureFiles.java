package org.waymark.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence.Wave;
import org.waymark.content.Key;
import org.waymark.library.DataFile;
import org.waymark.library.Library;

/**
 * The register's figures as files for others to count on: a table (CSV) and data (JSON), of each
 * source and of all together. What is not to be published is in none of them.
 */
final class FigureFiles {

  private FigureFiles() {}

  /** The files of all sources, and of all together. */
  static List<Extra> of(Library library) {
    FigureTable tables = new FigureTable(library);
    FigureData data = new FigureData(library);
    return DataFile.all(library).stream()
        .map(file -> new Extra(file.address(), () -> bytes(file, tables, data)))
        .toList();
  }

  private static byte[] bytes(DataFile file, FigureTable tables, FigureData data) {
    return switch (file.form()) {
      case FIGURES_AS_TABLE -> tables.figures(file.sources());
      case FIGURES_AS_DATA -> data.of(file.sources());
      case WAVES_AS_TABLE -> tables.waves(file.sources().get(0));
    };
  }

  /** Where a round's number is from, if not from its own source; nothing that may not be seen. */
  static @Nullable String sourceOf(Wave wave, Library library) {
    String source = wave.source();
    return source == null || library.versions(new Key(ContentType.EVIDENCE, source)).isEmpty()
        ? null
        : source;
  }
}
