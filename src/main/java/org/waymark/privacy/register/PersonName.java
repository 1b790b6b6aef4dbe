package org.waymark.privacy.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's name, taken apart. Parts are as they were written.
 *
 * @param given the first given name, or the only name
 * @param middles other given names; few
 * @param surname its parts, such as {@code de la Cruz}; empty when there is only one name
 */
record PersonName(String given, List<String> middles, List<String> surname) {

  private static final int MOST_MIDDLES = 4;

  /** Shorter words stand in many refs by chance. */
  private static final int LONG_IN_REF = 4;

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "prof",
          "professor",
          "rev",
          "revd",
          "reverend",
          "sir",
          "dame",
          "lady",
          "lord",
          "cllr",
          "sister",
          "hon");

  private static final Set<String> SUFFIXES =
      Set.of("jr", "jnr", "sr", "snr", "mbe", "obe", "cbe", "phd", "mp", "msp", "mla", "td");

  private static final Set<String> PARTICLES =
      Set.of(
          "af", "al", "ap", "ab", "bin", "bint", "da", "das", "de", "del", "della", "den", "der",
          "di", "do", "dos", "du", "el", "fitz", "ibn", "la", "las", "le", "les", "los", "mac",
          "mc", "nic", "ni", "o", "san", "st", "ten", "ter", "ui", "van", "vande", "vander", "ver",
          "von", "zu");

  private static final Set<String> FORMERLY =
      Set.of("nee", "ne", "born", "formerly", "previously", "was", "maiden");

  private static final Pattern ASIDE =
      Pattern.compile(
          "[(\\[{]([^)\\]}]*)[)\\]}]|[\"“”„]([^\"“”]*)[\"“”]"
              + "|(?<![\\p{L}\\p{M}])['‘]([^'’]*)['’](?![\\p{L}\\p{M}])");

  private static final Pattern TOGETHER =
      Pattern.compile("\\s+(?:&|and|\\+)\\s+|\\s*[/;\\n]\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** Names nobody. */
  @Override
  public String toString() {
    return "a name of " + (1 + middles.size() + surname.size()) + " parts";
  }

  /**
   * All names that a cell says: those of several people, nicknames in brackets or quotation marks,
   * and former surnames.
   */
  static List<PersonName> all(String written) {
    List<List<PersonName>> people = new ArrayList<>();
    for (String one : TOGETHER.split(written.strip(), -1)) {
      people.add(person(one));
    }
    List<String> shared = List.of();
    Set<PersonName> names = new LinkedHashSet<>();
    for (int i = people.size() - 1; i >= 0; i--) { // In "Ann and Tom Jones" the last has it.
      for (PersonName name : people.get(i)) {
        names.add(name.surname.isEmpty() && i < people.size() - 1 ? name.with(shared) : name);
      }
      shared =
          people.get(i).stream()
              .map(n -> n.surname)
              .filter(surname -> !surname.isEmpty())
              .findFirst()
              .orElse(shared);
    }
    return List.copyOf(names);
  }

  /** The same given name with another surname. */
  PersonName with(List<String> otherSurname) {
    return new PersonName(given, middles, otherSurname);
  }

  private static List<PersonName> person(String written) {
    List<String> nicknames = new ArrayList<>();
    List<List<String>> formerly = new ArrayList<>();
    Matcher aside = ASIDE.matcher(written);
    while (aside.find()) {
      List<String> words = words(String.valueOf(firstOf(aside)));
      if (!words.isEmpty() && FORMERLY.contains(plain(words.get(0)))) {
        formerly.add(words.subList(1, words.size()));
      } else if (!words.isEmpty()) {
        nicknames.add(words.get(0));
      }
    }
    List<String> words = inOrder(ASIDE.matcher(written).replaceAll(" "));
    for (int i = 1; i < words.size(); i++) {
      if (plain(words.get(i)).equals("nee")) {
        formerly.add(words.subList(i + 1, words.size()));
        words = words.subList(0, i);
      }
    }
    List<PersonName> names = new ArrayList<>();
    if (!words.isEmpty()) {
      PersonName main = of(words);
      names.add(main);
      nicknames.forEach(n -> names.add(new PersonName(n, List.of(), main.surname)));
      formerly.stream().filter(f -> !f.isEmpty()).forEach(f -> names.add(main.with(f)));
    }
    return names;
  }

  private static String firstOf(Matcher aside) {
    for (int i = 1; i < aside.groupCount(); i++) {
      if (aside.group(i) != null) {
        return aside.group(i);
      }
    }
    return aside.group(aside.groupCount());
  }

  /** The words of a name, given names first, without titles: "Jones, Dr Sarah" is Sarah Jones. */
  private static List<String> inOrder(String written) {
    int comma = written.indexOf(',');
    List<String> first = untitled(words(comma < 0 ? written : written.substring(0, comma)));
    List<String> after = comma < 0 ? List.of() : untitled(words(written.substring(comma + 1)));
    List<String> words = new ArrayList<>(after);
    words.addAll(first);
    return words;
  }

  private static List<String> untitled(List<String> words) {
    int from = 0;
    int to = words.size();
    while (from < to && TITLES.contains(plain(words.get(from)))) {
      from++;
    }
    while (to > from && SUFFIXES.contains(plain(words.get(to - 1)))) {
      to--;
    }
    return words.subList(from, to);
  }

  private static PersonName of(List<String> words) {
    int surname = words.size() - 1;
    while (surname > 1 && PARTICLES.contains(plain(words.get(surname - 1)))) {
      surname--;
    }
    if (surname == 0) {
      return new PersonName(words.get(0), List.of(), List.of());
    }
    List<String> middles = words.subList(1, surname);
    return new PersonName(
        words.get(0),
        List.copyOf(middles.subList(0, Math.min(MOST_MIDDLES, middles.size()))),
        List.copyOf(words.subList(surname, words.size())));
  }

  /** What stands between spaces and has a letter in it. */
  private static List<String> words(String written) {
    return Arrays.stream(SPACES.split(written, -1))
        .map(word -> word.replaceAll("[,.;:]+$", ""))
        .filter(word -> new WordCursor(word).next())
        .toList();
  }

  /** As {@link Letters} writes it, all in one. */
  static String plain(String part) {
    StringBuilder plain = new StringBuilder();
    for (WordCursor cursor = new WordCursor(part); cursor.next(); ) {
      plain.append(cursor.word());
    }
    return plain.toString();
  }

  /** Whether two cells say the same name, but for capitals, accents and order of writing. */
  static boolean isSame(String one, String other) {
    return plainWords(one).equals(plainWords(other));
  }

  private static Set<String> plainWords(String name) {
    Set<String> words = new HashSet<>();
    words(name).forEach(word -> words.add(plain(word)));
    return words;
  }

  /** Whether a name is a single word, which many people have. */
  static boolean isOneWord(String written) {
    return all(written).stream().allMatch(name -> name.surname.isEmpty() && !name.isWhole());
  }

  /** Whether it is a whole name although it is in one part: in scripts that part no words. */
  boolean isWhole() {
    int first = given.codePointAt(0);
    return Letters.isWordOfItsOwn(first) && given.codePointCount(0, given.length()) > 1;
  }

  /** Whether a ref has a word of a name in it. */
  static boolean shows(String ref, String name) {
    String plain = plain(ref);
    return plainWords(name).stream()
        .anyMatch(word -> word.length() >= LONG_IN_REF && plain.contains(word));
  }
}
