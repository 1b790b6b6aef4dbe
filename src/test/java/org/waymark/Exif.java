package org.waymark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Hidden data as cameras write it: which way up, whose camera, and where. */
public final class Exif {

  private Exif() {}

  /**
   * A JPEG with hidden data put in.
   *
   * @param orientation 1 to 8, as Exif defines it
   */
  public static byte[] into(byte[] jpeg, int orientation) {
    byte[] tiff = tiff(orientation);
    ByteBuffer segment = ByteBuffer.allocate(6 + tiff.length);
    segment.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff);
    return Images.withSegment(jpeg, 0xE1, segment.array());
  }

  /**
   * Directories of entries: tag, type, count, value or where it is. The third tells of a little
   * picture, such as cameras put in, of which this is no more than the name.
   */
  public static byte[] tiff(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(256);
    tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
    tiff.putShort((short) 3);
    entry(tiff, 0x0110, 2, 13, 120); // the camera's name
    entry(tiff, 0x0112, 3, 1, orientation << 16);
    entry(tiff, 0x8825, 4, 1, 60); // where the place's directory is
    tiff.putInt(190);
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
    tiff.position(190).putShort((short) 2);
    entry(tiff, 0x0201, 4, 1, 230); // where the little picture is
    entry(tiff, 0x0202, 4, 1, 18);
    tiff.position(230).put("Ada's little photo".getBytes(StandardCharsets.US_ASCII));
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static void degrees(ByteBuffer tiff, int degrees, int minutes, int seconds) {
    tiff.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(seconds).putInt(1);
  }
}
