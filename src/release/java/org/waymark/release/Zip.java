package org.waymark.release;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A zip of a folder: the same folder gives the same bytes. */
final class Zip {

  private Zip() {}

  /**
   * Packs a folder by its own name. Files are in the order of their names, may be read by
   * everybody, and are programs where they are programs here.
   *
   * @param zip must not exist
   * @param time that every entry bears, to the second and in no time zone
   */
  static void of(Path folder, Path zip, Instant time) throws IOException {
    List<Path> all;
    try (var walked = Files.walk(folder)) {
      all = walked.sorted().toList();
    }
    Map<String, String> settings = Map.of("create", "true", "enablePosixFileAttributes", "true");
    URI address = URI.create("jar:" + zip.toUri());
    try (FileSystem packed = FileSystems.newFileSystem(address, settings)) {
      for (Path path : all) {
        String within = folder.relativize(path).toString().replace('\\', '/');
        add(path, packed.getPath(folder.getFileName() + "/" + within), FileTime.from(time));
      }
    }
  }

  private static void add(Path from, Path entry, FileTime time) throws IOException {
    boolean program = Files.isExecutable(from);
    if (Files.isDirectory(from)) {
      Files.createDirectory(entry);
    } else {
      Files.write(entry, Files.readAllBytes(from));
    }
    String permissions = program ? "rwxr-xr-x" : "rw-r--r--";
    Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString(permissions));
    // All three: only then the time is written without a time zone, too.
    Files.getFileAttributeView(entry, BasicFileAttributeView.class).setTimes(time, time, time);
  }
}
