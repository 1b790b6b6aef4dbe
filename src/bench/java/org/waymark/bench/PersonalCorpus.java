package org.waymark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.privacy.KnownContacts;
import org.waymark.privacy.PersonalKind;

/**
 * Texts with invented personal data in them, and texts that only look like it, as editors meet
 * them: plain files in {@code src/bench/personal}, a text a line. Those whose names end in {@code
 * later} were written when the scanner was finished, and nothing was changed for them.
 */
public final class PersonalCorpus {

  /**
   * A text.
   *
   * @param kind of what is planted in it, or of what it looks like
   * @param planted where it stands; none in a look-alike
   */
  public record Item(PersonalKind kind, String text, List<Span> planted) {}

  /** From a character up to another. */
  public record Span(int start, int end) {}

  private static final Path FOLDER = Path.of("src/bench/personal");
  private static final char BEGIN = '⟦';
  private static final char END = '⟧';

  private PersonalCorpus() {}

  /**
   * The texts of a file.
   *
   * @param name {@code planted}, {@code lookalikes}, or one of these with {@code -later}
   */
  public static List<Item> read(String name) throws IOException {
    List<Item> items = new ArrayList<>();
    for (String line : lines(name)) {
      int tab = line.indexOf('\t');
      PersonalKind kind = PersonalKind.valueOf(line.substring(0, tab));
      items.add(item(kind, decoded(line.substring(tab + 1))));
    }
    return items;
  }

  /** What the directory is taken to have, in the form in which finds are compared. */
  public static KnownContacts directory() throws IOException {
    Set<String> values = new TreeSet<>(lines("directory"));
    return new KnownContacts(values);
  }

  private static List<String> lines(String name) throws IOException {
    return Files.readAllLines(FOLDER.resolve(name + ".txt"), StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static Item item(PersonalKind kind, String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> planted = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == BEGIN) {
        start = text.length();
      } else if (c == END) {
        planted.add(new Span(start, text.length()));
      } else {
        text.append(c);
      }
    }
    return new Item(kind, text.toString(), List.copyOf(planted));
  }

  /** With line ends and characters that are hard to see in the place of their codes. */
  private static String decoded(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char next = i + 1 < line.length() && line.charAt(i) == '\\' ? line.charAt(i + 1) : 0;
      if (next == 'n') {
        text.append('\n');
        i++;
      } else if (next == 'u') {
        text.append((char) Integer.parseInt(line, i + 2, i + 6, 16));
        i += 5;
      } else {
        text.append(line.charAt(i));
      }
    }
    return text.toString();
  }
}
