package org.waymark.delivery.s3;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import org.waymark.delivery.s3.Objects.Past;
import org.waymark.delivery.s3.Objects.Version;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Older versions, as a bucket with versioning keeps them: of every object that was replaced or
 * deleted. Of what is not there any more nobody can say whose it was, so all of it goes: it may be
 * a story. What others put there and is still there keeps its versions.
 */
final class History {

  private static final int NOT_IMPLEMENTED = 501;

  private final Objects objects;
  private final Set<String> ours;

  /**
   * @param ours the paths of all that Waymark may have put there
   */
  History(Objects objects, Set<String> ours) {
    this.objects = objects;
    this.ours = Set.copyOf(ours);
  }

  /**
   * Deletes them for good.
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
    Several.each(
        those(past.versions(), version -> mayBeOurs(version, past)),
        version -> delete(version, left));
    // Without the mark that it was deleted, what is left of an object would be back on the site.
    Several.each(
        those(past.marks(), mark -> mayBeOurs(mark, past) && !left.contains(mark.path())),
        mark -> delete(mark, left));
    return List.copyOf(new TreeSet<>(left));
  }

  private boolean mayBeOurs(Version version, Past past) {
    return ours.contains(version.path()) || !past.standing().contains(version.path());
  }

  private static List<Version> those(List<Version> all, Predicate<Version> which) {
    return all.stream().filter(which).toList();
  }

  private void delete(Version version, Set<String> left) throws IOException {
    if (!objects.delete(version)) {
      left.add(version.path());
    }
  }
}
