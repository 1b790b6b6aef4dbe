package org.waymark.delivery.git;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.delivery.TargetName;

/**
 * Addresses as messages may name them. Whatever stands before the last {@code @} may be a password
 * or a token, also where the address is mistyped; only the short name of a user of ssh is shown.
 */
final class Shown {

  private static final Pattern FOLDER = Pattern.compile("[/.\\\\]|[A-Za-z]:[/\\\\]");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:/{0,3}(?=.*@)");

  /** With {@code ssh://}, or with a colon after the host and no scheme. Tokens are longer. */
  private static final Pattern SSH =
      Pattern.compile("(ssh://)?[A-Za-z0-9._-]{1,20}@[^@/:]+(?<rest>[:/].*)?");

  private Shown() {}

  /** The address of a repository, or what the project's own one calls it. */
  static String of(String address) {
    int at = address.lastIndexOf('@');
    if (at < 0 || FOLDER.matcher(address).lookingAt() || isSsh(address)) {
      return address;
    }
    Matcher scheme = SCHEME.matcher(address);
    boolean whole = scheme.lookingAt() && scheme.group().endsWith("//");
    return (whole ? scheme.group() : "") + address.substring(at + 1);
  }

  /** What may be a folder, and may be a login with its host. */
  static boolean isUnclear(String folder) {
    return folder.contains("@") && !FOLDER.matcher(folder).lookingAt();
  }

  private static boolean isSsh(String address) {
    Matcher ssh = SSH.matcher(address);
    String rest = ssh.matches() ? ssh.group("rest") : null;
    return rest != null && (address.startsWith("ssh://") || rest.startsWith(":"));
  }

  /** What an editor wrote. With a {@code #} in a password, half of that would be the branch. */
  static String of(TargetName.Branch named, String branch) {
    return isHalfAddress(branch) ? "a branch" : "git:" + of(named.remote()) + "#" + branch;
  }

  static boolean isHalfAddress(String branch) {
    return branch.contains("@");
  }
}
