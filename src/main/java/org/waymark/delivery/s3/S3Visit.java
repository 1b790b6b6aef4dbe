package org.waymark.delivery.s3;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.delivery.Manifest;
import org.waymark.delivery.ManifestText;
import org.waymark.delivery.Outgoing;
import org.waymark.delivery.Sent;
import org.waymark.delivery.Standing;
import org.waymark.delivery.Visit;
import software.amazon.awssdk.core.sync.RequestBody;

/** Sends and deletes objects, several at a time. */
final class S3Visit implements Visit {

  private static final Sent LIST = new Sent("", "application/json; charset=utf-8", "no-store");

  private final Objects objects;
  private final Lock lock;
  private final Standing standing;
  private final Set<String> ours = new HashSet<>(Set.of(Manifest.FILE, Lock.FILE));

  S3Visit(Objects objects, Lock lock, Standing standing) {
    this.objects = objects;
    this.lock = lock;
    this.standing = standing;
    if (standing.manifest() != null) {
      ours.addAll(standing.manifest().files().keySet());
    }
  }

  @Override
  public Standing standing() {
    return standing;
  }

  @Override
  public void note(Manifest manifest) throws IOException {
    lock.confirm();
    ours.addAll(manifest.files().keySet());
    objects.put(Manifest.FILE, RequestBody.fromBytes(ManifestText.of(manifest)), LIST);
  }

  /** What was sent stays as it is. */
  @Override
  public void keep(Collection<Outgoing> files) {}

  @Override
  public void put(Collection<Outgoing> files) throws IOException {
    // Films are large: they go straight from the disk.
    Several.each(
        files,
        file -> objects.put(file.path(), RequestBody.fromFile(file.verified()), file.sent()));
  }

  @Override
  public void remove(Collection<String> paths) throws IOException {
    lock.confirm();
    Several.each(paths, objects::delete);
  }

  @Override
  public void finish(Manifest manifest) throws IOException {
    note(manifest);
  }

  @Override
  public List<String> forgetHistory() throws IOException {
    return new History(objects, ours).forget();
  }

  @Override
  public void close() throws IOException {
    try {
      lock.close();
    } finally {
      objects.close();
    }
  }
}
