package org.waymark;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Hidden data as cameras write it: which way up, whose camera, and where. */
final class Exif {

  private static final int START_OF_IMAGE = 2;

  private Exif() {}

  /**
   * A JPEG with hidden data put in.
   *
   * @param orientation 1 to 8, as Exif defines it
   */
  static byte[] into(byte[] jpeg, int orientation) {
    byte[] tiff = tiff(orientation);
    ByteBuffer segment = ByteBuffer.allocate(10 + tiff.length);
    segment.putShort((short) 0xFFE1).putShort((short) (8 + tiff.length));
    segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, START_OF_IMAGE);
    out.writeBytes(segment.array());
    out.write(jpeg, START_OF_IMAGE, jpeg.length - START_OF_IMAGE);
    return out.toByteArray();
  }

  /** Two directories of entries: tag, type, count, value or where it is. */
  private static byte[] tiff(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(256);
    tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    tiff.putShort((short) 3);
    entry(tiff, 0x0110, 2, 13, 120); // the camera's name
    entry(tiff, 0x0112, 3, 1, orientation << 16);
    entry(tiff, 0x8825, 4, 1, 60); // where the place's directory is
    tiff.putInt(0);
    tiff.position(60).putShort((short) 4);
    entry(tiff, 1, 2, 2, 'N' << 24);
    entry(tiff, 2, 5, 3, 140);
    entry(tiff, 3, 2, 2, 'W' << 24);
    entry(tiff, 4, 5, 3, 164);
    tiff.putInt(0);
    tiff.position(120).put("Ada's camera\0".getBytes(StandardCharsets.US_ASCII));
    tiff.position(140);
    degrees(tiff, 51, 30, 26);
    degrees(tiff, 0, 7, 39);
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static void degrees(ByteBuffer tiff, int degrees, int minutes, int seconds) {
    tiff.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(seconds).putInt(1);
  }
}
