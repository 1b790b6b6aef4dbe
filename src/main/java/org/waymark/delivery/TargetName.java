package org.waymark.delivery;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.problem.Quote;

/** Which place an editor means: the TARGET of {@code waymark publish TARGET}. */
public sealed interface TargetName {

  /**
   * {@code folder:DIR}, or a path that can be nothing else. The tilde is the editor's own folder,
   * also where no shell has put that in its place.
   */
  record Folder(Path folder) implements TargetName {}

  /**
   * {@code s3://BUCKET/PREFIX}.
   *
   * @param prefix empty, or ends in a slash
   */
  record Bucket(String bucket, String prefix) implements TargetName {}

  /**
   * {@code git:REMOTE#BRANCH}.
   *
   * @param remote the address of a repository, or what the project's own repository calls it
   * @param branch empty where none is named
   */
  record Branch(String remote, String branch) implements TargetName {}

  /** It is none of these; the message says how they are written. */
  final class NoTarget extends Exception {
    private static final long serialVersionUID = 1;

    NoTarget(String message) {
      super(message);
    }
  }

  /** What {@link #of} understands, in a sentence. */
  String FORMS =
      "Write a folder, such as folder:/srv/www/site or folder:../published, a bucket, such as s3://my-bucket/site,"
          + " or a branch, such as git:origin#gh-pages.";

  /**
   * Reads what an editor wrote.
   *
   * @throws NoTarget when it is none
   */
  static TargetName of(String text) throws NoTarget {
    if (text.startsWith("s3:")) {
      return bucket(text);
    } else if (text.startsWith("git:")) {
      return branch(text);
    } else if (text.startsWith("folder:")) {
      return folder(text.substring("folder:".length()), text);
    } else if (text.isBlank() || isPlainlyAFolder(text)) {
      return folder(text, text);
    }
    throw new NoTarget("Waymark cannot publish to " + Quote.of(shown(text)) + ". " + FORMS);
  }

  /** A mistyped address must not become a folder of this computer that nobody looks for. */
  private static boolean isPlainlyAFolder(String text) {
    String path = Names.DISK.matcher(text).replaceFirst("");
    if (Names.OF_ADDRESSES.matcher(path).find()) {
      return false;
    }
    return !path.equals(text)
        || Names.BEGIN.matcher(text).lookingAt()
        || new File(text).isDirectory();
  }

  private static TargetName folder(String path, String text) throws NoTarget {
    try {
      if (!path.isBlank()) {
        return new Folder(Path.of(Names.HOME.matcher(path).replaceFirst(Names.home())));
      }
    } catch (InvalidPathException noPath) {
      throw new NoTarget(Quote.of(shown(text)) + " is no name of a folder. " + FORMS);
    }
    throw new NoTarget("Say which folder. " + FORMS);
  }

  private static TargetName bucket(String text) throws NoTarget {
    Matcher parts = Names.BUCKET.matcher(text);
    if (!parts.matches()) {
      throw new NoTarget(
          Quote.of(shown(text)) + " is no name of a bucket. Write it as s3://my-bucket/site.");
    }
    String prefix = parts.group("prefix") == null ? "" : parts.group("prefix");
    boolean whole = prefix.isEmpty() || prefix.endsWith("/");
    return new Bucket(parts.group("bucket"), whole ? prefix : prefix + "/");
  }

  private static TargetName branch(String text) throws NoTarget {
    String named = text.substring("git:".length());
    int at = named.lastIndexOf('#');
    String remote = at < 0 ? named : named.substring(0, at);
    if (remote.isBlank()) {
      throw new NoTarget("Say which repository, such as git:origin#gh-pages.");
    }
    return new Branch(remote, at < 0 ? "" : named.substring(at + 1));
  }

  /** Without what may be a password. */
  private static String shown(String text) {
    return Names.WHO.matcher(text).replaceFirst("$1");
  }

  /** How the kinds are told apart. */
  final class Names {

    /**
     * As <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html">S3
     * allows</a> buckets to be called; of a prefix, only what needs no escaping anywhere.
     */
    private static final Pattern BUCKET =
        Pattern.compile(
            "s3://(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])"
                + "(/(?<prefix>([A-Za-z0-9_-][A-Za-z0-9._-]*/)*([A-Za-z0-9_-][A-Za-z0-9._-]*)?))?");

    /** A disk of Windows. */
    private static final Pattern DISK = Pattern.compile("^[A-Za-z]:(?=[/\\\\])");

    /** What addresses of servers and repositories have, and hardly any folder. */
    private static final Pattern OF_ADDRESSES = Pattern.compile("[@#:]");

    /** How a path begins that is no name of something else. */
    private static final Pattern BEGIN = Pattern.compile("(~|\\.{1,2})?[/\\\\]|(~|\\.{1,2})$");

    /** The editor's own folder. */
    private static final Pattern HOME = Pattern.compile("^~(?=$|[/\\\\])");

    /** All that may name a person, or be a password. */
    private static final Pattern WHO = Pattern.compile("(?s)^([A-Za-z0-9+.-]+://)?.*@");

    private static String home() {
      return Matcher.quoteReplacement(System.getProperty("user.home", "~"));
    }

    private Names() {}
  }
}
