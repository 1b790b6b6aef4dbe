package org.waymark.privacy;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * E-mail addresses that are spelled out so that programs do not read them: {@code jane at example
 * dot org}, {@code jane (at) example.org}, {@code jane[at]example[dot]org}. Without brackets every
 * full stop must be a word too, and the end one that is common, or "look at example.org" would be
 * one.
 */
final class SpelledEmailRule implements Rule {

  private static final Set<String> NO_DOMAIN = Set.of("the", "a", "an", "our", "their", "this");

  @Override
  public @Nullable Spot at(Folded text, int at) {
    if (!text.isWordStart(at) || !text.says(at, "at") || text.isWord(at + 2)) {
      return null;
    }
    boolean bracket = "([{<".indexOf(text.at(open(text, at))) >= 0;
    int nameEnd = bracket ? open(text, at) : at;
    while (text.at(nameEnd - 1) == ' ') {
      nameEnd--;
    }
    int start = EmailRule.nameStart(text, nameEnd);
    if (start == nameEnd || (!bracket && nameEnd == at)) {
      return null;
    }
    StringBuilder domain = new StringBuilder();
    int end = domain(text, over(text, at + 2), bracket, domain);
    if (end < 0) {
      return null;
    }
    String value = text.slice(start, nameEnd).toLowerCase(Locale.ROOT) + "@" + domain;
    return new Spot(PersonalKind.EMAIL, start, end, value);
  }

  /** The last thing before a word that is no space. */
  private static int open(Folded text, int at) {
    int i = at - 1;
    while (text.at(i) == ' ') {
      i--;
    }
    return i;
  }

  /** Over a closing bracket and spaces. */
  private static int over(Folded text, int from) {
    int i = text.skipSpaces(from);
    return ")]}>".indexOf(text.at(i)) >= 0 ? text.skipSpaces(i + 1) : i;
  }

  private static int domain(Folded text, int from, boolean bracket, StringBuilder domain) {
    int at = from;
    int parts = 0;
    while (text.isWord(at)) {
      int partEnd = at;
      while (text.isWord(partEnd) || (text.at(partEnd) == '-' && text.isWord(partEnd + 1))) {
        partEnd++;
      }
      domain.append(text.slice(at, partEnd).toLowerCase(Locale.ROOT));
      parts++;
      int next = dot(text, partEnd, bracket);
      if (next < 0) {
        String whole = domain.toString();
        String last = whole.substring(whole.lastIndexOf('.') + 1);
        boolean common = bracket ? last.length() >= 2 : Domain.isCommon(last);
        boolean meant = !NO_DOMAIN.contains(whole.substring(0, Math.max(0, whole.indexOf('.'))));
        return parts > 1 && common && meant ? partEnd : -1;
      }
      domain.append('.');
      at = next;
    }
    return -1;
  }

  /** Behind what stands for a full stop; -1 when nothing does. */
  private static int dot(Folded text, int from, boolean bracket) {
    if (bracket && text.at(from) == '.' && text.isWord(from + 1)) {
      return from + 1;
    }
    int i = text.skipSpaces(from);
    i += "([{<".indexOf(text.at(i)) >= 0 ? 1 : 0;
    i = text.skipSpaces(i);
    if (i == from || !text.says(i, "dot") || text.isWord(i + 3)) {
      return -1;
    }
    return over(text, i + 3);
  }
}
