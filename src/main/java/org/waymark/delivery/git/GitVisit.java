package org.waymark.delivery.git;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;
import org.waymark.delivery.Manifest;
import org.waymark.delivery.ManifestText;
import org.waymark.delivery.Outgoing;
import org.waymark.delivery.Standing;
import org.waymark.delivery.Visit;

/** Gathers one commit, to which the branch is then moved. */
final class GitVisit implements Visit {

  private final Remote remote;
  private final PersonIdent committer;
  private final ObjectInserter inserter;
  private final SortedMap<String, ObjectId> files;
  private final Set<ObjectId> known;
  private final @Nullable ObjectId opened;
  private final Set<ObjectId> replaced = new LinkedHashSet<>();
  private Tip tip;
  private boolean alone;
  private boolean forgetting;

  /**
   * @param tip what stands there
   * @param alone whether the new commit is to have none before it in any case
   */
  GitVisit(Remote remote, Tip tip, boolean alone, PersonIdent committer) {
    this.remote = remote;
    this.tip = tip;
    this.opened = tip.commit();
    this.alone = alone;
    this.committer = committer;
    this.inserter = remote.repository().newObjectInserter();
    this.files = new TreeMap<>(tip.files());
    this.known = new HashSet<>(tip.files().values());
  }

  @Override
  public Standing standing() {
    return tip.standing();
  }

  /** Until the branch is moved, nothing changes. */
  @Override
  public void note(Manifest manifest) {}

  /** The bytes are looked at all the same: what somebody changed by hand there is put right. */
  @Override
  public void keep(Collection<Outgoing> same) throws IOException {
    put(same);
  }

  /** What the branch has already, under whatever name, is not sent again. */
  @Override
  public void put(Collection<Outgoing> changed) throws IOException {
    for (Outgoing file : changed) {
      files.put(file.path(), insert(file.bytes()));
    }
  }

  private ObjectId insert(byte[] bytes) throws IOException {
    ObjectId id = inserter.idFor(Constants.OBJ_BLOB, bytes);
    return known.contains(id) ? id : inserter.insert(Constants.OBJ_BLOB, bytes);
  }

  @Override
  public void remove(Collection<String> paths) {
    files.keySet().removeAll(paths);
  }

  @Override
  public void finish(Manifest manifest) throws IOException {
    files.keySet().removeIf(path -> !belongs(path, manifest));
    files.put(Manifest.FILE, insert(ManifestText.of(manifest)));
    if (files.equals(tip.files()) && !forgetting) {
      return;
    }
    ObjectId commit = commit();
    inserter.flush();
    remote.move(commit, tip.commit());
    if (forgetting) {
      Stream.of(opened, tip.commit()).filter(Objects::nonNull).forEach(replaced::add);
    }
    tip = new Tip(commit, true, files, manifest);
  }

  private boolean belongs(String path, Manifest manifest) {
    return manifest.files().containsKey(path) || tip.isForeignName(path);
  }

  private ObjectId commit() throws IOException {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree());
    commit.setAuthor(committer);
    commit.setCommitter(committer);
    commit.setMessage(message());
    if (tip.commit() != null && !alone) {
      commit.setParentId(tip.commit());
    }
    return inserter.insert(commit);
  }

  private ObjectId tree() throws IOException {
    DirCache all = DirCache.newInCore();
    DirCacheBuilder builder = all.builder();
    for (Map.Entry<String, ObjectId> file : files.entrySet()) {
      DirCacheEntry entry = new DirCacheEntry(file.getKey());
      entry.setFileMode(FileMode.REGULAR_FILE);
      entry.setObjectId(file.getValue());
      builder.add(entry);
    }
    builder.finish();
    return all.writeTree(inserter);
  }

  private String message() {
    LocalDate day = LocalDate.ofInstant(committer.getWhenAsInstant(), ZoneOffset.UTC);
    return tip.commit() == null || alone
        ? CommitText.ofAll(day, files.size() - 1) // The list of files is none of them.
        : CommitText.of(day, tip.files(), files);
  }

  /** The next commit has none before it, so that the branch leads to nothing older. */
  @Override
  public List<String> forgetHistory() {
    alone = true;
    forgetting = true;
    return List.of();
  }

  @Override
  public Optional<String> afterForgetting() {
    return replaced.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Something was taken back, and the branch leads to nothing older any more. But its host"
                + " may still show what it held, until it cleans up: "
                + replaced.stream().map(ObjectId::name).collect(Collectors.joining(", "))
                + ". Not only these are meant, but all commits that no branch leads to any more,"
                + " also those that publishing with --squash or an earlier withdrawal left behind."
                + " So may whoever has copied the repository.");
  }

  @Override
  public void close() {
    inserter.close();
    remote.close();
  }
}
