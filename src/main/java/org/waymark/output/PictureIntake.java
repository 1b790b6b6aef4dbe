package org.waymark.output;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.content.ContentPath;
import org.waymark.content.Ids;
import org.waymark.source.WholeFile;

/**
 * Takes pictures that an editor gives into the media folder: upright, not larger than is of use,
 * with nothing in them but the points. Nothing that lies there is overwritten. Safe for threads;
 * one picture is taken at a time, since each may fill much of the memory.
 */
public final class PictureIntake {

  /** The longer side of what is kept: more than any page shows. */
  public static final int LONGEST_SIDE = 2400;

  /** The largest file that is looked at. */
  public static final int MOST_BYTES = 60_000_000;

  /** Another loss follows when it is published. */
  private static final float JPEG_QUALITY = 0.92f;

  private static final int LONGEST_NAME = 80;

  /** What became of a picture. */
  public sealed interface Result {}

  /**
   * It lies in the media folder.
   *
   * @param name as texts and fields name it: {@code media/two-chairs.jpg}
   * @param width in points
   * @param height in points
   */
  public record Taken(String name, int width, int height) implements Result {}

  /**
   * It cannot be published, and was not taken.
   *
   * @param message what it is, in whole sentences for editors
   * @param fix what to do instead
   */
  public record Refused(String message, String fix) implements Result {}

  /** A picture as it is to be kept. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them, nobody changes them.
  private record Clean(SourcePicture.Format format, int width, int height, byte[] bytes) {

    String ending() {
      return format == SourcePicture.Format.JPEG ? ".jpg" : ".png";
    }
  }

  private final Path project;

  public PictureIntake(Path project) {
    this.project = project;
  }

  /**
   * Takes a picture in.
   *
   * @param file its bytes, of whatever kind
   * @param wish what it is to be called, with or without an ending; its words become a part of the
   *     picture's address, so they should not name anyone
   * @throws IOException when the file system fails; then nothing was written
   */
  public synchronized Result take(byte[] file, String wish) throws IOException {
    try {
      Clean picture = clean(file);
      return new Taken(keep(picture, wish), picture.width(), picture.height());
    } catch (UnfitPicture unfit) {
      return new Refused(unfit.message(), unfit.fix());
    }
  }

  private static Clean clean(byte[] file) throws UnfitPicture, IOException {
    if (file.length > MOST_BYTES) {
      throw new UnfitPicture(
          OutputCode.PICTURE_TOO_LARGE,
          "The file has more than " + MOST_BYTES / 1_000_000 + " megabytes.");
    }
    Clean picture = WebpFile.is(file) ? fromWebp(file) : fromJpegOrPng(file);
    Optional<String> hidden = HiddenData.in(picture.bytes());
    if (hidden.isPresent()) {
      throw new UnfitPicture(
          OutputCode.PICTURE_NOT_CLEAN,
          "Made anew, the picture still holds hidden data: " + hidden.get() + ".");
    }
    return picture;
  }

  private static Clean fromJpegOrPng(byte[] file) throws UnfitPicture, IOException {
    if (!JpegFile.is(file) && !PngFile.is(file)) {
      throw other(file);
    }
    SourcePicture source = SourcePicture.of(file, PngFile.is(file) ? "png" : "jpg");
    int width = scaled(source, source.uprightWidth());
    int height = scaled(source, source.uprightHeight());
    boolean asIs = width == source.uprightWidth() && source.orientation() == 1;
    if (asIs && source.profile().length == 0 && HiddenData.in(source.essence()).isEmpty()) {
      PictureDecoder.tryOut(source);
      return new Clean(source.format(), width, height, source.essence()); // Without any loss.
    }
    return encoded(PictureDecoder.read(source, width, height), source.format());
  }

  private static Clean fromWebp(byte[] file) throws UnfitPicture, IOException {
    SourcePicture source = new WebpFile(file).read();
    Optional<Webp> webp = Webp.load();
    if (webp.isEmpty()) {
      throw PictureKind.explain(file, "");
    }
    BufferedImage decoded =
        webp.get()
            .decode(file)
            .orElseThrow(
                () ->
                    new UnfitPicture(
                        OutputCode.PICTURE_DAMAGED,
                        "This WebP cannot be decoded: it is damaged, or it moves.",
                        "Open it in a picture program or a browser and save it as JPEG or PNG."));
    int width = scaled(source, source.uprightWidth());
    int height = scaled(source, source.uprightHeight());
    return encoded(PictureDecoder.finished(decoded, source, width, height), source.format());
  }

  private static int scaled(SourcePicture source, int side) {
    int longer = Math.max(source.uprightWidth(), source.uprightHeight());
    return longer <= LONGEST_SIDE
        ? side
        : Math.max(1, Math.toIntExact(Math.round((double) side * LONGEST_SIDE / longer)));
  }

  private static Clean encoded(BufferedImage picture, SourcePicture.Format format)
      throws IOException {
    boolean transparent = picture.getColorModel().hasAlpha();
    SourcePicture.Format kept = transparent ? SourcePicture.Format.PNG : format;
    byte[] bytes = PictureEncoder.encode(picture, kept, JPEG_QUALITY);
    return new Clean(kept, picture.getWidth(), picture.getHeight(), bytes);
  }

  private static UnfitPicture other(byte[] file) {
    String head = new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
    return head.startsWith("%PDF")
        ? new UnfitPicture(
            OutputCode.NOT_A_PICTURE,
            "This is a PDF, not a picture.",
            "Copy it into the folder content/media/ and write a link to it, such as"
                + " [The leaflet](media/leaflet.pdf).")
        : PictureKind.explain(file, "");
  }

  private String keep(Clean picture, String wish) throws IOException {
    Path folder = project.resolve(ContentPath.MEDIA);
    Files.createDirectories(folder);
    if (!folder.toRealPath().startsWith(project.toRealPath())) {
      throw new IOException("The media folder is not in the project");
    }
    Set<String> taken = names(folder);
    for (int i = 1; true; i++) {
      String name = name(wish) + (i == 1 ? "" : "-" + i) + picture.ending();
      if (!taken.contains(name) && WholeFile.create(folder.resolve(name), picture.bytes())) {
        return "media/" + name;
      }
      taken.add(name);
    }
  }

  /** In lower case: many computers pass over capitals. */
  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new HashSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> names.add(file.getFileName().toString().toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  private static String name(String wish) {
    String file = wish.substring(Math.max(wish.lastIndexOf('/'), wish.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String words = dot > 0 && file.length() - dot <= 5 ? file.substring(0, dot) : file;
    boolean any = words.chars().anyMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    String id = any ? Ids.suggest(words) : "picture";
    int end = id.length() <= LONGEST_NAME ? id.length() : id.lastIndexOf('-', LONGEST_NAME);
    return id.substring(0, end > 0 ? end : LONGEST_NAME);
  }
}
