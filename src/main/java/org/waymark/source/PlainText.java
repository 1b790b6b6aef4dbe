package org.waymark.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file's text as it is read, with lines that end in {@code \n} alone and no byte order mark; and
 * the way back to the file as it is.
 */
final class PlainText {

  /**
   * A change.
   *
   * @param from where it begins in the plain text
   * @param to behind what is replaced
   * @param text what is put there, with plain line ends
   * @param removal whether something was asked to be taken away, together with its comments
   */
  record Edit(int from, int to, String text, boolean removal) {

    static Edit replace(int from, int to, String text) {
      return new Edit(from, to, text, false);
    }

    static Edit remove(int from, int to) {
      return new Edit(from, to, "", true);
    }
  }

  private final String file;
  private final String text;

  /** Where each character of the plain text stands in the file; null when just there. */
  private final int @Nullable [] places;

  private PlainText(String file, String text, int @Nullable [] places) {
    this.file = file;
    this.text = text;
    this.places = places;
  }

  static PlainText of(String file) {
    if (!file.startsWith("\uFEFF") && file.indexOf('\r') < 0) {
      return new PlainText(file, file, null);
    }
    StringBuilder plain = new StringBuilder(file.length());
    int[] places = new int[file.length() + 1];
    for (int i = file.startsWith("\uFEFF") ? 1 : 0; i < file.length(); i++) {
      places[plain.length()] = i;
      boolean windows = file.startsWith("\r\n", i);
      plain.append(file.charAt(i) == '\r' ? '\n' : file.charAt(i));
      i += windows ? 1 : 0;
    }
    places[plain.length()] = file.length();
    return new PlainText(file, plain.toString(), places);
  }

  String text() {
    return text;
  }

  /** The file with changes that do not overlap; those at one place in the order given. */
  String with(List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(Edit::from).thenComparing(e -> e.to() > e.from()));
    StringBuilder out = new StringBuilder(file.length() + 100);
    int done = 0;
    String lineEnd = lineEnd();
    for (Edit edit : sorted) {
      out.append(file, done, place(edit.from())).append(edit.text().replace("\n", lineEnd));
      done = place(edit.to());
    }
    return out.append(file, done, file.length()).toString();
  }

  /** Whether no two changes touch the same character. */
  static boolean areApart(List<Edit> edits) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(Edit::from).thenComparing(e -> e.to() > e.from()));
    int done = 0;
    for (Edit edit : sorted) {
      if (edit.from() < done) {
        return false;
      }
      done = edit.to();
    }
    return true;
  }

  private int place(int plain) {
    return places == null ? plain : places[plain];
  }

  /** As the first line ends. */
  private String lineEnd() {
    int end = text.indexOf('\n');
    return end < 0 ? "\n" : file.substring(place(end), place(end + 1));
  }
}
