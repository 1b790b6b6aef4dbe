package org.waymark.output;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of pictures that are not published, each with what to do about it. */
enum PictureKind {
  SVG(
      "An SVG can carry programs and fetch things from elsewhere",
      "Open it in a drawing program or a browser and save it as PNG, 1,600 points across.",
      "svg svgz"),
  GIF(
      "A GIF has few colours, and those that move disturb readers",
      "Save a photograph as JPEG and a drawing as PNG. What has to move can be a film.",
      "gif"),
  WEBP(
      "Waymark makes WebP by itself, from better",
      "Save a photograph as JPEG and a drawing as PNG.",
      "webp"),
  HEIC(
      "HEIC and AVIF are shown by some browsers only",
      "Save or export it as JPEG. An iPhone does so when its camera's format is set to Most"
          + " Compatible.",
      "heic heif avif"),
  OTHER(
      "Only JPEG and PNG are shown by every browser",
      "Save a photograph as JPEG and a drawing as PNG.",
      "tif tiff bmp psd ico eps jxl jp2");

  /** As much of a text as is looked at to see whether it is an SVG. */
  private static final int HEAD = 1000;

  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

  private final String why;
  private final String fix;
  private final String endings;

  PictureKind(String why, String fix, String endings) {
    this.why = why;
    this.fix = fix;
    this.endings = endings;
  }

  /**
   * The kind that a name promises.
   *
   * @param ending in lower case, without the dot
   */
  static Optional<PictureKind> ofEnding(String ending) {
    for (PictureKind kind : values()) {
      if (Arrays.asList(kind.endings.split(" ", -1)).contains(ending)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  UnfitPicture byItsName(String ending) {
    return new UnfitPicture(
        OutputCode.PICTURE_KIND,
        "Pictures that end in ." + ending + " are not published. " + why + ".",
        fix);
  }

  /** What to say of a file that begins like neither a JPEG nor a PNG, though its name says so. */
  static UnfitPicture explain(byte[] file) {
    return explain(file, ", whatever its name says");
  }

  /**
   * What to say of a file that begins like neither a JPEG nor a PNG.
   *
   * @param although what follows on what it is, with a comma
   */
  static UnfitPicture explain(byte[] file, String although) {
    if (file.length == 0) {
      return new UnfitPicture(
          OutputCode.NOT_A_PICTURE,
          "The file is empty.",
          "Copy the picture here again. Look first whether it can be opened where it came from.");
    }
    String head =
        new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (head.contains("<svg")) {
      return SVG.byItsContent("an SVG" + although);
    } else if (isHeic(head)) {
      return HEIC.byItsContent("a HEIC or AVIF" + although);
    }
    FileType type = typeOf(file);
    return switch (type) {
      case Gif -> GIF.byItsContent("a GIF" + although);
      case WebP -> WEBP.byItsContent("a WebP" + although);
      case Bmp, Psd, Ico, Pcx, Eps -> OTHER.byItsContent("a " + type.getName() + although);
      case Tiff, Arw, Crw, Cr2, Crx, Nef, Orf, Raf, Rw2 ->
          OTHER.byItsContent("a TIFF or a camera's own kind" + although);
      default ->
          new UnfitPicture(
              OutputCode.NOT_A_PICTURE,
              head.stripLeading().startsWith("<")
                  ? "This is a text or a web page, not a picture."
                  : "This is not a JPEG or PNG picture" + although + ".");
    };
  }

  /** Such files begin with a box that names their brand; films have one too, of other brands. */
  private static boolean isHeic(String head) {
    return head.startsWith("ftyp", 4)
        && HEIC_BRANDS.contains(head.substring(8, Math.min(head.length(), 12)));
  }

  private UnfitPicture byItsContent(String what) {
    return new UnfitPicture(OutputCode.PICTURE_KIND, "This is " + what + ". " + why + ".", fix);
  }

  private static FileType typeOf(byte[] file) {
    try {
      return FileTypeDetector.detectFileType(new ByteArrayInputStream(file));
    } catch (IOException tooShort) {
      return FileType.Unknown;
    }
  }
}
