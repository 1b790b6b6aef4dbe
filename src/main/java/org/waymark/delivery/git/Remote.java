package org.waymark.delivery.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.jspecify.annotations.Nullable;

/**
 * A branch somewhere else, and a repository for the time of publishing in which what is to be sent
 * is gathered. It has no work tree: no setting of git can change a byte of a file.
 */
final class Remote implements AutoCloseable {

  private static final String HERE = "refs/waymark/there";

  /** Seconds in which nothing at all comes. */
  private static final int PATIENCE = 60;

  private final GitPlace place;
  private final Access access;
  private final Workplace workplace;
  private final Repository repository;

  private Remote(GitPlace place, Access access, Workplace workplace, Repository repository) {
    this.place = place;
    this.access = access;
    this.workplace = workplace;
    this.repository = repository;
  }

  /** Makes the temporary repository; nothing is asked of the other yet. */
  static Remote open(GitPlace place, Access access, Path project) throws IOException {
    Workplace workplace = Workplace.open(project);
    boolean made = false;
    try {
      Repository repository =
          new FileRepositoryBuilder().setBare().setGitDir(workplace.folder().toFile()).build();
      Remote remote = new Remote(place, access, workplace, repository);
      repository.create(true);
      StoredConfig settings = repository.getConfig();
      settings.setBoolean("gc", null, "autoDetach", false); // Or it tidies up what is deleted.
      settings.save();
      made = true;
      return remote;
    } finally {
      if (!made) {
        workplace.close();
      }
    }
  }

  Repository repository() {
    return repository;
  }

  /** The newest commit, without those before it. */
  Tip tip() throws IOException {
    try (Transport transport = transport()) {
      if (there(transport) == null) {
        return Tip.NONE;
      }
      transport.setDepth(1);
      transport.setTagOpt(TagOpt.NO_TAGS);
      transport.fetch(
          NullProgressMonitor.INSTANCE, List.of(new RefSpec("+" + place.ref() + ":" + HERE)));
    } catch (NotSupportedException | TransportException failure) {
      throw Faults.of(failure, place);
    }
    ObjectId fetched = repository.resolve(HERE); // It may be newer than what was there first.
    return fetched == null ? Tip.NONE : Tip.of(fetched, this);
  }

  /** What the branch points to just now; null when there is none. */
  private @Nullable ObjectId there(Transport transport) throws IOException {
    try (FetchConnection connection = transport.openFetch()) {
      Ref ref = connection.getRef(place.ref());
      return ref == null ? null : ref.getObjectId();
    }
  }

  /** The bytes of a file of the newest commit. */
  byte[] bytes(ObjectId file) throws IOException {
    return repository.open(file).getBytes();
  }

  /**
   * Moves the branch, if nobody else has meanwhile.
   *
   * @param before what it must still point to; null for nothing
   */
  void move(ObjectId commit, @Nullable ObjectId before) throws IOException {
    ObjectId expected = before == null ? ObjectId.zeroId() : before;
    RemoteRefUpdate update =
        new RemoteRefUpdate(repository, commit.name(), commit, place.ref(), true, null, expected);
    try (Transport transport = transport()) {
      transport.push(NullProgressMonitor.INSTANCE, List.of(update));
      switch (update.getStatus()) {
        case OK, UP_TO_DATE -> access.approve();
        case REJECTED_REMOTE_CHANGED -> throw Faults.moved(place);
        default -> {
          ObjectId now = there(transport);
          if (!expected.equals(now == null ? ObjectId.zeroId() : now)) {
            throw Faults.moved(place);
          }
          throw Faults.refused(place, update.getMessage());
        }
      }
    } catch (NotSupportedException | TransportException failure) {
      throw Faults.of(failure, place);
    }
  }

  private Transport transport() throws NotSupportedException, TransportException {
    Transport transport = Transport.open(repository, place.address());
    transport.setTimeout(PATIENCE);
    transport.setCredentialsProvider(access.credentials());
    if (transport instanceof SshTransport ssh) {
      ssh.setSshSessionFactory(access.ssh());
    }
    return transport;
  }

  @Override
  public void close() {
    repository.close();
    workplace.close();
  }
}
