package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a template writes becomes the same bytes that Java itself would make of it. */
class PageBufferTest {

  @Test
  void encodesEveryCharacter() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x11000 ? 1 : 0x101) {
      all.appendCodePoint(c);
    }
    assertEncoded(all.toString());
  }

  @Test
  void growsForWhatTakesMoreRoomThanAscii() throws IOException {
    assertEncoded("ہ".repeat(20_000));
    assertEncoded("a".repeat(16_380) + "€€€€€€");
    assertEncoded("x😀".repeat(5_000));
  }

  @Test
  void makesAQuestionMarkOfHalfAPair() throws IOException {
    assertEncoded("a\uD83Db");
    assertEncoded("a\uDE00b\uD83Dc");
    assertEncoded("\uD83D\uD83D\uDE00");
  }

  /** FreeMarker cuts what it compresses wherever its buffer is full. */
  @Test
  void keepsPairsThatAreWrittenInHalves() throws IOException {
    char[] pair = "😀".toCharArray();
    PageBuffer page = new PageBuffer(16);
    page.write(pair, 0, 1);
    page.write(pair, 1, 1);
    page.write("a\uD83D");
    page.write(pair, 1, 0);
    page.write("\uDE00");
    page.write(pair, 0, 1);
    page.write("b".getBytes(StandardCharsets.UTF_8));
    page.write(pair, 0, 1);
    assertThat(page).hasToString("😀a😀?b?");
    page.clear();
    page.write("c");
    assertThat(page).hasToString("c");
  }

  @Test
  void keepsNothingOfAPageForTheNext() throws IOException {
    PageBuffer page = new PageBuffer(16);
    page.write("a long page of somebody else's");
    page.clear();
    page.write("short");
    assertThat(page).hasToString("short");
    assertThat(page.bytes()).hasSize(5);
  }

  private static void assertEncoded(String text) throws IOException {
    byte[] expected = (text + text).getBytes(StandardCharsets.UTF_8);
    PageBuffer page = new PageBuffer(16);
    page.write(text.toCharArray(), 0, text.length());
    page.write(text, 0, text.length());
    assertThat(page.bytes()).isEqualTo(expected);
    assertThat(page).hasToString(new String(expected, StandardCharsets.UTF_8));
  }
}
