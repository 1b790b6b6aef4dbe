package org.waymark.privacy.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds e-mail addresses in texts: "a@example.org", and "a (at) example (dot) org" as people write
 * to keep machines off.
 *
 * @param <T> what an address stands for
 */
final class Emails<T> {

  private static final int LONGEST = 254;
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";
  private static final String BETWEEN = "!#$%&'*/=?^`{|}~";
  private static final String BEFORE = ".+_-";
  private static final String IN_LOCAL_PART = BETWEEN + BEFORE;

  private final Map<String, List<T>> addresses = new HashMap<>();

  /** An address as it is compared. */
  static String plain(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  void add(String address, T meaning) {
    addresses.computeIfAbsent(address, key -> new ArrayList<>()).add(meaning);
  }

  /** Whether a character is one in the middle of an address, or begins what stands for it. */
  static boolean isMark(char c) {
    return c == '@' || c == '(' || c == '[' || c == '{' || c == '＠';
  }

  /**
   * Looks at what stands before and after a mark.
   *
   * @param at where the mark is
   */
  void look(String text, int at, Consumer<T> found) {
    int open = OPENING.indexOf(text.charAt(at));
    if (open < 0) {
      look(before(text, at), after(text, at + 1), found);
    } else if (text.regionMatches(true, at + 1, "at" + CLOSING.charAt(open), 0, 3)) {
      look(before(text, at), after(text, at + 4), found);
    }
  }

  /** Looks for the whole, and for what follows a character that more often stands before one. */
  private void look(String local, String domain, Consumer<T> found) {
    int from = 0;
    while (from < local.length() && BEFORE.indexOf(local.charAt(from)) >= 0) {
      from++;
    }
    for (int next = from; next <= local.length(); next++) {
      if (next == from || BETWEEN.indexOf(local.charAt(next - 1)) >= 0) {
        lookUp(local.substring(next), domain, found);
      }
    }
  }

  private void lookUp(String local, String domain, Consumer<T> found) {
    addresses.getOrDefault(local + "@" + domain, List.of()).forEach(found);
    int plus = local.indexOf('+'); // "ann+news@" is delivered to "ann@".
    if (plus > 0) {
      String address = local.substring(0, plus) + "@" + domain;
      addresses.getOrDefault(address, List.of()).forEach(found);
    }
  }

  private static String before(String text, int at) {
    StringBuilder local = new StringBuilder();
    int i = at;
    while (i > 0 && isSpace(text.charAt(i - 1)) && at - i < 2) {
      i--;
    }
    for (; i > 0 && at - i < LONGEST; i--) {
      char c = text.charAt(i - 1);
      if (Character.isLetterOrDigit(c) || IN_LOCAL_PART.indexOf(c) >= 0) {
        local.append(c);
      } else if (Character.getType(c) != Character.FORMAT) {
        break;
      }
    }
    return plain(local.reverse().toString());
  }

  private static String after(String text, int from) {
    StringBuilder domain = new StringBuilder();
    String rest = text.substring(from, Math.min(text.length(), from + LONGEST));
    for (String dot : List.of("(dot)", "[dot]", "{dot}")) {
      rest = rest.replace(" " + dot + " ", ".").replace(dot, ".");
    }
    rest = rest.stripLeading();
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '.' || c == '-') {
        domain.append(c);
      } else if (Character.getType(c) != Character.FORMAT) {
        break;
      }
    }
    while (!domain.isEmpty() && ".-".indexOf(domain.charAt(domain.length() - 1)) >= 0) {
      domain.setLength(domain.length() - 1);
    }
    return plain(domain.toString());
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }
}
