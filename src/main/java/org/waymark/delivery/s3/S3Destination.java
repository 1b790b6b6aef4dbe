package org.waymark.delivery.s3;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.waymark.delivery.DeliveryFailure;
import org.waymark.delivery.Destination;
import org.waymark.delivery.Manifest;
import org.waymark.delivery.ManifestText;
import org.waymark.delivery.Standing;
import org.waymark.delivery.Visit;
import org.waymark.publish.hosting.HostFiles;

/** A bucket. Each file is sent by itself, so what stands there changes file by file. */
public final class S3Destination implements Destination {

  /** The key of the prefix itself, as Amazon's console makes it to show an empty folder. */
  private static final String FOLDER = "";

  private final Store store;
  private final boolean breakLock;
  private final Clock clock;

  /**
   * @param breakLock whether to go ahead although somebody else seems to be publishing
   */
  public S3Destination(Store store, boolean breakLock, Clock clock) {
    this.store = store;
    this.breakLock = breakLock;
    this.clock = clock;
  }

  @Override
  public String name() {
    return store.name();
  }

  /**
   * A bucket obeys no files for hosts, and cannot choose between a file and its compressed copies:
   * whoever cannot read the copy would get it all the same. What stands before it compresses.
   */
  @Override
  public boolean takes(String path) {
    return !HostFiles.isForHost(path) && !path.endsWith(".gz") && !path.endsWith(".br");
  }

  @Override
  public Standing look() throws IOException {
    try (Objects objects = new Objects(store)) {
      return look(objects);
    }
  }

  private static Standing look(Objects objects) throws DeliveryFailure {
    Optional<byte[]> list = objects.get(Manifest.FILE);
    if (list.isPresent()) {
      return new Standing(ManifestText.read(list.get()), false);
    }
    List<String> some = objects.some(3); // The two that count for nothing, and one that does.
    return new Standing(
        null, some.stream().allMatch(path -> path.equals(Lock.FILE) || path.equals(FOLDER)));
  }

  @Override
  public Visit open() throws IOException {
    Objects objects = new Objects(store);
    boolean opened = false;
    try {
      Lock lock = Lock.take(objects, name(), clock.instant(), breakLock);
      try {
        Visit visit = new S3Visit(objects, lock, look(objects));
        opened = true;
        return visit;
      } finally {
        if (!opened) {
          lock.close();
        }
      }
    } finally {
      if (!opened) {
        objects.close();
      }
    }
  }
}
