package org.waymark.delivery.git;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.UserConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.RemoteConfig;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;
import org.waymark.delivery.DeliveryCode;
import org.waymark.delivery.DeliveryFailure;

/** What the settings of git say for a project: its own repository's, if it has one, and yours. */
final class ProjectRepository {

  private static final String REMOTE = "remote";
  private static final String NEUTRAL_NAME = "Waymark";

  /** Nobody can ever have it: <a href="https://www.rfc-editor.org/rfc/rfc2606">RFC 2606</a>. */
  private static final String NEUTRAL_MAIL = "waymark@waymark.invalid";

  private final Config settings;
  private final Path folder;

  /**
   * @param folder from which git reads names of folders
   */
  private ProjectRepository(Config settings, Path folder) {
    this.settings = settings;
    this.folder = folder;
  }

  /** Only reads. */
  static ProjectRepository of(Path project) throws IOException {
    Path folder = project.toAbsolutePath().normalize();
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
    try {
      if (builder.getGitDir() == null) {
        return new ProjectRepository(SystemReader.getInstance().getUserConfig(), folder);
      }
      try (Repository own = builder.build()) {
        Path top = own.isBare() ? folder : own.getWorkTree().toPath();
        return new ProjectRepository(own.getConfig(), top);
      }
    } catch (ConfigInvalidException damaged) {
      throw new DeliveryFailure(
          DeliveryCode.PLACE_UNKNOWN,
          "The settings of git on this computer are damaged.",
          "Have somebody look at what \"git config --list\" says.");
    }
  }

  /** Where a repository is that the project's own one has a name for; null for none. */
  @Nullable URIish remote(String name) {
    try {
      RemoteConfig remote = new RemoteConfig(settings, name);
      List<URIish> push = remote.getPushURIs();
      List<URIish> all = push.isEmpty() ? remote.getURIs() : push;
      return all.isEmpty() ? null : whole(all.get(0));
    } catch (URISyntaxException | InvalidPathException noAddress) {
      return null;
    }
  }

  /** Names of folders begin where the repository does. */
  private URIish whole(URIish address) throws URISyntaxException {
    boolean path = address.getScheme() == null && address.getHost() == null;
    return path ? new URIish(folder.resolve(address.getPath()).normalize().toString()) : address;
  }

  /** The command for ssh; null for the usual one. */
  @Nullable String sshCommand() {
    return settings.getString("core", null, "sshCommand");
  }

  /** What it calls the repositories that it knows. */
  SortedSet<String> remotes() {
    return new TreeSet<>(settings.getSubsections(REMOTE));
  }

  /**
   * Who publishes: whoever you have told git that you are. What git would guess from the names of
   * this computer and its user is nobody's business; somebody neutral stands there then.
   */
  PersonIdent committer(Instant time) {
    UserConfig user = settings.get(UserConfig.KEY);
    boolean told = !user.isCommitterNameImplicit() && !user.isCommitterEmailImplicit();
    String name = told ? user.getCommitterName() : NEUTRAL_NAME;
    String mail = told ? user.getCommitterEmail() : NEUTRAL_MAIL;
    return new PersonIdent(name, mail, time, ZoneOffset.UTC);
  }
}
