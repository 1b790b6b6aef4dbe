package org.waymark.delivery.git;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.NetRCCredentialsProvider;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;

/**
 * Logins for the web, one after the other until the host takes one: what stands in the address; for
 * GitHub the token {@code GITHUB_TOKEN}, as its workflows have one; {@code ~/.netrc}; and what
 * git's own helpers know. Each is looked for only when it is asked for, and given to no other host.
 */
final class Credentials extends CredentialsProvider {

  private static final String GITHUB = "https://github.com";

  /** <a href="https://docs.github.com/en/apps">GitHub</a> takes any user beside a token. */
  private static final String USER_OF_TOKEN = "x-access-token";

  private final GitPlace place;
  private final Map<String, String> environment;
  private final GitProgram git;
  private final Deque<Supplier<@Nullable Login>> sources;
  private @Nullable Login current;
  private @Nullable Login fromGit;

  Credentials(GitPlace place, Map<String, String> environment, GitProgram git) {
    this.place = place;
    this.environment = environment;
    this.git = git;
    this.sources =
        new ArrayDeque<>(
            place.login() != null
                ? List.of(place::login)
                : List.of(this::token, this::netrc, this::helper));
  }

  @Override
  public boolean isInteractive() {
    return false;
  }

  @Override
  public boolean supports(CredentialItem... items) {
    for (CredentialItem item : items) {
      if (!(item instanceof CredentialItem.Username)
          && !(item instanceof CredentialItem.Password)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean get(URIish uri, CredentialItem... items) {
    if (!supports(items) || !isOfPlace(uri)) {
      return false;
    }
    while (current == null && !sources.isEmpty()) {
      current = sources.remove().get();
    }
    if (current == null) {
      return false;
    }
    for (CredentialItem item : items) {
      if (item instanceof CredentialItem.Username user) {
        user.setValue(current.user());
      } else if (item instanceof CredentialItem.Password password) {
        password.setValue(current.password().toCharArray());
      }
    }
    return true;
  }

  /** Where a host sends one on to, another may be. */
  private boolean isOfPlace(URIish uri) {
    return Objects.equals(uri.getScheme(), place.address().getScheme())
        && Objects.equals(uri.getHost(), place.address().getHost())
        && uri.getPort() == place.address().getPort();
  }

  /** The host did not take it. */
  @Override
  public void reset(URIish uri) {
    current = null;
  }

  private @Nullable Login token() {
    boolean workflow = "true".equals(environment.get("GITHUB_ACTIONS"));
    String token = workflow ? environment.get("GITHUB_TOKEN") : null;
    String server = environment.getOrDefault("GITHUB_SERVER_URL", GITHUB);
    String host = place.address().getScheme() + "://" + place.address().getHost();
    return token != null && !token.isBlank() && server.equals(host)
        ? new Login(USER_OF_TOKEN, token.strip())
        : null;
  }

  private @Nullable Login netrc() {
    CredentialItem.Username user = new CredentialItem.Username();
    CredentialItem.Password password = new CredentialItem.Password();
    boolean found = new NetRCCredentialsProvider().get(place.address(), user, password);
    return found ? new Login(user.getValue(), new String(password.getValue())) : null;
  }

  private @Nullable Login helper() {
    fromGit = git.login(place.address());
    return fromGit;
  }

  /** Lets git's helpers keep what they had somebody type, as they do after git itself. */
  void approve() {
    if (fromGit != null && fromGit.equals(current)) {
      git.approve(place.address(), fromGit);
    }
  }
}
