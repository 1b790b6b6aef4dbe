package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a camera or a program hid in a picture is in none of the files that are published. */
final class HiddenDataTest {

  private static final String SECRET = "1 High Street";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  static Stream<Arguments> plants() {
    byte[] jpeg = Images.write(Images.photograph(700, 500), "jpg");
    byte[] png = Images.write(Images.photograph(700, 500), "png");
    return Stream.of(
        Arguments.of("a.jpg", "GPS", Exif.into(jpeg, 6)),
        Arguments.of("a.jpg", "Exif Thumbnail", Exif.into(jpeg, 1)),
        Arguments.of("a.jpg", "XMP", Images.withSegment(jpeg, 0xE1, xmp())),
        Arguments.of("a.jpg", "IPTC", Images.withSegment(jpeg, 0xED, iptc())),
        Arguments.of("a.jpg", "JpegComment", Images.withSegment(jpeg, 0xFE, bytes(SECRET))),
        Arguments.of("a.png", "PNG-tEXt", Images.withText(png, "Comment", SECRET)),
        Arguments.of("a.png", "PNG-zTXt", Images.withChunk(png, "zTXt", packed("Comment\0\0"))),
        Arguments.of("a.png", "PNG-iTXt", Images.withChunk(png, "iTXt", iTxt())),
        Arguments.of("a.png", "PNG-tIME", Images.withChunk(png, "tIME", new byte[7])),
        Arguments.of("a.png", "GPS", Images.withChunk(png, "eXIf", Exif.tiff(1))));
  }

  @ParameterizedTest
  @MethodSource("plants")
  void whatIsHiddenInAPictureIsInNoneOfItsFiles(String name, String hidden, byte[] picture)
      throws Exception {
    assertThat(found(picture)).contains(hidden);
    for (byte[] file : published(name, picture)) {
      assertThat(found(file))
          .isSubsetOf("JPEG", "JFIF", "Huffman", "PNG-IHDR", "WebP", "File Type");
      assertThat(new String(file, StandardCharsets.ISO_8859_1))
          .doesNotContain(SECRET, "Ada's", "Photoshop", "xmp", "Exif", "ICC");
    }
  }

  @Test
  void whatNobodyKnowsHowToReadIsGoneToo() throws Exception {
    byte[] jpeg = Images.write(Images.photograph(700, 500), "jpg");
    byte[] png = Images.write(Images.photograph(700, 500), "png");
    for (int marker = 0xE0; marker <= 0xEF; marker++) {
      jpeg = Images.withSegment(jpeg, marker, bytes(SECRET));
    }
    ByteArrayOutputStream trailing = new ByteArrayOutputStream();
    trailing.writeBytes(jpeg);
    trailing.writeBytes(bytes(SECRET));
    assertNoSecret("a.jpg", trailing.toByteArray());
    assertNoSecret("b.png", Images.withChunk(png, "seCR", bytes(SECRET)));
  }

  private void assertNoSecret(String name, byte[] picture) throws IOException {
    assertThat(published(name, picture))
        .allSatisfy(
            file ->
                assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET));
  }

  private List<byte[]> published(String name, byte[] picture) throws IOException {
    site.bytes("content/media/" + name, picture).page("a", "![A](media/" + name + ")").build();
    assertThat(site.told()).allMatch(line -> line.startsWith("picture-place media/"));
    List<String> names = site.files().stream().filter(n -> n.startsWith("media/")).toList();
    assertThat(names).hasSize(4).filteredOn(n -> n.endsWith(".webp")).hasSize(2);
    List<byte[]> files = new ArrayList<>();
    for (String file : names) {
      files.add(Files.readAllBytes(site.out().resolve(file)));
    }
    return files;
  }

  private static List<String> found(byte[] picture) throws Exception {
    Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
        .map(Directory::getName)
        .toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] xmp() {
    return bytes(
        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
            + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" rdf:about=\"\" dc:source=\""
            + SECRET
            + "\"/></rdf:RDF></x:xmpmeta>");
  }

  /** A caption as news agencies write it, in a block as Photoshop does. */
  private static byte[] iptc() {
    byte[] caption = bytes(SECRET);
    ByteBuffer block = ByteBuffer.allocate(14 + 12 + 5 + caption.length + 1);
    block.put(bytes("Photoshop 3.0\0")).put(bytes("8BIM")).putShort((short) 0x0404);
    block.putShort((short) 0).putInt(5 + caption.length);
    block.put((byte) 0x1C).put((byte) 2).put((byte) 120).putShort((short) caption.length);
    return block.put(caption).array();
  }

  private static byte[] iTxt() {
    return bytes("Comment\0\0\0en\0\0" + SECRET);
  }

  private static byte[] packed(String before) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes(before));
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
      packing.write(bytes(SECRET));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }
}
