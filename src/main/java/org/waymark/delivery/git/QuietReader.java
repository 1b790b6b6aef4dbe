package org.waymark.delivery.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What JGit reads of the computer: all that git reads, and nothing of its own. Left to itself it
 * measures the clock of the disk and keeps that among its user's settings, which are not ours.
 */
final class QuietReader extends SystemReader.Delegate {

  private QuietReader(SystemReader usual) {
    super(usual);
  }

  /**
   * To be called before anything else of JGit's; JGit has one such reader for the whole program.
   */
  static void install() {
    if (!(SystemReader.getInstance() instanceof QuietReader)) {
      SystemReader.setInstance(new QuietReader(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS files) {
    return new Nothing(parent, files);
  }

  /** No settings, and no place to keep any. */
  private static final class Nothing extends FileBasedConfig {

    Nothing(Config parent, FS files) {
      super(parent, null, files);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
