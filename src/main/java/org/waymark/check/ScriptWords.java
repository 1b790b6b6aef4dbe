package org.waymark.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Takes a script apart into names, signs and texts, without its comments. It knows no grammar:
 * where a slash may begin a regular expression is told from the sign before, which is right in all
 * but contrived scripts.
 */
final class ScriptWords {

  private static final Set<String> BEFORE_EXPRESSION =
      Set.of(
          "return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "else", "do");

  private final String script;

  /** For each text with holes that is open: how many brackets are open in its hole. */
  private final Deque<Integer> holes = new ArrayDeque<>();

  private int start;
  private int end;
  private String word = "";
  private boolean text;

  ScriptWords(String script) {
    this.script = script;
  }

  /** Goes to the next; false when there is none. */
  boolean next() {
    if (!skip()) {
      return false;
    }
    char c = script.charAt(start);
    boolean value = isValue();
    text = false;
    if (c == '"' || c == '\'') {
      string(c);
    } else if (c == '`' || (c == '}' && !holes.isEmpty() && holes.peek() == 0)) {
      template(c);
    } else if (Character.isJavaIdentifierStart(c)) {
      name();
    } else if (c == '/' && !value) {
      expression();
    } else {
      count(c);
      set(start + 1);
    }
    return true;
  }

  /** The name, the sign, or what the text says. */
  String word() {
    return word;
  }

  /** Whether it stands in quotation marks. */
  boolean isText() {
    return text;
  }

  int start() {
    return start;
  }

  private boolean skip() {
    int at = end;
    while (at < script.length()) {
      if (script.charAt(at) <= ' ') {
        at++;
      } else if (script.startsWith("//", at)) {
        at = endOf("\n", at);
      } else if (script.startsWith("/*", at)) {
        at = endOf("*/", at + 2);
      } else {
        start = at;
        return true;
      }
    }
    return false;
  }

  private int endOf(String mark, int from) {
    int found = script.indexOf(mark, from);
    return found < 0 ? script.length() : found + mark.length();
  }

  /** Whether the last word was a value, so that a slash divides it. */
  private boolean isValue() {
    if (text || word.isEmpty()) {
      return text;
    }
    char last = word.charAt(word.length() - 1);
    return last == ')'
        || last == ']'
        || last == '}'
        || (Character.isJavaIdentifierPart(last) && !BEFORE_EXPRESSION.contains(word));
  }

  private void count(char c) {
    if (!holes.isEmpty() && c == '{') {
      holes.push(holes.pop() + 1);
    } else if (!holes.isEmpty() && c == '}') {
      holes.push(holes.pop() - 1);
    }
  }

  private void name() {
    int at = start + 1;
    while (at < script.length() && Character.isJavaIdentifierPart(script.charAt(at))) {
      at++;
    }
    set(at);
  }

  private void string(char quote) {
    int at = start + 1;
    while (at < script.length() && script.charAt(at) != quote && script.charAt(at) != '\n') {
      at += script.charAt(at) == '\\' ? 2 : 1;
    }
    setText(start + 1, at, at + 1);
  }

  /**
   * A text with holes, from its beginning or from behind a hole, to its end or to the next hole.
   */
  private void template(char c) {
    if (c == '}') {
      holes.pop();
    }
    int at = start + 1;
    while (at < script.length() && script.charAt(at) != '`') {
      if (script.startsWith("${", at)) {
        holes.push(0);
        setText(start + 1, at, at + 2);
        return;
      }
      at += script.charAt(at) == '\\' ? 2 : 1;
    }
    setText(start + 1, at, at + 1);
  }

  private void expression() {
    int at = start + 1;
    boolean set = false;
    while (at < script.length() && script.charAt(at) != '\n') {
      char c = script.charAt(at);
      if (c == '/' && !set) {
        break;
      }
      set = c == '[' || (set && c != ']');
      at += c == '\\' ? 2 : 1;
    }
    set(at + 1);
    text = true; // A value, of no other interest.
    word = "";
  }

  private void set(int to) {
    end = Math.min(to, script.length());
    word = script.substring(start, end);
  }

  private void setText(int from, int to, int behind) {
    end = Math.min(behind, script.length());
    int until = Math.min(to, script.length());
    word = script.substring(Math.min(from, until), until).replace("\\/", "/");
    text = true;
  }
}
