package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.markdown.Reading.assertHtml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {

  @Test
  void isPlainWithoutASpeaker() {
    assertHtml("> a\n>\n> b -- c", "<blockquote>\n<p>a</p>\n<p>b – c</p>\n</blockquote>\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> — ", "> —", "> -- ", "> --", "> --- ", "> – ", "> ―", ">\n> — ", ">\n> -- "})
  void namesItsSpeaker(String dash) {
    assertHtml(
        "> They *said*.\n" + dash + "Name, [role](topic:a)",
        quote("<p>They <em>said</em>.</p>\n", "Name", "{topic:a|role}", ""));
  }

  @Test
  void mayHoldMoreThanAParagraph() {
    assertHtml("> - a\n>\n> — B", quote("<ul>\n<li>a</li>\n</ul>\n", "B", "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> — Name", "> — Name\n> Interest: b", "> — Name\n>\n> Interest: b"})
  void isNoQuotationOfNothing(String text) {
    assertThat(Reading.of(text).body().quotations())
        .allSatisfy(quotation -> assertThat(quotation.speaker()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "'Ada, midwife', Ada, midwife",
    "'Ada', Ada, ''",
    "'Dr Ada O''Brien, FRCOG, chair', Dr Ada O’Brien, 'FRCOG, chair'",
    "'Ada,', 'Ada,', ''",
    "'A,b', 'A,b', ''",
    "', Ada', ', Ada', ''",
    "'[Ada](story:a), a *partner*', {story:a|Ada}, a <em>partner</em>",
    "'Ada, [the news](news:a)', Ada, {news:a|the news}",
    "'عائشہ، دائی', عائشہ, دائی"
  })
  void tellsTheRoleFromTheName(String line, String name, String role) {
    assertHtml("> a\n> — " + line, quote("<p>a</p>\n", name, role, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Interest: an ambassador of [Sands](org:sands)",
        "Declared interest: gave to it",
        "Buddiant: llysgennad",
        "مفاد: سفیر"
      })
  void declaresAnInterestInTheEditorsWords(String line) {
    String shown = line.replace("[Sands](org:sands)", "{org:sands|Sands}");
    String expected = quote("<p>a</p>\n", "Ada", "MP", shown);
    assertHtml("> a\n>\n> — Ada, MP\n> " + line, expected);
    assertHtml("> a\n> — Ada, MP\n>\n> " + line, expected);
  }

  @Test
  void takesALineForAnInterestOnlyAfterASpeaker() {
    assertHtml("> a\n> Interest: b", "<blockquote>\n<p>a\nInterest: b</p>\n</blockquote>\n");
    assertHtml("> a\n> — Ada\n> So: b", "<blockquote>\n<p>a\n— Ada\nSo: b</p>\n</blockquote>\n");
  }

  @Test
  void keepsItsOrderInPlainText() {
    assertThat(Reading.of("> a\n> — B, c\n> Interest: d").body().plainText())
        .isEqualTo("a\n\nB, c\n\nInterest: d");
  }

  @Test
  void knowsItsPlaceAndWhatItsSpeakerLinksTo() {
    Quotation quotation = Reading.of("x\n\n- > a [b](org:c)\n  > — [D](story:e)").quotation();
    assertThat(quotation.line()).isEqualTo(3);
    assertThat(quotation.column()).isEqualTo(3);
    assertThat(quotation.text()).isEqualTo("a b");
    assertThat(quotation.speakerMentions()).extracting(Mention::target).containsExactly("e");
    assertThat(quotation.isTied()).isFalse();
  }

  @Test
  void isTiedToOtherPlacesByFootnotesAndHeadings() {
    assertThat(Reading.of("> a[^1]\n> — B\n\n[^1]: c").quotation().isTied()).isTrue();
    assertThat(Reading.of("> ## a\n> — B").quotation().isTied()).isTrue();
  }

  @Test
  void canBeTakenOutWithItsSpeakerWhereverItStands() {
    String text =
        "a\n\n> b\n> — C\n\n> [!IMPORTANT]\n> d\n> > b\n> > — C\n\n> [!LAW wales]\n> > b\n> > — C\n\n"
            + "> > b\n> > — C\n>\n> e\n";
    Body body = Reading.of(text).body();
    assertThat(body.quotations()).hasSize(5);
    Body without = body.without(quotation -> quotation.text().equals("b"));
    assertThat(without.plainText()).isEqualTo("a\n\nd\n\ne");
    assertThat(without.words()).isEqualTo(3);
    assertThat(body.without(quotation -> quotation.text().equals("x"))).isSameAs(body);
  }

  private static String quote(String words, String name, String role, String interest) {
    return "{<blockquote>\n"
        + words
        + "</blockquote>\n|"
        + name
        + "|"
        + role
        + "|"
        + interest
        + "}";
  }
}
