package org.waymark.delivery.git;

import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.waymark.delivery.Manifest;
import org.waymark.delivery.ManifestText;
import org.waymark.delivery.Sent;
import org.waymark.delivery.Standing;

/**
 * The newest commit of a branch.
 *
 * @param commit null when there is no such branch
 * @param ours whether Waymark made it; otherwise somebody may have changed files since
 * @param files all files by path, the list of files among them
 * @param manifest the list of files; null when there is none
 */
record Tip(
    @Nullable ObjectId commit,
    boolean ours,
    SortedMap<String, ObjectId> files,
    @Nullable Manifest manifest) {

  /** Where there is no branch yet. */
  static final Tip NONE = new Tip(null, true, new TreeMap<>(), null);

  /**
   * What GitHub itself puts on the branch when a site is given a name of its own in the settings,
   * and which would be taken from it without.
   */
  static final String OWN_NAME = "CNAME";

  Tip {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Reads a commit whose trees are there, and whose list of files can be had. */
  static Tip of(ObjectId id, Remote remote) throws IOException {
    Repository repository = remote.repository();
    SortedMap<String, ObjectId> files = new TreeMap<>();
    boolean ours;
    try (RevWalk commits = new RevWalk(repository);
        TreeWalk tree = new TreeWalk(repository)) {
      RevCommit commit = commits.parseCommit(id);
      ours = CommitText.isOurs(commit.getFullMessage());
      tree.setRecursive(true);
      tree.addTree(commit.getTree());
      while (tree.next()) { // A file that is a link or runs is none of ours, whatever it holds.
        boolean plain = tree.getFileMode(0).equals(FileMode.REGULAR_FILE);
        files.put(tree.getPathString(), plain ? tree.getObjectId(0) : ObjectId.zeroId());
      }
    }
    ObjectId list = files.get(Manifest.FILE);
    Manifest manifest =
        list == null || list.equals(ObjectId.zeroId())
            ? null
            : ManifestText.read(remote.bytes(list));
    return new Tip(id, ours, files, manifest);
  }

  /** What the branch holds as the list says, put right where somebody changed it by hand. */
  Standing standing() {
    if (manifest == null) {
      return new Standing(null, files.keySet().stream().allMatch(this::isForeignName));
    }
    SortedMap<String, Sent> there = new TreeMap<>();
    for (String path : files.keySet()) {
      if (!path.equals(Manifest.FILE) && !isForeignName(path)) {
        Sent sent = ours ? manifest.files().get(path) : null;
        there.put(path, sent == null ? Sent.MAYBE : sent);
      }
    }
    return new Standing(manifest.withFiles(there), false);
  }

  /** Whether it is the site's own name as GitHub put it there. */
  boolean isForeignName(String path) {
    return path.equals(OWN_NAME)
        && !ObjectId.zeroId().equals(files.get(path))
        && (manifest == null || !manifest.files().containsKey(path));
  }
}
