package org.waymark.delivery.git;

import java.util.Locale;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.jspecify.annotations.Nullable;
import org.waymark.delivery.DeliveryCode;
import org.waymark.delivery.DeliveryFailure;
import org.waymark.problem.Quote;

/**
 * What went wrong with a repository, in words for an editor. What the library says is looked at and
 * never passed on: it may name an address with what stands in it.
 */
final class Faults {

  private static final String SIGN_IN =
      "Sign in once with git itself (\"git push\" in the project's folder), or see the handbook's"
          + " page \"Publishing with git\".";

  private Faults() {}

  static DeliveryFailure of(Exception failure, GitPlace place) {
    StringBuilder text = new StringBuilder();
    boolean missing = false;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      text.append(String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT)).append('\n');
      missing |= cause instanceof NoRemoteRepositoryException;
    }
    return of(text.toString(), missing, place);
  }

  private static DeliveryFailure of(String said, boolean missing, GitPlace place) {
    if (said.contains("host key")) {
      return new DeliveryFailure(
          DeliveryCode.NO_CREDENTIALS,
          "This computer has never spoken by ssh to the host of " + place.name() + ".",
          "Look by \"git fetch\", in the project's folder, whether its key is the one it should be.");
    } else if (contains(
        said, "not authorized", "authentication", "permission denied (", "no creden")) {
      return new DeliveryFailure(
          DeliveryCode.NO_CREDENTIALS,
          "Nothing on this computer says who you are to " + place.name() + ".",
          SIGN_IN);
    } else if (contains(said, "not permitted", "forbidden", "403", "denied")) {
      return new DeliveryFailure(
          DeliveryCode.PLACE_DENIED,
          "You may not change " + place.name() + ".",
          "Ask who looks after the repository to let you write to it.");
    } else if (missing || said.contains("not found")) {
      return new DeliveryFailure(
          DeliveryCode.PLACE_UNKNOWN,
          "There is no repository for " + place.name() + ", or you may not see it.",
          "Look at its address. If it is right: " + SIGN_IN);
    }
    return new DeliveryFailure(
        DeliveryCode.PLACE_UNREACHABLE,
        "The repository for " + place.name() + " could not be reached, or broke off.");
  }

  private static boolean contains(String said, String... parts) {
    for (String part : parts) {
      if (said.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Somebody else was quicker. */
  static DeliveryFailure moved(GitPlace place) {
    return new DeliveryFailure(
        DeliveryCode.PLACE_IN_USE,
        "Somebody else has changed " + place.name() + " in this very moment. Nothing is lost.",
        "Run the same command again.");
  }

  /**
   * The host did not want it.
   *
   * @param why in the host's words; null for none
   */
  static DeliveryFailure refused(GitPlace place, @Nullable String why) {
    String words = why == null || why.isBlank() ? "." : ": " + Quote.of(why.strip()) + ".";
    return new DeliveryFailure(
        DeliveryCode.PLACE_DENIED,
        "The host does not let " + place.name() + " be changed" + words,
        "Have whoever looks after the repository allow changes of this branch, forced ones too:"
            + " after a withdrawal its history has to be replaced.");
  }
}
