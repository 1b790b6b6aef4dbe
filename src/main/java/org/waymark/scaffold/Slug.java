package org.waymark.scaffold;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.gcardone.junidecode.Junidecode;
import org.waymark.content.Ids;

/** Ids made from titles of any language. */
public final class Slug {

  /** Long enough for a title, short enough to be read aloud. */
  private static final int LONGEST = 60;

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern DROPPED = Pattern.compile("['’`]");

  /** Names that Windows keeps for devices, whatever ending they have. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private Slug() {}

  /**
   * An id for a title: in other scripts than the Latin one, as its sounds are roughly written in
   * Latin letters. Empty when nothing of the title can be, such as of pictures only.
   */
  public static Optional<String> of(String title) {
    String whole = Normalizer.normalize(title, Normalizer.Form.NFKC);
    String plain = Junidecode.unidecode(whole).toLowerCase(Locale.ROOT);
    String words = NO_LETTER.matcher(DROPPED.matcher(plain).replaceAll("")).replaceAll("-");
    String id = shortened(words.startsWith("-") ? words.substring(1) : words);
    return Ids.isId(id) ? Optional.of(isUnusable(id) ? id + "-1" : id) : Optional.empty();
  }

  /** Whether a file of this name could not be kept on every computer. */
  public static boolean isUnusable(String id) {
    return DEVICE.matcher(id).matches();
  }

  /** Ends with a whole word where there is one. */
  private static String shortened(String words) {
    String some = words;
    if (words.length() > LONGEST) {
      int end = words.lastIndexOf('-', LONGEST);
      some = words.substring(0, end > LONGEST / 2 ? end : LONGEST);
    }
    return some.endsWith("-") ? some.substring(0, some.length() - 1) : some;
  }
}
