package org.waymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldEditTest {

  private static void assertSet(String fields, String expected) {
    assertThat(FieldEdit.set("---\n" + fields + "---\n\nText.\n", "c", "seal", "x:1"))
        .contains("---\n" + expected + "---\n\nText.\n");
  }

  @Test
  void aNewValueStandsLastInBraces() {
    assertSet(
        "c: {ref: A, days: [1, 2]} # as agreed\n",
        "c: {ref: A, days: [1, 2], seal: x:1} # as agreed\n");
    assertSet("c: {ref: \"}\", n: it's}\nd: 1\n", "c: {ref: \"}\", n: it's, seal: x:1}\nd: 1\n");
    assertSet("c: {ref: A,\n  n: 2\n}\n", "c: {ref: A,\n  n: 2,\n  seal: x:1\n}\n");
  }

  @Test
  void aNewValueStandsOnALineBehindTheLast() {
    assertSet(
        "c:\n  ref: A\n  days:\n    - 1\n    - 2\n\nd: 1\n",
        "c:\n  ref: A\n  days:\n    - 1\n    - 2\n  seal: x:1\n\nd: 1\n");
    assertSet("c:\n    ref: A # key\n", "c:\n    ref: A # key\n    seal: x:1\n");
    assertSet("c:\n  note: one\n    two\nd: 1\n", "c:\n  note: one\n    two\n  seal: x:1\nd: 1\n");
  }

  @Test
  void anOldValueIsReplaced() {
    assertSet("c: {seal: sha256:0f, ref: A}\n", "c: {seal: x:1, ref: A}\n");
    assertSet("c:\n  seal: \"old\" # kept\n  ref: A\n", "c:\n  seal: \"x:1\" # kept\n  ref: A\n");
    assertSet("c:\n  ref: é𝄞\n  seal: 'old'\n", "c:\n  ref: é𝄞\n  seal: 'x:1'\n");
  }

  @Test
  void lineEndsAndMarksOfWindowsStay() {
    String before = "\uFEFF---\r\nc:\r\n  ref: A\r\n---\r\nText.\r\n";
    assertThat(FieldEdit.set(before, "c", "seal", "1"))
        .contains("\uFEFF---\r\nc:\r\n  ref: A\r\n  seal: 1\r\n---\r\nText.\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No fields.",
        "---\nd: 1\n---\n",
        "---\nc: word\n---\n",
        "---\nc: {seal, x: 1}\n---\n",
        "---\nc: [\n---\n"
      })
  void whatCannotBeDoneSafelyIsNotDone(String text) {
    assertThat(FieldEdit.set(text, "c", "seal", "1")).isEmpty();
  }
}
