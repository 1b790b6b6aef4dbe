package org.waymark.delivery;

import java.io.IOException;
import org.waymark.problem.Problem;

/** A place that the site could not be brought to, in words for an editor. */
public final class DeliveryFailure extends IOException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /**
   * @param message what is wrong; never with a password or a key
   * @param fix what to do about it
   */
  public DeliveryFailure(DeliveryCode code, String message, String fix) {
    super(message);
    this.problem = Problem.of(code, null, message, fix);
  }

  /**
   * The same, with what is to be done whenever that is wrong.
   *
   * @param message as above
   */
  public DeliveryFailure(DeliveryCode code, String message) {
    this(code, message, code.remedy());
  }

  /** What is told. */
  public Problem problem() {
    return problem;
  }
}
