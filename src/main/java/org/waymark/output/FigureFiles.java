package org.waymark.output;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
public final class FigureFiles {

  private static final String CSV = "figures.csv";
  private static final String JSON = "figures.json";
  private static final String WAVES = "waves.csv";

  private final Library library;
  private final Addresses addresses;
  private final Register register;

  public FigureFiles(Library library) {
    this.library = library;
    this.addresses = library.addresses();
    this.register = library.register();
  }

  /** Where the files will be, from the site's root. */
  public Set<String> addresses() {
    Set<String> all = new TreeSet<>();
    List<Item> sources = register.sources();
    for (Item source : sources) {
      String id = source.key().id();
      all.add(addresses.data(id, CSV));
      all.add(addresses.data(id, JSON));
      if (!register.waves(source).isEmpty()) {
        all.add(addresses.data(id, WAVES));
      }
    }
    if (!sources.isEmpty()) {
      all.add(addresses.data(CSV));
      all.add(addresses.data(JSON));
    }
    return all;
  }

  /** Makes the files. */
  public void writeTo(Sink sink) throws IOException {
    List<Item> sources = register.sources();
    FigureTable tables = new FigureTable(library);
    FigureData data = new FigureData(library);
    for (Item source : sources) {
      String id = source.key().id();
      put(sink, addresses.data(id, CSV), tables.figures(List.of(source)));
      put(sink, addresses.data(id, JSON), data.of(List.of(source)));
      if (!register.waves(source).isEmpty()) {
        put(sink, addresses.data(id, WAVES), tables.waves(source));
      }
    }
    if (!sources.isEmpty()) {
      put(sink, addresses.data(CSV), tables.figures(sources));
      put(sink, addresses.data(JSON), data.of(sources));
    }
  }

  /** Where a round's number is from, if not from its own source; nothing that may not be seen. */
  static @Nullable String sourceOf(Wave wave, Library library) {
    String source = wave.source();
    return source == null || library.versions(new Key(ContentType.EVIDENCE, source)).isEmpty()
        ? null
        : source;
  }

  private static void put(Sink sink, String address, byte[] bytes) throws IOException {
    sink.put(address.substring(1), bytes);
  }
}
