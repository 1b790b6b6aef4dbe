package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be an id, what becomes one, and what is an address on the web. */
final class IdsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "epu", "nice-ng126", "2026", "a-b-c"})
  void lowerCaseWordsAndDigitsAreIds(String text) {
    assertThat(Ids.isId(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "a.b", "a/b", "é", "ａ", "a\n", "٣"
      })
  void allElseIsNot(String text) {
    assertThat(Ids.isId(text)).isFalse();
  }

  @Test
  void anIdFitsIntoAFileName() {
    assertThat(Ids.isId("a".repeat(120))).isTrue();
    assertThat(Ids.isId("a".repeat(121))).isFalse();
    assertThat(Ids.suggest("a ".repeat(500))).hasSizeLessThanOrEqualTo(120);
  }

  @ParameterizedTest
  @CsvSource({
    "The Phone Call, the-phone-call",
    "Café Über, cafe-uber",
    "don't, dont",
    "don’t, dont",
    "  a  b  , a-b",
    "a_b.c/d, a-b-c-d",
    "İstanbul, istanbul",
    "IJ, ij",
    "!!!, page",
    "مرحبا, page",
    "'', page"
  })
  void anyTextBecomesAnId(String text, String id) {
    assertThat(Ids.suggest(text)).isEqualTo(id);
    assertThat(Ids.isId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "http://example.org/a?b=c#d",
        "https://example.org:8443/",
        "https://user@example.org/",
        "https://192.0.2.1/"
      })
  void addressesBeginWithHttp(String text) {
    assertThat(Ids.isWebAddress(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "//example.org",
        "HTTPS://example.org",
        "https://",
        "https:///a",
        "https://a b/",
        "https://example.org/a b",
        "javascript:alert(1)",
        "ftp://example.org",
        "mailto:a@example.org",
        "https://[::1"
      })
  void allElseIsNoAddress(String text) {
    assertThat(Ids.isWebAddress(text)).isFalse();
  }
}
