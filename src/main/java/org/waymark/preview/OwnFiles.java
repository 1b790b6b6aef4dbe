package org.waymark.preview;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages, scripts and styles of the preview itself, which no published site has. */
final class OwnFiles {

  /** No site has an address that begins so. */
  static final String FOLDER = "/_waymark/";

  /** Everything that is packed: nothing else is looked for. */
  private static final Set<String> NAMES =
      Set.of(
          "bar.css",
          "bar.js",
          "edit.css",
          "edit.js",
          "events-worker.js",
          "events.js",
          "form.js",
          "new.js",
          "panel.js",
          "problems.css",
          "stream.js",
          "why.css",
          "why.js",
          "writer.js");

  private static final String EASYMDE = "/META-INF/resources/webjars/easymde/2.18.0/dist/";

  private static final Map<String, String> LIBRARIES =
      Map.of("easymde.css", EASYMDE + "easymde.min.css", "easymde.js", EASYMDE + "easymde.min.js");

  private OwnFiles() {}

  /** A file by the last part of its address. */
  static Optional<byte[]> find(String name) {
    if (LIBRARIES.containsKey(name)) {
      return Optional.of(bytes(LIBRARIES.get(name)));
    }
    return NAMES.contains(name) ? Optional.of(bytes(name)) : Optional.empty();
  }

  /** One of the preview's own pages. */
  static byte[] page(String name) {
    return bytes(name);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = OwnFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("Not packed: " + name);
      }
      return in.readAllBytes();
    } catch (IOException defect) {
      throw new IllegalStateException("Cannot be read from the jar: " + name, defect);
    }
  }
}
