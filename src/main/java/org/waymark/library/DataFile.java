package org.waymark.library;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file with numbers of the register, the same for all languages.
 *
 * @param address from the site's root, such as {@code /evidence/report/figures.csv}
 * @param sources whose numbers it holds: one source, or all
 */
public record DataFile(String address, Form form, List<Item> sources) {

  /** What such a file holds, and how. */
  public enum Form {
    FIGURES_AS_TABLE("figures.csv"),
    FIGURES_AS_DATA("figures.json"),
    WAVES_AS_TABLE("waves.csv");

    private final String file;

    Form(String file) {
      this.file = file;
    }
  }

  public DataFile {
    sources = List.copyOf(sources);
  }

  /** Where a source's files would be, whether there are any or not. */
  public static List<String> addresses(Addresses addresses, String source) {
    return Stream.of(Form.values()).map(form -> addresses.data(source, form.file)).toList();
  }

  /** All there are. */
  public static List<DataFile> all(Library library) {
    List<DataFile> files = new ArrayList<>(ofAllSources(library));
    library.register().sources().forEach(source -> files.addAll(of(library, source)));
    return List.copyOf(files);
  }

  /** Those of the whole register; none when it has no figures that may be published. */
  public static List<DataFile> ofAllSources(Library library) {
    List<Item> sources = library.register().sources();
    return sources.isEmpty()
        ? List.of()
        : Stream.of(Form.FIGURES_AS_TABLE, Form.FIGURES_AS_DATA)
            .map(form -> new DataFile(library.addresses().data(form.file), form, sources))
            .toList();
  }

  /** Those of one source; none when it has no figures that may be published. */
  public static List<DataFile> of(Library library, Item source) {
    String id = source.key().id();
    List<DataFile> files = new ArrayList<>();
    for (Form form : Form.values()) {
      boolean there =
          form == Form.WAVES_AS_TABLE
              ? !library.register().waves(source).isEmpty()
              : !library.register().of(id).isEmpty();
      if (there) {
        files.add(new DataFile(library.addresses().data(id, form.file), form, List.of(source)));
      }
    }
    return List.copyOf(files);
  }
}
