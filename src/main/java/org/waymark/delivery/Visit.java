package org.waymark.delivery;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The time in which one publisher alone changes what stands at a {@link Destination}. All is called
 * in the order of {@link Delivery#run}. A place that can change as a whole, such as a folder that
 * takes another's place, may gather everything until {@link #finish}; one that cannot does each at
 * once. Either way, a visit that ends at any moment leaves what the next can take up.
 */
public interface Visit extends AutoCloseable {

  /** What stands there, now that nobody else changes it. */
  Standing standing();

  /** Notes what may stand there from now on, so that nothing of it is ever forgotten. */
  void note(Manifest manifest) throws IOException;

  /** These files stand there already, just as they are. */
  void keep(Collection<Outgoing> files) throws IOException;

  /** Puts files there, in any order or all at once. When this returns, all are there. */
  void put(Collection<Outgoing> files) throws IOException;

  /** Removes files. Those that are not there any more are no failure. */
  void remove(Collection<String> paths) throws IOException;

  /**
   * Notes what stands there now. Whatever was gathered takes effect here; may be called again with
   * another manifest when nothing else was changed since.
   */
  void finish(Manifest manifest) throws IOException;

  /**
   * Deletes every older version of what stands or stood there, as far as the place keeps such.
   *
   * @return what still holds older versions, or may, each as a person can look for it; empty when
   *     all is gone
   */
  List<String> forgetHistory() throws IOException;

  /**
   * What is to be told once all that was taken back is gone from the place as far as that can be
   * done there, such as who else may hold it; empty for nothing.
   */
  default Optional<String> afterForgetting() {
    return Optional.empty();
  }

  /** Lets others change what stands there. */
  @Override
  void close() throws IOException;
}
