package org.waymark.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Folders of files that are packed with the program, in its jar or beside its classes. */
final class Packed {

  private Packed() {}

  /**
   * All files of a folder, by their names within it.
   *
   * @param folder beside this class
   * @param known the name of a file that is in it
   * @return empty when there is no such file
   * @throws IOException when the program's own files cannot be read
   */
  static SortedMap<String, byte[]> below(String folder, String known) throws IOException {
    URL file = Packed.class.getResource(folder + "/" + known);
    return file == null ? new TreeMap<>() : below(file, known);
  }

  /** The same, where a file of the folder is. */
  static SortedMap<String, byte[]> below(URL file, String known) throws IOException {
    if (file.openConnection() instanceof JarURLConnection connection) {
      connection.setUseCaches(false); // Or closing it would close it for everybody.
      try (JarFile jar = connection.getJarFile()) {
        String entry = connection.getEntryName();
        return inJar(jar, entry.substring(0, entry.length() - known.length()));
      }
    }
    Path folder = Path.of(uri(file));
    for (int i = 0; i < Path.of(known).getNameCount(); i++) {
      folder = folder.resolveSibling("").normalize();
    }
    return inFolder(folder);
  }

  private static SortedMap<String, byte[]> inJar(JarFile jar, String folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    List<JarEntry> entries =
        jar.stream()
            .filter(entry -> entry.getName().startsWith(folder) && !entry.isDirectory())
            .toList();
    for (JarEntry entry : entries) {
      try (InputStream in = jar.getInputStream(entry)) {
        files.put(entry.getName().substring(folder.length()), in.readAllBytes());
      }
    }
    return files;
  }

  private static SortedMap<String, byte[]> inFolder(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static URI uri(URL file) {
    try {
      return file.toURI();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("Classes are found by addresses that are right", impossible);
    }
  }
}
