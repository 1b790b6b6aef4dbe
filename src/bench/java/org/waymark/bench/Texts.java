package org.waymark.bench;

/** Pieces of text by {@link Phrases}. */
final class Texts {

  private Texts() {}

  /** A text by a rule, with a capital letter at the start. */
  static String say(String rule, Dice dice) {
    String said = Phrases.ENGLISH.say(rule, dice);
    for (int i = 0; i < said.length(); i++) {
      if (Character.isLetter(said.charAt(i))) {
        return said.substring(0, i) + Character.toUpperCase(said.charAt(i)) + said.substring(i + 1);
      }
    }
    return said;
  }

  static String paragraph(int sentences, Dice dice) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : " ").append(say("sentence", dice));
    }
    return text.toString();
  }

  /** How many words there are, near enough: what spaces and line ends divide. */
  static int words(CharSequence text) {
    int words = 1;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' && text.charAt(i - 1) > ' ') {
        words++;
      }
    }
    return words;
  }
}
