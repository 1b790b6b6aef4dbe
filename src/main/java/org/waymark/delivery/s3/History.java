package org.waymark.delivery.s3;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.waymark.delivery.s3.Objects.Past;
import org.waymark.delivery.s3.Objects.Version;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Older versions, as a bucket with versioning keeps them: of every object that was replaced or
 * deleted.
 */
final class History {

  private static final int NOT_IMPLEMENTED = 501;

  private final Objects objects;

  History(Objects objects) {
    this.objects = objects;
  }

  /**
   * Deletes them all for good.
   *
   * @return the paths of those that may not be deleted
   */
  List<String> forget() throws IOException {
    Past past;
    try {
      past = objects.past();
    } catch (SdkException failure) {
      boolean keepsNone =
          failure instanceof S3Exception answer && answer.statusCode() == NOT_IMPLEMENTED;
      return keepsNone ? List.of() : List.of("the list of older versions, which cannot be read");
    }
    Set<String> left = new ConcurrentSkipListSet<>();
    Several.each(past.versions(), version -> delete(version, left));
    // Without the mark that it was deleted, what is left of an object would be back on the site.
    List<Version> marks =
        past.marks().stream().filter(mark -> !left.contains(mark.path())).toList();
    Several.each(marks, mark -> delete(mark, left));
    return List.copyOf(new TreeSet<>(left));
  }

  private void delete(Version version, Set<String> left) throws IOException {
    if (!objects.delete(version)) {
      left.add(version.path());
    }
  }
}
