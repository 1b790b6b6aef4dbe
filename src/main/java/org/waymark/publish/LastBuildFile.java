package org.waymark.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.problem.Severity;
import org.waymark.source.Hash;
import org.waymark.source.Hasher;
import org.waymark.source.Hashes;

/**
 * Keeps a {@link LastBuild} in a file. A file that is damaged, cut off or of another program is as
 * good as none.
 */
public final class LastBuildFile {

  private static final long MAGIC = 0x57_41_59_4D_41_52_4B_32L; // "WAYMARK2"
  private static final int HASH = 16;

  private final Path path;

  public LastBuildFile(Path path) {
    this.path = path;
  }

  /** What was kept; empty when there is nothing that can be relied upon. */
  public Optional<LastBuild> read() {
    try {
      if (!Files.isRegularFile(path)) {
        return Optional.empty();
      }
      byte[] all = Files.readAllBytes(path);
      if (all.length < HASH) {
        return Optional.empty();
      }
      byte[] kept = Arrays.copyOf(all, all.length - HASH);
      DataInputStream end = in(Arrays.copyOfRange(all, kept.length, all.length));
      return new Hasher().add(kept).hash().equals(hash(end))
          ? Optional.of(build(in(kept)))
          : Optional.empty();
    } catch (IOException | ReflectiveOperationException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /**
   * Keeps another in its place. Where that cannot be done there is none: the next build does all.
   */
  public void write(LastBuild build) {
    try {
      Files.createDirectories(path.getParent());
      Files.write(path, bytes(build)); // Half of it would be noticed.
    } catch (IOException notKept) {
      forget();
    }
  }

  private static byte[] bytes(LastBuild build) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    write(build, out);
    write(new Hasher().add(bytes.toByteArray()).hash(), out);
    return bytes.toByteArray();
  }

  /** Forgets it. What cannot be deleted is emptied; what cannot be either was never ours. */
  public void forget() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException stays) {
      try {
        Files.write(path, new byte[0]);
      } catch (IOException notOurs) {
        return; // Nothing of it is believed without its hash.
      }
    }
  }

  /** Forgets all that are in a folder; there may be none. */
  public static void forgetAll(Path folder) {
    try (DirectoryStream<Path> kept = Files.newDirectoryStream(folder)) {
      kept.forEach(path -> new LastBuildFile(path).forget());
    } catch (IOException | DirectoryIteratorException none) {
      return; // Nobody can read what is there either.
    }
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }

  private static void write(LastBuild build, DataOutputStream out) throws IOException {
    out.writeLong(MAGIC);
    write(build.key(), out);
    write(build.inputs(), out);
    write(build.outputs(), out);
    out.writeBoolean(build.registered());
    out.writeInt(build.pages());
    out.writeInt(build.files());
    write(build.around(), out);
    out.writeInt(build.problems().size());
    for (Problem problem : build.problems()) {
      write(problem, out);
    }
    out.writeInt(build.made().size());
    for (Hash made : (Iterable<Hash>) build.made().stream()::iterator) {
      write(made, out);
    }
  }

  private static LastBuild build(DataInputStream in)
      throws IOException, ReflectiveOperationException {
    if (in.readLong() != MAGIC) {
      throw new IOException("Not a file of this program");
    }
    Hash key = hash(in);
    Hash inputs = hash(in);
    Hash outputs = hash(in);
    boolean registered = in.readBoolean();
    int pages = in.readInt();
    int files = in.readInt();
    Hash around = hash(in);
    List<Problem> problems = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      problems.add(problem(in));
    }
    Hashes made = new Hashes();
    for (int left = in.readInt(); left > 0; left--) {
      made.add(hash(in));
    }
    return new LastBuild(key, inputs, outputs, registered, pages, files, problems, around, made);
  }

  private static void write(Problem problem, DataOutputStream out) throws IOException {
    write(problem.code().getClass().getName(), out);
    write(problem.code().name(), out);
    write(problem.severity().name(), out);
    Place place = problem.place();
    out.writeBoolean(place != null);
    if (place != null) {
      write(place.file(), out);
      out.writeInt(place.line());
      out.writeInt(place.column());
    }
    write(problem.message(), out);
    write(problem.fix(), out);
  }

  private static Problem problem(DataInputStream in)
      throws IOException, ReflectiveOperationException {
    Code code = code(text(in), text(in));
    Severity severity = Severity.valueOf(text(in));
    @Nullable Place place =
        in.readBoolean() ? new Place(text(in), in.readInt(), in.readInt()) : null;
    return new Problem(code, severity, place, text(in), text(in));
  }

  private static Code code(String type, String name) throws ReflectiveOperationException {
    for (Object constant : Class.forName(type).asSubclass(Code.class).getEnumConstants()) {
      if (constant instanceof Code code && code.name().equals(name)) {
        return code;
      }
    }
    throw new ClassNotFoundException(name);
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) {
      throw new IOException("Cut off");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static void write(Hash hash, DataOutputStream out) throws IOException {
    out.writeLong(hash.high());
    out.writeLong(hash.low());
  }

  private static Hash hash(DataInputStream in) throws IOException {
    return new Hash(in.readLong(), in.readLong());
  }
}
