package org.waymark.output;

import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Goes through the segments of a JPEG file, as ITU-T T.81 B.1 lays them out, and keeps those that
 * say how to decode it: tables, frames, scans, and of the rest only what tells about colours.
 */
final class JpegFile {

  /** Files with thousands of scans take hours to decode; real ones have about ten. */
  private static final int MOST_SCANS = 40;

  private static final int MARKER = 0xFF;
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int FIRST_APPLICATION = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int PROFILE = 0xE2;
  private static final int ADOBE = 0xEE;
  private static final int LAST_APPLICATION = 0xEF;
  private static final int COMMENT = 0xFE;
  private static final int COLOURS_OF_PRINT = 4;

  private final byte[] file;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private int at = 2;
  private int scans;
  private int width;
  private int height;
  private int colours;
  private int orientation = 1;

  JpegFile(byte[] file) {
    this.file = file;
  }

  static boolean is(byte[] file) {
    return file.length > 2
        && (file[0] & 0xFF) == MARKER
        && (file[1] & 0xFF) == START
        && (file[2] & 0xFF) == MARKER;
  }

  SourcePicture read() throws UnfitPicture {
    kept.write(file, 0, 2);
    int marker = nextMarker();
    while (marker != END) {
      segment(marker);
      marker = nextMarker();
    }
    kept.write(MARKER);
    kept.write(END);
    if (colours == 0 || scans == 0) {
      throw UnfitPicture.damaged("The file begins like a JPEG, but there is no picture in it.");
    }
    return new SourcePicture(
        SourcePicture.Format.JPEG,
        width,
        height,
        colours,
        orientation,
        kept.toByteArray(),
        new byte[0]); // Java's reader sees to the profiles of JPEGs itself.
  }

  /** Goes behind the next marker, over as many fill bytes as there are. */
  private int nextMarker() throws UnfitPicture {
    if (byteAt(at) != MARKER) {
      throw UnfitPicture.damaged("The file begins like a JPEG, but then it makes no sense.");
    }
    while (byteAt(at) == MARKER) {
      at++;
    }
    return byteAt(at++);
  }

  private void segment(int marker) throws UnfitPicture {
    if (marker <= 0x01 || (marker >= 0xD0 && marker <= START)) {
      throw UnfitPicture.damaged("The file begins like a JPEG, but then it makes no sense.");
    }
    int length = shortAt(at);
    int next = at + length;
    if (length < 2) {
      throw UnfitPicture.damaged("The file begins like a JPEG, but then it makes no sense.");
    }
    byteAt(next - 1);
    if (isFrame(marker)) {
      frame(marker);
    } else if (marker == EXIF) {
      orientation(next);
    } else if (marker == SCAN) {
      next = endOfScan(next);
    }
    if (isKept(marker)) {
      kept.write(MARKER);
      kept.write(marker);
      kept.write(file, at, next - at);
    }
    at = next;
  }

  private boolean isKept(int marker) {
    return switch (marker) {
      case FIRST_APPLICATION -> holds("JFIF\0");
      case PROFILE -> holds("ICC_PROFILE\0");
      case ADOBE -> holds("Adobe");
      case COMMENT -> false;
      default -> marker < FIRST_APPLICATION || marker > LAST_APPLICATION;
    };
  }

  private boolean holds(String beginning) {
    byte[] wanted = beginning.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < wanted.length; i++) {
      if (at + 2 + i >= file.length || file[at + 2 + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** C0 to CF, but for the three among them that are tables. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private void frame(int marker) throws UnfitPicture {
    if (marker > 0xC2 || byteAt(at + 2) != 8) {
      throw new UnfitPicture(
          OutputCode.PICTURE_KIND,
          "This JPEG is of a rare kind that browsers do not show.",
          "Open it in a picture program and save it again as an ordinary JPEG.");
    }
    height = shortAt(at + 3);
    width = shortAt(at + 5);
    colours = byteAt(at + 7);
    if (colours == COLOURS_OF_PRINT) {
      throw new UnfitPicture(
          OutputCode.PICTURE_FOR_PRINT, "The picture has the four colours of printing (CMYK).");
    }
  }

  private void orientation(int end) {
    if (!holds(ExifReader.JPEG_SEGMENT_PREAMBLE)) {
      return;
    }
    byte[] segment = new byte[end - at - 2];
    System.arraycopy(file, at + 2, segment, 0, segment.length);
    Metadata metadata = new Metadata();
    new ExifReader().readJpegSegments(List.of(segment), metadata, JpegSegmentType.APP1);
    orientation = orientation(metadata);
  }

  /** 1 to 8; 1, upright, when nothing else is said. */
  static int orientation(Metadata metadata) {
    ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    if (exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
      return 1;
    }
    try {
      int said = exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
      return said >= 1 && said <= 8 ? said : 1;
    } catch (MetadataException unreadable) {
      return 1;
    }
  }

  /** Where the marker after the points of a scan is; what follows FF there tells them apart. */
  private int endOfScan(int start) throws UnfitPicture {
    scans++;
    if (scans > MOST_SCANS) {
      throw UnfitPicture.damaged("The JPEG is put together from far too many parts.");
    }
    for (int i = start; i + 1 < file.length; i++) {
      if (file[i] == (byte) MARKER) {
        int next = file[i + 1] & 0xFF;
        if (next != 0 && next != MARKER && (next < 0xD0 || next > 0xD7)) {
          return i;
        }
      }
    }
    throw breaksOff();
  }

  private int byteAt(int index) throws UnfitPicture {
    if (index >= file.length) {
      throw breaksOff();
    }
    return file[index] & 0xFF;
  }

  private int shortAt(int index) throws UnfitPicture {
    return byteAt(index) << 8 | byteAt(index + 1);
  }

  private static UnfitPicture breaksOff() {
    return UnfitPicture.damaged("The file breaks off before the picture ends.");
  }
}
