package org.waymark.library;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Common.Picture;
import org.waymark.content.Story;
import org.waymark.markdown.Body;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Scheme;
import org.waymark.source.Sha256;

/**
 * What a teller agreed to, as a short line: the words of the title and text, the shown name, the
 * pictures, the film and what is said in it. Typography (spaces, kinds of quotes and dashes,
 * emphasis, line ends) does not change it; a changed, added or missing word does, and so do an
 * apostrophe within a word and a sign such as £ or %.
 */
public final class Fingerprint {

  private Fingerprint() {}

  /**
   * {@code sha256:} and 64 hexadecimal digits.
   *
   * @param transcript of the story's film; null when it has none
   */
  public static String of(Story story, Body body, @Nullable Transcript transcript) {
    StringBuilder agreed = new StringBuilder();
    part(agreed, story.common().title());
    part(agreed, story.teller().name());
    part(agreed, body.plainText());
    Picture image = story.common().image();
    part(agreed, image == null ? "" : image.src());
    part(agreed, story.film() == null ? "" : story.film().src());
    for (Mention mention : body.mentions()) {
      if (mention.scheme() == Scheme.MEDIA || mention.scheme() == Scheme.FILM) {
        part(agreed, mention.target());
      }
    }
    if (transcript != null) {
      part(agreed, transcript.body().plainText());
    }
    return "sha256:" + Sha256.hex(agreed.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void part(StringBuilder agreed, String text) {
    agreed.append(plain(text)).append('\u0000');
  }

  /** Letters and digits, with one space between words. */
  private static String plain(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder plain = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (isWord(c) || isApostropheWithin(plain, composed, i)) {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        plain.appendCodePoint(c == '’' ? '\'' : c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return plain.toString();
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.CURRENCY_SYMBOL
        || c == '%';
  }

  /** Between two letters it is part of a word, as in "we're"; elsewhere it is a quotation mark. */
  private static boolean isApostropheWithin(StringBuilder before, String text, int after) {
    char c = text.charAt(after - 1);
    return (c == '\'' || c == '’')
        && !before.isEmpty()
        && after >= 2
        && Character.isLetter(text.charAt(after - 2))
        && after < text.length()
        && Character.isLetter(text.charAt(after));
  }
}
