package org.waymark.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Ids;

/** Ids from titles in the languages that people write. */
final class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The phone call that never came | the-phone-call-that-never-came",
        "I’m still here, aren't I? | im-still-here-arent-i",
        "Yr ŵyl yn Nhŷ Llanŵr | yr-wyl-yn-nhy-llanwr",
        "Zażółć gęślą jaźń, Łódź | zazolc-gesla-jazn-lodz",
        "Straße, Æther, Øre, þing | strasse-aether-ore-thing",
        "İstanbul ılık | istanbul-ilik",
        "мир и тишина | mir-i-tishina",
        "从未打来的电话 | cong-wei-da-lai-de-dian-hua",
        "যে ফোনকল আসেনি | ye-phonkl-aaseni",
        "فون کی وہ کال | fwn-khy-wh-khl",
        "المكالمة | lmklm",
        "𝕱𝖆𝖓𝖈𝖞 ｗｉｄｅ | fancy-wide",
        "65% – and counting! | 65-and-counting",
        "../../etc/passwd | etc-passwd",
        "C:\\Windows\\system32 | c-windows-system32",
        "a/b | a-b",
        "👶 lost 💔 | lost",
        "Con | con-1",
        "AUX | aux-1",
        "Com1 | com1-1",
        "Con men | con-men",
        "-- a -- | a"
      })
  void aTitleBecomesAnId(String title, String id) {
    assertThat(Slug.of(title)).contains(id);
    assertThat(Ids.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "👶💔", "…", "-", "../..", "\u0000", "\uD800"})
  void whatHasNoLettersNeedsAnIdThatSomebodySays(String title) {
    assertThat(Slug.of(title)).isEmpty();
  }

  @Test
  void aLongTitleEndsWithAWholeWord() {
    assertThat(Slug.of("word ".repeat(40))).contains("word-".repeat(11) + "word");
    assertThat(Slug.of("x".repeat(500))).contains("x".repeat(60));
  }
}
