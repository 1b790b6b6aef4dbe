package org.waymark.output;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence.Wave;
import org.waymark.content.Key;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Register;

/**
 * The register's figures as files for others to count on: a table (CSV) and data (JSON), of each
 * source and of all together. What is not to be published is in none of them.
 */
final class FigureFiles {

  private static final String CSV = "figures.csv";
  private static final String JSON = "figures.json";
  private static final String WAVES = "waves.csv";

  private FigureFiles() {}

  /** The files of all sources. */
  static List<Extra> of(Library library) {
    Addresses addresses = library.addresses();
    Register register = library.register();
    List<Item> sources = register.sources();
    FigureTable tables = new FigureTable(library);
    FigureData data = new FigureData(library);
    List<Extra> extras = new ArrayList<>();
    for (Item source : sources) {
      String id = source.key().id();
      extras.add(new Extra(addresses.data(id, CSV), () -> tables.figures(List.of(source))));
      extras.add(new Extra(addresses.data(id, JSON), () -> data.of(List.of(source))));
      if (!register.waves(source).isEmpty()) {
        extras.add(new Extra(addresses.data(id, WAVES), () -> tables.waves(source)));
      }
    }
    if (!sources.isEmpty()) {
      extras.add(new Extra(addresses.data(CSV), () -> tables.figures(sources)));
      extras.add(new Extra(addresses.data(JSON), () -> data.of(sources)));
    }
    return extras;
  }

  /** Where a round's number is from, if not from its own source; nothing that may not be seen. */
  static @Nullable String sourceOf(Wave wave, Library library) {
    String source = wave.source();
    return source == null || library.versions(new Key(ContentType.EVIDENCE, source)).isEmpty()
        ? null
        : source;
  }
}
