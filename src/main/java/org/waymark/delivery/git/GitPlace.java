package org.waymark.delivery.git;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;
import org.waymark.delivery.DeliveryCode;
import org.waymark.delivery.DeliveryFailure;
import org.waymark.delivery.TargetName;
import org.waymark.delivery.ThisComputer;
import org.waymark.problem.Quote;

/**
 * Which branch of which repository.
 *
 * @param address where the repository is; without a password
 * @param login what stood in the address before the host; null for nothing
 * @param branch its name alone: {@code gh-pages}
 */
record GitPlace(URIish address, @Nullable Login login, String branch) {

  /** Where GitHub looked for a site first, and most tools still put it. */
  private static final String USUAL_BRANCH = "gh-pages";

  private static final Set<String> NAMING_HOSTS = Set.of("https", "http", "ssh");

  /** Empty for a folder, or {@code git@example.org:our/site.git}. */
  private static final Set<String> SCHEMES = Set.of("https", "http", "ssh", "file", "");

  /**
   * What an editor named.
   *
   * @param named the address of a repository, or what the project's own one calls it
   * @throws DeliveryFailure when it is no place
   */
  static GitPlace of(TargetName.Branch named, Path project) throws IOException {
    String branch = named.branch().isEmpty() ? USUAL_BRANCH : named.branch();
    if (Shown.isHalfAddress(branch)) {
      throw unknown(
          "What stands behind the last # is no name of a branch.",
          "Write it without @, such as git:origin#gh-pages; a login needs no place in an address.");
    } else if (!Repository.isValidRefName(Constants.R_HEADS + branch)) {
      throw unknown(
          Quote.of(branch) + " is no name of a branch.",
          "Write it without spaces, such as git:origin#gh-pages.");
    }
    ProjectRepository own = ProjectRepository.of(project);
    URIish remote = own.remote(named.remote());
    if (remote == null && !isAddress(named.remote())) {
      throw unknown(
          "This project knows no repository called " + Quote.of(Shown.of(named.remote())) + ".",
          own.remotes().isEmpty()
              ? "Write the repository's address, such as git:https://example.org/us/site.git."
              : "It knows these: " + String.join(", ", own.remotes()) + ".");
    }
    return of(remote == null ? parsed(named.remote()) : remote, branch);
  }

  private static GitPlace of(URIish remote, String branch) throws DeliveryFailure {
    String scheme = scheme(remote);
    if (!SCHEMES.contains(scheme)) {
      throw unknown(
          "Waymark cannot publish to a repository at " + Quote.of(scheme + "://") + ".",
          "Write an address that begins with https:// or ssh://, or a folder.");
    } else if (NAMING_HOSTS.contains(scheme) && isNothing(remote.getHost())) {
      throw unknown(
          "The repository's address names no host.",
          "Write it as git:https://example.org/us/site.git#gh-pages.");
    } else if (scheme.equals("http") && !ThisComputer.is(remote.getHost())) {
      throw unknown(
          "An address that begins with http:// lets everybody on the way read your login.",
          "Write it with https://.");
    } else if (startsWithHyphen(remote.getHost()) || startsWithHyphen(remote.getUser())) {
      throw unknown("A host's name cannot begin with a hyphen.", "Write the repository's address.");
    }
    if (!scheme.startsWith("http")) {
      return new GitPlace(remote.setPass(null), null, branch);
    }
    Login login = null;
    if (remote.getUser() != null && remote.getPass() != null) {
      login = new Login(remote.getUser(), remote.getPass());
    }
    URIish bare = login == null ? remote : remote.setUser(null);
    return new GitPlace(bare.setPass(null), login, branch);
  }

  private static boolean isNothing(@Nullable String text) {
    return text == null || text.isEmpty();
  }

  /** To ssh it would be an option. */
  private static boolean startsWithHyphen(@Nullable String name) {
    return name != null && name.startsWith("-");
  }

  private static boolean isAddress(String text) {
    return text.contains("/") || text.contains(":") || text.contains("\\");
  }

  private static URIish parsed(String text) throws DeliveryFailure {
    try {
      URIish address = new URIish(text);
      boolean folder = address.getScheme() == null && address.getHost() == null;
      if (folder && Shown.isUnclear(text)) {
        throw unknown(
            "What stands behind \"git:\" is no address of a repository.",
            "Write it as git:https://example.org/us/site.git#gh-pages, and a folder with ./ before"
                + " it.");
      }
      return folder ? new URIish(Path.of(text).toAbsolutePath().normalize().toString()) : address;
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      throw unknown(
          "What stands behind \"git:\" is no address of a repository.",
          "Write it as git:https://example.org/us/site.git#gh-pages.");
    }
  }

  private static DeliveryFailure unknown(String message, String fix) {
    return new DeliveryFailure(DeliveryCode.PLACE_UNKNOWN, message, fix);
  }

  private static String scheme(URIish address) {
    String scheme = address.getScheme();
    return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
  }

  /** What the branch is called in the repository. */
  String ref() {
    return Constants.R_HEADS + branch;
  }

  /** As messages name it. */
  String name() {
    return "the branch " + branch + " of " + Shown.of(address.toString());
  }

  /** What an editor wrote, as messages may name it before it is known whether it can be used. */
  static String shown(TargetName.Branch named) {
    String branch = named.branch().isEmpty() ? USUAL_BRANCH : named.branch();
    return Shown.of(named, branch);
  }
}
