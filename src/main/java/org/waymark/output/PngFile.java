package org.waymark.output;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * Goes through the chunks of a PNG file, as the PNG specification (W3C) lays them out, and keeps
 * those that say how to decode it. Texts are never unpacked: they can be bombs.
 */
final class PngFile {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT");

  /** Length, type and sum. */
  private static final int AROUND = 12;

  private static final int HEADER = 13;

  /** Real profiles have a few thousand bytes. */
  private static final int LARGEST_PROFILE = 4_000_000;

  private final byte[] file;
  private final ByteBuffer in;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean hasPoints;
  private int orientation = 1;
  private byte[] profile = new byte[0];

  PngFile(byte[] file) {
    this.file = file;
    this.in = ByteBuffer.wrap(file);
  }

  static boolean is(byte[] file) {
    return file.length > SIGNATURE.length
        && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  SourcePicture read() throws UnfitPicture {
    kept.writeBytes(SIGNATURE);
    int at = SIGNATURE.length;
    if (!typeAt(at).equals("IHDR") || in.getInt(at) != HEADER) {
      throw makesNoSense();
    }
    String type = "";
    while (!type.equals("IEND")) {
      type = typeAt(at);
      int length = in.getInt(at);
      chunk(type, at, length);
      at += AROUND + length;
    }
    if (!hasPoints) {
      throw UnfitPicture.damaged("The file begins like a PNG, but there is no picture in it.");
    }
    int header = SIGNATURE.length + 8;
    return new SourcePicture(
        SourcePicture.Format.PNG,
        in.getInt(header),
        in.getInt(header + 4),
        bytesPerPoint(in.get(header + 8), in.get(header + 9)),
        orientation,
        kept.toByteArray(),
        profile);
  }

  /** The type of the chunk at a place, which lies wholly within the file. */
  private String typeAt(int at) throws UnfitPicture {
    if (at > file.length - AROUND) {
      throw breaksOff();
    }
    int length = in.getInt(at);
    if (length < 0) {
      throw makesNoSense();
    } else if (length > file.length - AROUND - at) {
      throw breaksOff();
    }
    return new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
  }

  private void chunk(String type, int at, int length) throws UnfitPicture {
    if (KEPT.contains(type) || type.equals("IEND")) {
      CRC32 sum = new CRC32();
      sum.update(file, at + 4, 4 + length);
      if ((int) sum.getValue() != in.getInt(at + 8 + length)) {
        throw UnfitPicture.damaged("The file was changed by accident: a sum in it is not right.");
      }
      kept.write(file, at, AROUND + length);
      hasPoints |= type.equals("IDAT");
    } else if (type.equals("eXIf")) {
      Metadata metadata = new Metadata();
      byte[] exif = Arrays.copyOfRange(file, at + 8, at + 8 + length);
      new ExifReader().extract(new ByteArrayReader(exif), metadata);
      orientation = JpegFile.orientation(metadata);
    } else if (type.equals("iCCP")) {
      profile = unpacked(at + 8, at + 8 + length);
    }
  }

  /** The profile behind its name, a zero and how it is packed; empty when it cannot be unpacked. */
  private byte[] unpacked(int from, int to) {
    int start = from;
    while (start < to && file[start] != 0) {
      start++;
    }
    if (start + 2 >= to) {
      return new byte[0];
    }
    ByteArrayInputStream packed = new ByteArrayInputStream(file, start + 2, to - start - 2);
    try (InflaterInputStream stream = new InflaterInputStream(packed)) {
      byte[] bytes = stream.readNBytes(LARGEST_PROFILE + 1);
      return bytes.length > LARGEST_PROFILE ? new byte[0] : bytes;
    } catch (IOException unreadable) {
      return new byte[0];
    }
  }

  /**
   * Of grey, colours, a palette, grey and colours with transparency; what is not as it shall be in
   * the end is copied.
   */
  private static int bytesPerPoint(int bits, int type) throws UnfitPicture {
    int samples =
        switch (type) {
          case 0 -> 1;
          case 2 -> 3;
          case 3 -> 1;
          case 4 -> 2;
          case 6 -> 4;
          default -> throw makesNoSense();
        };
    int decoded = samples * (bits == 16 ? 2 : 1);
    boolean copied = bits == 16 || samples < 3;
    return copied ? decoded + 4 : decoded;
  }

  private static UnfitPicture makesNoSense() {
    return UnfitPicture.damaged("The file begins like a PNG, but then it makes no sense.");
  }

  private static UnfitPicture breaksOff() {
    return UnfitPicture.damaged("The file breaks off before the picture ends.");
  }
}
