package org.waymark.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/** Looks over the edge of a piece of text. */
final class Neighbours {
  /** Stands for something that is neither space nor punctuation, such as code. */
  private static final int SOLID = 'x';

  private Neighbours() {}

  /** The character that a reader sees after a node; a line ending at the end of the block. */
  static int after(Node node) {
    Node at = node;
    while (at != null && !(at instanceof Block)) {
      for (Node next = at.getNext(); next != null; next = next.getNext()) {
        if (!(next instanceof HtmlInlineBase)) {
          return first(next);
        }
      }
      at = at.getParent();
    }
    return '\n';
  }

  private static int first(Node node) {
    Node at = node;
    while (true) {
      if (at instanceof SoftLineBreak || at instanceof HardLineBreak) {
        return '\n';
      }
      Node child = at.getFirstChild();
      if (at instanceof Code || at.getChars().isEmpty()) {
        return SOLID;
      }
      if (child == null) {
        char c = at.getChars().charAt(0);
        return c == '\\' && at.getChars().length() > 1 ? at.getChars().charAt(1) : c;
      }
      at = child;
    }
  }
}
