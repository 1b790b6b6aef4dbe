package org.waymark.delivery.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.ObjectWalk;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The branch gh-pages of a repository that others publish to, as its owner sees it. */
final class Branch implements AutoCloseable {

  private static final String NAME = "refs/heads/gh-pages";
  private static final PersonIdent SOMEBODY = new PersonIdent("Somebody", "some@example.org");

  private final Repository repository;

  private Branch(Repository repository) {
    this.repository = repository;
  }

  static Branch make(Path folder) throws IOException {
    Repository repository =
        new FileRepositoryBuilder().setBare().setGitDir(folder.toFile()).build();
    repository.create(true);
    return new Branch(repository);
  }

  ObjectId tip() throws IOException {
    return Objects.requireNonNull(repository.resolve(NAME));
  }

  boolean isThere() throws IOException {
    return repository.resolve(NAME) != null;
  }

  /** All commits that the branch leads to, the newest first. */
  List<RevCommit> commits() throws IOException {
    List<RevCommit> commits = new ArrayList<>();
    try (RevWalk walk = new RevWalk(repository)) {
      walk.markStart(walk.parseCommit(tip()));
      walk.forEach(commits::add);
      for (RevCommit commit : commits) {
        walk.parseBody(commit);
      }
    }
    return commits;
  }

  SortedMap<String, ObjectId> ids() throws IOException {
    SortedMap<String, ObjectId> files = new TreeMap<>();
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk tree = new TreeWalk(repository)) {
      tree.addTree(walk.parseCommit(tip()).getTree());
      tree.setRecursive(true);
      while (tree.next()) {
        files.put(tree.getPathString(), tree.getObjectId(0));
      }
    }
    return files;
  }

  ObjectId id(String path) throws IOException {
    return Objects.requireNonNull(ids().get(path), path);
  }

  String text(String path) throws IOException {
    return new String(repository.open(id(path)).getBytes(), StandardCharsets.UTF_8);
  }

  /** Whether the bytes of a file can be had by whoever copies the branch. */
  boolean leadsTo(ObjectId file) throws IOException {
    try (ObjectWalk walk = new ObjectWalk(repository)) {
      walk.markStart(walk.parseCommit(tip()));
      RevCommit commit = walk.next();
      while (commit != null) { // What commits hold is told after all of them.
        commit = walk.next();
      }
      RevObject object = walk.nextObject();
      while (object != null && !object.equals(file)) {
        object = walk.nextObject();
      }
      return object != null;
    }
  }

  void setting(String section, String name, String value) throws IOException {
    repository.getConfig().setString(section, null, name, value);
    repository.getConfig().save();
  }

  /** Somebody adds a commit by hand. */
  ObjectId change(UnaryOperator<SortedMap<String, String>> change) {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      SortedMap<String, String> files = new TreeMap<>();
      if (isThere()) {
        for (String path : ids().keySet()) {
          files.put(path, text(path));
        }
      }
      DirCache all = DirCache.newInCore();
      DirCacheBuilder builder = all.builder();
      for (var file : change.apply(files).entrySet()) {
        DirCacheEntry entry = new DirCacheEntry(file.getKey());
        entry.setFileMode(FileMode.REGULAR_FILE);
        entry.setObjectId(
            inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(StandardCharsets.UTF_8)));
        builder.add(entry);
      }
      builder.finish();
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(all.writeTree(inserter));
      commit.setAuthor(SOMEBODY);
      commit.setCommitter(SOMEBODY);
      commit.setMessage("By hand");
      if (isThere()) {
        commit.setParentId(tip());
      }
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      RefUpdate update = repository.updateRef(NAME);
      update.setNewObjectId(id);
      update.update();
      return id;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    repository.close();
  }
}
