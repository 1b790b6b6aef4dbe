package org.waymark.privacy;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * E-mail addresses as people have them: a name of letters, digits and {@code . _ % + - '}, an
 * {@code @} with a space on both sides perhaps, and a domain of at least two parts of which the
 * last has letters only (RFC 5321 allows more than anybody uses). Names of files such as {@code
 * icon@2x.png} and versions such as {@code program@1.2.3} are none.
 */
final class EmailRule implements Rule {

  /** What ends the names of files, though some are domains of countries too. */
  private static final Set<String> FILES =
      Set.of(
          "png", "jpg", "jpeg", "gif", "webp", "svg", "css", "js", "json", "html", "pdf", "txt",
          "csv", "yaml", "yml", "xml", "zip", "docx", "ftlh", "java", "md", "local", "invalid");

  private static final int LONGEST_NAME = 64;

  @Override
  public @Nullable Spot at(Folded text, int at) {
    if (text.at(at) != '@') {
      return null;
    }
    boolean apart = text.at(at - 1) == ' ' && text.at(at + 1) == ' ';
    int nameEnd = apart ? at - 1 : at;
    int start = nameStart(text, nameEnd);
    int from = apart ? at + 2 : at + 1;
    int end = Domain.end(text, from);
    if (start == nameEnd || end < 0) {
      return null;
    }
    String domain = text.slice(from, end).toLowerCase(Locale.ROOT);
    String last = domain.substring(domain.lastIndexOf('.') + 1);
    if (FILES.contains(last) || (apart && !Domain.isCommon(last))) {
      return null;
    }
    String name = text.slice(start, nameEnd).toLowerCase(Locale.ROOT);
    return new Spot(PersonalKind.EMAIL, start, end, name + "@" + domain);
  }

  static int nameStart(Folded text, int end) {
    int start = end;
    while (end - start < LONGEST_NAME
        && (text.isWord(start - 1) || "._%+-'".indexOf(text.at(start - 1)) >= 0)) {
      start--;
    }
    while (start < end && !text.isWord(start)) {
      start++;
    }
    return start;
  }
}
