package org.waymark.output;

/** Why a file cannot be published as a picture, in words for editors. */
final class UnfitPicture extends Exception {

  private static final long serialVersionUID = 1L;

  private final OutputCode code;
  private final String fix;

  UnfitPicture(OutputCode code, String message, String fix) {
    super(message, null, false, false);
    this.code = code;
    this.fix = fix;
  }

  /** With what is usually done about it. */
  UnfitPicture(OutputCode code, String message) {
    this(code, message, code.remedy());
  }

  static UnfitPicture damaged(String message) {
    return new UnfitPicture(OutputCode.PICTURE_DAMAGED, message);
  }

  /** In whole sentences. */
  String message() {
    return String.valueOf(getMessage());
  }

  OutputCode code() {
    return code;
  }

  String fix() {
    return fix;
  }
}
