package org.waymark.delivery.s3;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.delivery.DeliveryCode;
import org.waymark.delivery.DeliveryFailure;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * What a bucket answers, in words for an editor. The SDK's own words are never passed on: they name
 * keys.
 */
final class Failures {

  /**
   * As <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html">S3</a> says
   * it.
   */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "AuthorizationHeaderMalformed",
          "IllegalLocationConstraintException",
          "PermanentRedirect",
          "TemporaryRedirect");

  private static final Set<String> UNKNOWN_PERSON =
      Set.of(
          "ExpiredToken",
          "ExpiredTokenException",
          "InvalidAccessKeyId",
          "InvalidClientTokenId",
          "InvalidToken",
          "SignatureDoesNotMatch",
          "TokenRefreshRequired",
          "UnrecognizedClientException");

  private static final String LATER =
      "Look whether this computer is online, and run the same command again. If it then says that"
          + " somebody else is publishing, that may be the mark of the run that broke off: when you"
          + " are sure that nobody is, add --break-lock once.";

  private static final int REDIRECT = 301;
  private static final int UNAUTHORISED = 401;
  private static final int DENIED = 403;
  private static final int NOT_FOUND = 404;

  private final Store store;

  Failures(Store store) {
    this.store = store;
  }

  /**
   * What to say of a failure.
   *
   * @param task what was tried: read, write, list or delete
   */
  DeliveryFailure of(SdkException failure, String task) {
    if (failure instanceof S3Exception answer) {
      return ofAnswer(answer, task);
    }
    return isOfNetwork(failure) ? unreachable(" could not be reached.") : noCredentials();
  }

  private DeliveryFailure ofAnswer(S3Exception answer, String task) {
    String code = code(answer);
    if (ELSEWHERE.contains(code) || answer.statusCode() == REDIRECT) {
      return new DeliveryFailure(
          DeliveryCode.PLACE_UNKNOWN,
          "The bucket " + bucket() + " is kept in another region than the one that was asked.",
          "Add --region with the region that the bucket's page shows, such as --region eu-west-2.");
    } else if (UNKNOWN_PERSON.contains(code) || answer.statusCode() == UNAUTHORISED) {
      return new DeliveryFailure(
          DeliveryCode.NO_CREDENTIALS,
          "The keys on this computer are not, or no longer, known to the keeper of "
              + store.name()
              + ".");
    } else if (code.equals("RequestTimeTooSkewed")) {
      return new DeliveryFailure(
          DeliveryCode.PLACE_DENIED,
          "The clock of this computer is wrong, so the bucket believes nothing that it says.",
          "Set the clock, and run the same command again.");
    } else if (answer.statusCode() == DENIED) {
      return new DeliveryFailure(
          DeliveryCode.PLACE_DENIED, "You may not " + task + " files at " + store.name() + ".");
    } else if (answer.statusCode() == NOT_FOUND) {
      return new DeliveryFailure(
          DeliveryCode.PLACE_UNKNOWN,
          "There is no bucket " + bucket() + " there.",
          "Look at its name, and make it first if it is new: Waymark makes no buckets.");
    }
    return unreachable(" did not answer as it should (" + answer.statusCode() + ").");
  }

  private static String code(S3Exception answer) {
    @Nullable String code =
        answer.awsErrorDetails() == null ? null : answer.awsErrorDetails().errorCode();
    return code == null ? "" : code;
  }

  /** Nothing else than the network makes Java's own failures there. */
  private static boolean isOfNetwork(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }

  private DeliveryFailure unreachable(String what) {
    return new DeliveryFailure(
        DeliveryCode.PLACE_UNREACHABLE, "The keeper of " + store.name() + what, LATER);
  }

  /** The SDK could not even begin. */
  DeliveryFailure damaged() {
    return new DeliveryFailure(
        DeliveryCode.NO_CREDENTIALS,
        "What this computer knows about the keeper of " + store.name() + " cannot be read.",
        "Look at the file .aws/config in your home folder, and at .aws/credentials beside it.");
  }

  private DeliveryFailure noCredentials() {
    return new DeliveryFailure(
        DeliveryCode.NO_CREDENTIALS,
        "Nothing on this computer says who you are to the keeper of " + store.name() + ".");
  }

  private String bucket() {
    return store.bucket().bucket();
  }
}
