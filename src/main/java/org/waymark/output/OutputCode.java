package org.waymark.output;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong with files that go along with pages. */
public enum OutputCode implements Code {
  NOT_A_PICTURE(
      Severity.ERROR,
      "A file has the ending of a picture, but is none, or has far more points than any screen.",
      "Save it again as JPEG or PNG; 2,400 points across are plenty."),
  MEDIA_KIND(
      Severity.ERROR,
      "A page uses a file of a kind that is not published, because it cannot be made safe.",
      "Use JPEG or PNG for pictures, WebM, MP4, MP3 or Ogg for film and sound, PDF for leaflets.");

  private final Severity severity;
  private final String meaning;
  private final String remedy;

  OutputCode(Severity severity, String meaning, String remedy) {
    this.severity = severity;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
