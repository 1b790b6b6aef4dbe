package org.waymark.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An id that an editor has given to a heading: {@code ## What helps {#help}}.
 *
 * @param id what stands between the braces
 * @param offset where the opening brace stands in the text
 * @param heading where the heading begins
 */
record HeadingId(String id, int offset, int heading) {

  /** Finds it at the end of a heading; null when there is none or it is unusable. */
  static @Nullable HeadingId in(Node heading) {
    Text text = marked(heading);
    if (text == null) {
      return null;
    }
    int start = text.getChars().lastIndexOf("{#");
    BasedSequence mark = text.getChars().subSequence(start);
    String id = mark.subSequence(2, mark.length() - 1).toString();
    return isUsable(id) ? new HeadingId(id, mark.getStartOffset(), heading.getStartOffset()) : null;
  }

  /** The same, and takes it out of the heading's words. */
  static @Nullable HeadingId takenFrom(Node heading, Reports reports) {
    Text text = marked(heading);
    if (text == null) {
      return null;
    }
    HeadingId found = in(heading);
    int start = text.getChars().lastIndexOf("{#");
    if (found == null) {
      reports.add(
          MarkdownCode.HEADING_ID_UNUSABLE,
          text.getChars().subSequence(start).getStartOffset(),
          "An id may hold letters, digits, hyphens, dots and underscores.",
          "Write an id such as {#what-helps}.");
    }
    text.setChars(text.getChars().subSequence(0, start).trimEnd());
    return found;
  }

  private static @Nullable Text marked(Node heading) {
    if (!(heading.getLastChild() instanceof Text text) || !text.getChars().endsWith("}")) {
      return null;
    }
    return text.getChars().lastIndexOf("{#") < 0 ? null : text;
  }

  private static boolean isUsable(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
        return false;
      }
    }
    return !id.isEmpty() && !isOfFootnotes(id);
  }

  /** Makes an id of words: {@code What helps?} becomes {@code what-helps}. */
  static String slug(String words) {
    StringBuilder slug = new StringBuilder(words.length());
    String lower = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      if (Character.isLetterOrDigit(c) || (isMark(c) && !slug.isEmpty())) {
        slug.appendCodePoint(c);
      } else if (c != '\''
          && c != '\u2019'
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
      i += Character.charCount(c);
    }
    if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    String made = slug.toString();
    if (made.isEmpty()) {
      return "section";
    }
    return isOfFootnotes(made) ? "section-" + made : made;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** The ids {@code fn-1} and {@code fnref-1} are taken. */
  private static boolean isOfFootnotes(String id) {
    return id.startsWith("fn-") || id.startsWith("fnref-");
  }
}
