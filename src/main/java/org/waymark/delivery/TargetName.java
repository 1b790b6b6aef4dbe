package org.waymark.delivery;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.problem.Quote;

/** Which place an editor means: the TARGET of {@code waymark publish TARGET}. */
public sealed interface TargetName {

  /** {@code folder:DIR}, or a plain path. */
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
      "Write a folder, such as folder:/srv/www/site, a bucket, such as s3://my-bucket/site,"
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
    } else if (Names.OTHER_KIND.matcher(text).lookingAt()) {
      throw new NoTarget("Waymark cannot publish to " + Quote.of(shown(text)) + ". " + FORMS);
    }
    return folder(text, text);
  }

  private static TargetName folder(String path, String text) throws NoTarget {
    try {
      if (!path.isBlank()) {
        return new Folder(Path.of(path));
      }
    } catch (InvalidPathException noPath) {
      throw new NoTarget(Quote.of(text) + " is no name of a folder. " + FORMS);
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
    return text.replaceFirst("//[^/@]*@", "//");
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

    /** An address of some other kind; a single letter is a disk of Windows. */
    private static final Pattern OTHER_KIND = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:");

    private Names() {}
  }
}
