package org.waymark.output;

import org.waymark.problem.Code;
import org.waymark.problem.Severity;

/** What can be wrong with files that go along with pages. */
public enum OutputCode implements Code {
  NOT_A_PICTURE(
      Severity.ERROR,
      "A file has the ending of a picture, but is none.",
      "Put the picture itself here, saved as JPEG or PNG."),
  PICTURE_KIND(
      Severity.ERROR,
      "A picture is of a kind that is not published: not every browser shows it, or it can carry"
          + " programs.",
      "Save a photograph as JPEG, and a drawing as PNG."),
  PICTURE_ENDING(
      Severity.ERROR,
      "A picture is a JPEG, but its name says that it is a PNG, or the other way round.",
      "Change the ending of its name, here and where it is used."),
  PICTURE_DAMAGED(
      Severity.ERROR,
      "A picture cannot be read to its end, so readers would get none or half of it.",
      "Copy it again from where it came from, or open it in a picture program and save it anew."),
  PICTURE_TOO_LARGE(
      Severity.ERROR,
      "A picture has far more points than any screen, or takes up too much room.",
      "Make it smaller: 2,400 points across are plenty."),
  PICTURE_FOR_PRINT(
      Severity.ERROR,
      "A picture has the four colours of printing (CMYK), which screens show wrongly.",
      "Save it again with the colours of screens, which picture programs call RGB or sRGB."),
  PICTURE_NOT_CLEAN(
      Severity.ERROR,
      "A finished picture still holds hidden data. That is a fault of Waymark, which stops before"
          + " anything is published.",
      "Tell those who look after Waymark, and send them the picture if you may."),
  PICTURE_PLACE(
      Severity.WARNING,
      "A picture or film in the media folder says where it was taken: at somebody's home, or in a"
          + " hospital. A picture is published without that, a film is not; and the project's folder is"
          + " often public too.",
      "Save a copy without properties or metadata, and put that in its place. Windows: Properties,"
          + " Details, Remove Properties. Mac: Preview, Tools, Inspector, GPS, Remove Location Info."),
  PICTURE_CAMERA(
      Severity.INFO,
      "A picture in the media folder says with which camera or telephone it was taken, and perhaps"
          + " when. It is published without that, but the project's folder is often public too.",
      "Nothing need be done. To be rid of it, save a copy without properties or metadata."),
  WEBP_NOT_MADE(
      Severity.INFO,
      "On this computer pictures cannot be made as WebP too, which would make pages lighter. Readers"
          + " get them as JPEG or PNG.",
      "Nothing need be done."),
  MEDIA_TOO_LARGE(
      Severity.ERROR,
      "A film, a sound or a leaflet takes up more room than readers with a telephone can fetch.",
      "Save it smaller: a film of ten minutes needs some 100 megabytes. Or cut it into parts."),
  MEDIA_KIND(
      Severity.ERROR,
      "A page uses a file of a kind that is not published, because it cannot be made safe.",
      "Use JPEG or PNG for pictures, WebM, MP4, MP3 or Ogg for film and sound, PDF for leaflets.");

  private final Explanation explanation;

  OutputCode(Severity severity, String meaning, String remedy) {
    explanation = new Explanation(severity, meaning, remedy);
  }

  @Override
  public Explanation explanation() {
    return explanation;
  }
}
