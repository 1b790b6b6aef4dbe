package org.waymark.output;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.problem.Problems;
import org.waymark.source.SourceFile;

/**
 * What cameras and telephones write into pictures and films as they lie in the media folder: where
 * they were taken, and with what. None of it is published with a picture, but the project's folder
 * is often public too, and films are published as they are.
 *
 * <p>Exif is looked for in the first and the last megabyte, wherever a kind of file keeps it: after
 * {@code Exif} in JPEG and HEIC, {@code eXIf} in PNG, {@code EXIF} in WebP, at the beginning in
 * TIFF. Packed texts are never unpacked: they can be bombs.
 */
public final class CameraData {

  private static final int PART = 1 << 20;

  private static final Set<String> ENDINGS =
      Set.of(
          "jpg", "jpeg", "png", "webp", "heic", "heif", "avif", "tif", "tiff", "mp4", "mov", "m4v",
          "m4a");

  /** The beginnings of Exif proper, whose numbers have the large end first, or the small one. */
  private static final List<byte[]> TIFF = List.of(bytes("MM\0*"), bytes("II*\0"));

  private static final List<byte[]> BEFORE_EXIF =
      List.of(bytes("Exif\0\0"), bytes("eXIf"), bytes("EXIF"));

  /** In XMP; in films of telephones, as QuickTime and as ISO 14496-12 keep it. */
  private static final List<byte[]> SAYING_WHERE =
      List.of(bytes("GPSLatitude"), bytes("location.ISO6709"), bytes("\u00a9xyz"));

  private static final int SIZE_OF_A_CHUNK = 4;

  private final Problems problems;

  public CameraData(Problems problems) {
    this.problems = problems;
  }

  /** Looks into a file of the media folder, if it is a picture or a film. */
  public void check(SourceFile file) throws IOException {
    String name = file.name();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!ENDINGS.contains(ending)) {
      return;
    }
    byte[] part = firstAndLast(file);
    Metadata exif = exif(part);
    if (SAYING_WHERE.stream().anyMatch(words -> find(part, words, 0) >= 0) || hasPlace(exif)) {
      problems.add(
          OutputCode.PICTURE_PLACE,
          file.place(),
          "This file says where it was taken, to within a few metres.",
          OutputCode.PICTURE_PLACE.remedy());
    } else if (hasCamera(exif)) {
      problems.add(
          OutputCode.PICTURE_CAMERA,
          file.place(),
          "This file says with which camera or telephone it was taken.",
          OutputCode.PICTURE_CAMERA.remedy());
    }
  }

  private static byte[] firstAndLast(SourceFile file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.path().toFile(), "r")) {
      long length = in.length();
      byte[] part = new byte[(int) Math.min(length, 2L * PART)];
      int first = Math.min(part.length, PART);
      in.readFully(part, 0, first);
      in.seek(length - (part.length - first));
      in.readFully(part, first, part.length - first);
      return part;
    }
  }

  private static Metadata exif(byte[] part) {
    Metadata metadata = new Metadata();
    for (byte[] before : BEFORE_EXIF) {
      for (int at = find(part, before, 0); at >= 0; at = find(part, before, at + 1)) {
        int start = at + before.length;
        read(part, startsTiff(part, start) ? start : start + SIZE_OF_A_CHUNK, metadata);
      }
    }
    read(part, 0, metadata);
    return metadata;
  }

  private static void read(byte[] part, int start, Metadata metadata) {
    if (startsTiff(part, start)) {
      byte[] tiff = Arrays.copyOfRange(part, start, part.length);
      new ExifReader().extract(new ByteArrayReader(tiff), metadata);
    }
  }

  private static boolean startsTiff(byte[] part, int start) {
    return TIFF.stream().anyMatch(tiff -> startsWith(part, tiff, start));
  }

  private static boolean hasPlace(Metadata metadata) {
    return metadata.getDirectoriesOfType(GpsDirectory.class).stream()
        .anyMatch(gps -> gps.containsTag(GpsDirectory.TAG_LATITUDE));
  }

  private static boolean hasCamera(Metadata metadata) {
    for (Directory directory : metadata.getDirectories()) {
      if (directory.containsTag(ExifDirectoryBase.TAG_MODEL)
          || directory.containsTag(ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER)
          || directory.containsTag(ExifDirectoryBase.TAG_CAMERA_OWNER_NAME)) {
        return true;
      }
    }
    return false;
  }

  private static int find(byte[] part, byte[] what, int from) {
    for (int i = from; i <= part.length - what.length; i++) {
      if (part[i] == what[0] && startsWith(part, what, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] part, byte[] what, int from) {
    int end = from + what.length;
    return end <= part.length && Arrays.equals(part, from, end, what, 0, what.length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
