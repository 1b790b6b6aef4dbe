package org.waymark.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waymark.library.PictureSize;
import org.waymark.output.MadePicture.SizedFile;
import org.waymark.source.Sha256;

/**
 * Finished pictures of earlier builds, by what they were made from: the bytes of the original, and
 * all that decides what becomes of them. An entry carries the sum of its bytes; one that does not
 * agree with it counts as not there. Losing all of it costs time and nothing else.
 */
final class PictureCache {

  /** To be raised whenever pictures are made in another way. */
  private static final int RECIPE = 1;

  private static final int SUM = 32;

  private final Path folder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();

  /**
   * @param folder made when there is something to keep
   */
  PictureCache(Path folder) {
    this.folder = folder;
  }

  /** Different for whatever could give different bytes. */
  static String key(byte[] original, PictureSize size, boolean webp) {
    String making =
        RECIPE
            + "\n"
            + size
            + "\n"
            + webp
            + "\n"
            + System.getProperty("java.vm.version")
            + "\n"
            + System.getProperty("os.arch")
            + "\n";
    MessageDigest sum = Sha256.begin();
    sum.update(making.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sum.digest(original));
  }

  Optional<MadePicture> find(String key) {
    used.add(key);
    try {
      Path file = folder.resolve(key);
      return Files.exists(file) ? read(key, Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Keeps a picture, if the file system lets it. */
  void keep(String key, MadePicture made) {
    try {
      Files.createDirectories(folder);
      write(Files.createTempFile(folder, "new", ".tmp"), key, written(key, made));
    } catch (IOException noRoom) {
      used.remove(key);
    }
  }

  /** What could not be written whole gives its room back: the site needs it. */
  private void write(Path file, String key, byte[] entry) throws IOException {
    try {
      Files.write(file, entry);
      Files.move(
          file,
          folder.resolve(key),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Deletes what this build had no use for: what was withdrawn is not to lie about. */
  void forgetOthers() {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        if (!used.contains(entry.getFileName().toString())) {
          Files.deleteIfExists(entry);
        }
      }
    } catch (IOException | UncheckedIOException nothingThere) {
      return;
    }
  }

  private static byte[] written(String key, MadePicture made) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(key);
    out.writeInt(made.size().width());
    out.writeInt(made.size().height());
    out.writeBoolean(made.size().webp());
    out.writeInt(made.size().smaller().size());
    for (int width : made.size().smaller()) {
      out.writeInt(width);
    }
    out.writeInt(made.files().size());
    for (SizedFile file : made.files()) {
      out.writeInt(file.width());
      out.writeBoolean(file.webp());
      out.writeInt(file.bytes().length);
      out.write(file.bytes());
    }
    ByteArrayOutputStream entry = new ByteArrayOutputStream();
    entry.writeBytes(Sha256.of(bytes.toByteArray()));
    bytes.writeTo(entry);
    return entry.toByteArray();
  }

  private static Optional<MadePicture> read(String key, byte[] entry) throws IOException {
    if (entry.length < SUM) {
      return Optional.empty();
    }
    MessageDigest sum = Sha256.begin();
    sum.update(entry, SUM, entry.length - SUM);
    byte[] said = new byte[SUM];
    System.arraycopy(entry, 0, said, 0, SUM);
    if (!MessageDigest.isEqual(said, sum.digest())) {
      return Optional.empty();
    }
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(entry, SUM, entry.length - SUM));
    if (!in.readUTF().equals(key)) {
      return Optional.empty();
    }
    int width = in.readInt();
    int height = in.readInt();
    boolean webp = in.readBoolean();
    List<Integer> smaller = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      smaller.add(in.readInt());
    }
    List<SizedFile> files = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.add(new SizedFile(in.readInt(), in.readBoolean(), in.readNBytes(in.readInt())));
    }
    PictureSize size = new PictureSize(width, height, List.copyOf(smaller), webp);
    return Optional.of(new MadePicture(size, List.copyOf(files)));
  }
}
