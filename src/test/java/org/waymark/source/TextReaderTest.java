package org.waymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Problems;

/** Bytes become text, or are told. */
final class TextReaderTest {

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  private SourceFile file(byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve("a.md"), bytes);
    return new SourceFile("content/a.md", path, bytes.length);
  }

  private void assertReads(String expected, byte[] bytes, String... told) throws IOException {
    assertThat(new TextReader(problems).read(file(bytes))).isEqualTo(expected);
    assertTold(told);
  }

  private void assertTold(String... told) {
    assertThat(problems.sorted().stream().map(p -> p.code().id() + " " + p.place()))
        .containsExactly(told);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsUtf8() throws IOException {
    assertReads("a\nŵ 😀\n", utf8("a\nŵ 😀\n"));
  }

  @Test
  void makesLineEndsOneKind() throws IOException {
    assertReads("a\nb\nc\n\nd", utf8("a\r\nb\rc\n\rd"), "windows-line-ends content/a.md");
  }

  @Test
  void passesOverAByteOrderMark() throws IOException {
    assertReads("a", utf8("\uFEFFa"), "byte-order-mark content/a.md");
  }

  @Test
  void readsOnAfterABadByte() throws IOException {
    byte[] bytes = utf8("a\nŵ😀x\n");
    bytes[8] = (byte) 0xE9;
    assertReads("a\nŵ😀\uFFFD\n", bytes, "not-utf8 content/a.md:2:3");
  }

  @Test
  void findsABadByteWhateverEndsTheLines() throws IOException {
    byte[] bytes = utf8("a\rb\r\ncx");
    bytes[6] = (byte) 0xE9;
    assertReads(
        "a\nb\nc\uFFFD", bytes, "not-utf8 content/a.md:3:2", "windows-line-ends content/a.md");
  }

  @Test
  void knowsACharacterThatOnlyLooksLikeABadByte() throws IOException {
    assertReads("a \uFFFD b", utf8("a \uFFFD b"));
  }

  @Test
  void refusesWhatIsTooLarge() {
    Path nowhere = folder.resolve("gone.md");
    SourceFile file = new SourceFile("content/a.md", nowhere, TextReader.LARGEST + 1);
    assertThat(new TextReader(problems).read(file)).isNull();
    assertTold("file-too-large content/a.md");
  }

  @Test
  void tellsAFileThatIsGone() {
    SourceFile file = new SourceFile("content/a.md", folder.resolve("gone.md"), 10);
    assertThat(new TextReader(problems).read(file)).isNull();
    assertTold("unreadable content/a.md");
    assertThat(problems.sorted().get(0).fix()).contains("still there");
  }

  @Test
  void refusesWhatHasTwoBytesALetter() throws IOException {
    assertThat(new TextReader(problems).read(file("a\nb".getBytes(StandardCharsets.UTF_16))))
        .isNull();
    assertTold("not-utf8 content/a.md:1:1");
  }
}
