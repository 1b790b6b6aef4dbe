package org.waymark.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares are found however they are written, and nothing else is taken for one. */
final class SharesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "About 65% had none. | 65% | 65/100",
        "About 65 % had none. | 65 % | 65/100",
        "65 per cent of them | 65 per cent | 65/100",
        "Sixty-five per cent of them | Sixty-five per cent | 65/100",
        "It was 12.5 percent. | 12.5 percent | 12.5/100",
        "(1,234.5%) | 1,234.5% | 1234.5/100",
        "between 12 and 18% | 18% | 18/100",
        "12% to 18% of them | 12%;12% to 18% | 12/100;12-18/100",
        "12–18% of them | 12–18% | 12-18/100",
        "1 in 8 women | 1 in 8 | 1/8",
        "One in eight, they say. | One in eight | 1/8",
        "one in every 200 | one in every 200 | 1/200",
        "1 in 1,000 births | 1 in 1,000 | 1/1000",
        "a one-in-four chance | one-in-four | 1/4",
        "3 out of 4 of us | 3 out of 4 | 3/4",
        "three out of every four | three out of every four | 3/4",
        "around 1 to 2 in 100 | 1 to 2 in 100 | 1-2/100",
        "1 or 2 in 100 | 1 or 2 in 100 | 1-2/100",
        "1 in 4 or 1 in 5 | 1 in 4;1 in 5 | 1/4;1/5",
        "1 in twenty-five people | 1 in twenty-five | 1/25",
        "about 11 per 1,000 births | 11 per 1,000 | 11/1000",
        "1 o bob 5 o fenywod | 1 o bob 5 | 1/5",
        "un o bob pump | un o bob pump | 1/5",
        "65 y cant | 65 y cant | 65/100",
        "۶۵٪ خواتین | ۶۵٪ | 65/100",
        "65 فیصد خواتین | 65 فیصد | 65/100",
        "ہر 8 میں سے 1 | 8 میں سے 1 | 1/8",
        "£100 or 90% of pay | 90% | 90/100",
      })
  void findsWhatIsWritten(String text, String words, String meaning) {
    List<Share> shares = Shares.in(text);
    assertThat(shares.stream().map(share -> share.in(text)))
        .containsExactlyElementsOf(List.of(words.split(";", -1)));
    assertThat(shares.stream().map(SharesTest::meaning))
        .containsExactlyElementsOf(List.of(meaning.split(";", -1)));
  }

  private static String meaning(Share share) {
    String least = share.least().toPlainString();
    String most = share.most().toPlainString();
    return (least.equals(most) ? most : least + "-" + most) + "/" + share.of().toPlainString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%",
        "You are 100% not to blame.",
        "They answer 24/7.",
        "One in three days, or 1 in 2 hours.",
        "No one in ten wards knew.",
        "It began in one in-depth talk.",
        "The first in 2014, the second one in 2019.",
        "She was 3 in 1987.",
        "Take 400 mg, then 200 mg in 4 hours.",
        "Born at 23 weeks in 12 minutes.",
        "5 percentage points",
        "a%20b and 5%2F",
        "Call 1 in 1 go.",
        "version 1.2.3 in 5",
        "£3 in 10",
        "on 3/4 in 20 wards",
        "someone in eight",
        "two in one",
        "per cent in",
        "2 per 12 hours, 1 per 3 beds",
      })
  void takesNothingElseForAShare(String text) {
    assertThat(Shares.in(text)).isEmpty();
  }

  @Test
  void theSameInOtherWordsIsTheSame() {
    assertThat(one("65%").isSame(one("sixty-five per cent"))).isTrue();
    assertThat(one("65%").isSame(one("65 in 100"))).isTrue();
    assertThat(one("1 in 4").isSame(one("one in every four"))).isTrue();
    assertThat(one("0.2 per 1,000").isSame(one("2 in 10,000"))).isTrue();
    assertThat(one("1 in 4").isSame(one("1 in 5"))).isFalse();
    assertThat(one("2 in 100").isSame(one("1 to 2 in 100"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "65%, 65, true",
    "65.0%, 65, true",
    "66%, 65, false",
    "15%, 15.3, true",
    "16%, 15.3, false",
    "15.3%, 15, false",
    "12 to 18%, 15, true",
    "12 to 18%, 19, false",
    "65 in 100, 65, true",
    "66 in 100, 65, false"
  })
  void aPercentageSaysAValueExactlyRoundedOrInARange(String words, String value, boolean says) {
    assertThat(one(words).says(new BigDecimal(value))).isEqualTo(says);
  }

  private static Share one(String text) {
    List<Share> shares = Shares.in(text);
    assertThat(shares).hasSize(1);
    return shares.get(0);
  }
}
