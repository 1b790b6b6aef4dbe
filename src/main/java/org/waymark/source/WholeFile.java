package org.waymark.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes files of a project whole or not at all. */
public final class WholeFile {

  private static final String END = ".tmp";

  private WholeFile() {}

  /** Whether a text can be written; half a character, as broken programs send it, cannot. */
  public static boolean canHold(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  /**
   * Writes a text in UTF-8, over what stands there. Whoever reads the file meanwhile finds the old
   * text or the new one; who may read and write it stays as it is, and so does a link to it: where
   * a copy took the link's place, the file that it led to would keep the old text.
   *
   * @param named the file, or a link to it
   * @throws IOException when the file system fails; then the old text still stands there
   */
  public static void write(Path named, String text) throws IOException {
    Path file = Files.exists(named) ? named.toRealPath() : named;
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    String start = "." + file.getFileName() + ".";
    forgetKilled(folder, start);
    Path beside = folder.resolve(start + ProcessHandle.current().pid() + END);
    try {
      if (Files.exists(file)) {
        Files.copy(
            file, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      }
      writeOut(beside, text.getBytes(StandardCharsets.UTF_8));
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Writes a new file. Whoever looks meanwhile finds none, or the whole of it.
   *
   * @return false when something of that name is there already, which then stays as it is
   * @throws IOException when the file system fails; then there is no such file
   */
  public static boolean create(Path file, byte[] bytes) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    String start = "." + file.getFileName() + ".";
    forgetKilled(folder, start);
    Path beside = folder.resolve(start + ProcessHandle.current().pid() + END);
    try {
      writeOut(beside, bytes);
      link(file, beside);
      return true;
    } catch (FileAlreadyExistsException taken) {
      return false;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** A second name fails where there is a file of that name; renaming would replace it. */
  private static void link(Path file, Path beside) throws IOException {
    try {
      Files.createLink(file, beside);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (FileSystemException | UnsupportedOperationException noLinks) { // As on many sticks.
      Files.move(beside, file);
    }
  }

  /** Onto the disk itself, so that it is there when the machine loses its power just after. */
  private static void writeOut(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Deletes what processes left that were killed while they wrote the same file. */
  private static void forgetKilled(Path folder, String start) throws IOException {
    try (DirectoryStream<Path> beside = Files.newDirectoryStream(folder)) {
      for (Path path : beside) {
        String name = path.getFileName().toString();
        if (name.startsWith(start)
            && name.endsWith(END)
            && !isAlive(name.substring(start.length(), name.length() - END.length()))) {
          Files.deleteIfExists(path);
        }
      }
    } catch (DirectoryIteratorException failure) {
      throw failure.getCause();
    }
  }

  private static boolean isAlive(String pid) {
    try {
      return ProcessHandle.of(Long.parseLong(pid)).isPresent();
    } catch (NumberFormatException notOurs) {
      return true;
    }
  }
}
