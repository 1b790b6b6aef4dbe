package org.waymark.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a word, and what is the same. */
final class WordScannerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bleeding, at 24 weeks! | bleeding at 24 weeks",
        "it's Tommy’s mother-in-law | it tommy mother in law",
        "A&E, Q & A, R&D | ae rd",
        "Cŵn, tŷ, cymorth i'r teulu | cwn ty cymorth teulu",
        "Nguyễn Thị Đào đã mất | nguyen thi dao da mat",
        "Féileacáin STRASSE Straße Łódź Ærø | feileacain strasse strasse lodz aero",
        "ﬁnd ｗｉｄｅ ½ x² | find wide x2",
        "co\u00ADoperate ne\u0301e | cooperate nee",
        "طبي طبی كتاب کتاب | طبی طبی کتاب کتاب",
        "اِسقاطِ حَمل، ۲۴ ٢٤ | اسقاط حمل 24 24",
        "می\u200Cشود آپ ہےـــ گھر | میشود اپ ہے گہر",
        "Σίσυφος ΣΊΣΥΦΟΣ | σισυφοσ σισυφοσ",
        "İstanbul ISTANBUL | istanbul istanbul",
        "流产 𠮷 | 流产 𠮷"
      })
  void findsWords(String text, String expected) {
    assertThat(words(text)).isEqualTo(List.of(expected.split(" ", -1)));
  }

  @Test
  void cutsWordsThatNobodyTypes() {
    assertThat(words("x".repeat(90))).containsExactly("x".repeat(40));
    assertThat(words("x".repeat(39) + "𠮷")).containsExactly("x".repeat(39));
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(words("ISTANBUL İ INFORMATION")).containsExactly("istanbul", "information");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    new WordScanner().scan(text, (letters, length) -> words.add(new String(letters, 0, length)));
    return words;
  }
}
