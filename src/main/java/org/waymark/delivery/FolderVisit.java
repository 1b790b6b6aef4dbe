package org.waymark.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.waymark.publish.Staging;
import org.waymark.source.WholeFile;

/** Gathers a new folder beside the one that stands there, which then takes its place. */
final class FolderVisit implements Visit {

  private final Staging staging;
  private final Standing standing;
  private boolean staged;

  FolderVisit(Staging staging, Standing standing) {
    this.staging = staging;
    this.standing = standing;
  }

  @Override
  public Standing standing() {
    return standing;
  }

  /** Until all is there, nothing changes. */
  @Override
  public void note(Manifest manifest) {
    staged = true;
  }

  @Override
  public void keep(Collection<Outgoing> files) throws IOException {
    for (Outgoing file : files) {
      if (!staging.keep(file.path())) {
        staging.put(file.path(), file.bytes());
      }
    }
  }

  @Override
  public void put(Collection<Outgoing> files) throws IOException {
    for (Outgoing file : files) {
      staging.put(file.path(), file.bytes());
    }
  }

  /** What is not put or kept is not in the new folder. */
  @Override
  public void remove(Collection<String> paths) {}

  @Override
  public void finish(Manifest manifest) throws IOException {
    byte[] text = ManifestText.of(manifest);
    if (staged) {
      staging.put(Manifest.FILE, text);
      staging.publish();
      staged = false;
    } else {
      Path file = staging.target().resolve(Manifest.FILE);
      WholeFile.write(file, new String(text, StandardCharsets.UTF_8));
    }
  }

  /** The last site's folder is deleted when the new one stands, unless somebody is using it. */
  @Override
  public List<String> forgetHistory() throws IOException {
    return staging.forgetOld().map(folder -> List.of(folder.toString())).orElse(List.of());
  }

  @Override
  public void close() throws IOException {
    staging.close();
  }
}
