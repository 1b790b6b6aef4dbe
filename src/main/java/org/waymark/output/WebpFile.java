package org.waymark.output;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Goes through the chunks of a WebP file, as Google's container specification (RFC 9649) lays them
 * out, for its size, which way up it is, and its colours. Such files are only taken in, never
 * published as they are.
 */
final class WebpFile {

  private static final int HEADER = 12;
  private static final int CHUNK_HEADER = 8;
  private static final int BYTES_PER_POINT = 8; // The decoder's numbers, and a copy of them.

  private final byte[] file;
  private final ByteBuffer in;
  private SourcePicture.Format format = SourcePicture.Format.JPEG;
  private int width;
  private int height;
  private int orientation = 1;
  private byte[] profile = new byte[0];

  WebpFile(byte[] file) {
    this.file = file;
    this.in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
  }

  static boolean is(byte[] file) {
    return file.length > HEADER && nameAt(file, 0).equals("RIFF") && nameAt(file, 8).equals("WEBP");
  }

  private static String nameAt(byte[] file, int at) {
    return new String(file, at, 4, StandardCharsets.ISO_8859_1);
  }

  /** What it says of itself, to be kept as PNG when nothing was lost in it, else as JPEG. */
  SourcePicture read() throws UnfitPicture {
    for (int at = HEADER; at + CHUNK_HEADER <= file.length; ) {
      int length = in.getInt(at + 4);
      int start = at + CHUNK_HEADER;
      if (length < 0 || length > file.length - start) {
        throw UnfitPicture.damaged("The file breaks off before the picture ends.");
      }
      chunk(nameAt(file, at), start, length);
      at = start + length + (length & 1);
    }
    if (width == 0) {
      throw UnfitPicture.damaged("The file begins like a WebP, but there is no picture in it.");
    }
    return new SourcePicture(
        format, width, height, BYTES_PER_POINT, orientation, file.clone(), profile);
  }

  private void chunk(String name, int start, int length) {
    if (name.equals("VP8 ") && length >= 10) {
      size(in.getShort(start + 6) & 0x3FFF, in.getShort(start + 8) & 0x3FFF);
    } else if (name.equals("VP8L") && length >= 5) {
      int bits = in.getInt(start + 1);
      size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
      format = SourcePicture.Format.PNG;
    } else if (name.equals("VP8X") && length >= 10) {
      size((in.getInt(start + 4) & 0xFFFFFF) + 1, (in.getInt(start + 6) >>> 8) + 1);
    } else if (name.equals("ALPH")) {
      format = SourcePicture.Format.PNG;
    } else if (name.equals("ICCP")) {
      profile = Arrays.copyOfRange(file, start, start + length);
    } else if (name.equals("EXIF")) {
      Metadata metadata = new Metadata();
      byte[] exif = Arrays.copyOfRange(file, start, start + length);
      new ExifReader().extract(new ByteArrayReader(exif), metadata);
      orientation = JpegFile.orientation(metadata);
    }
  }

  /** The largest that is said anywhere in the file. */
  private void size(int saidWidth, int saidHeight) {
    width = Math.max(width, saidWidth);
    height = Math.max(height, saidHeight);
  }
}
