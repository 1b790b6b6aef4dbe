package org.waymark.output.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that are in nearly every text and say nothing of what it is about. Left in are those that
 * people ask with and mean: "trying again", "bleeding now", "after".
 */
final class StopWords {

  private static final Map<String, List<String>> LISTS =
      Map.of(
          "en",
          List.of(
              "a about am an and any are as at be because been being both but by can could did do",
              "does doing each for from had has have having he her here hers him his how if in",
              "into is it its just me my no nor not of on or other our own same she should so some",
              "such than that the their them then there these they this those to too up very was",
              "we were what when where which while who whom why will with would you your yours",
              "don didn doesn isn wasn weren couldn wouldn shouldn hasn haven aren won ve ll re",
              "im ive dont didnt"),
          "cy",
          List.of(
              "a ac ag ar at am an bod bydd byddai chi dy ei eich ein eu fe fel fu fy gan gyda hi",
              "hon hwn hyn hynny mae mi na nad neu nhw ni nid oedd oes ond os rwyf roedd sy sydd",
              "ti un wedi yn yng ym yw ydy ydw yr yma hefyd dim yna fi"),
          "ur",
          List.of(
              "کا کی کے کو سے میں نے ہے ہیں تھا تھی تھے اور یہ وہ پر بھی تو ہی کہ جو ایک آپ ہم",
              "اس ان ہو گا گی گے کر کوئی یا مجھے میرا میری میرے ہمیں اپنے اپنا اپنی ہوں"));

  private StopWords() {}

  /** The words to leave out in a language, folded and in order; none for most languages. */
  static Set<String> of(String language) {
    Set<String> words = new TreeSet<>();
    WordScanner scanner = new WordScanner();
    LISTS
        .getOrDefault(language, List.of())
        .forEach(
            line ->
                scanner.scan(line, (letters, length) -> words.add(new String(letters, 0, length))));
    return words;
  }
}
