package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into passages while it is taken out of its pieces. */
final class Passages {
  private final StringBuilder text;
  private final boolean wanted;
  private final List<Passage> done = new ArrayList<>();
  private @Nullable List<Mention> mentions;
  private int start = -1;
  private boolean heading;
  private boolean quoted;
  private int section;
  private final List<Passage.Range> ranges = new ArrayList<>();
  private int depth;
  private int apartFrom;

  /**
   * @param text grows as the text is taken out
   * @param wanted whether anybody asks for the passages, and not for the text alone
   */
  Passages(StringBuilder text, boolean wanted) {
    this.text = text;
    this.wanted = wanted;
  }

  /** Something that is read begins at the end of the text, after the gap there may be. */
  void words() {
    if (wanted && start < 0) {
      mentions = mentions == null ? new ArrayList<>() : mentions;
      start = text.length();
    }
  }

  /** A mention belongs to the passage it stands in, even when none of its words is read. */
  void mention(Mention mention) {
    if (wanted) {
      mentions = mentions == null ? new ArrayList<>() : mentions;
      mentions.add(mention);
    }
  }

  /** A block begins or ends. */
  void end() {
    if (mentions != null && start >= 0) {
      if (depth > 0) {
        range();
      }
      done.add(new Passage(text.substring(start), mentions, heading, quoted, section, ranges));
      ranges.clear();
    }
    mentions = null;
    start = -1;
    apartFrom = text.length();
  }

  /** A section begins. */
  void section() {
    section++;
  }

  /** A tag that begins or ends a block. */
  void tag(String html, int at, String name) {
    boolean opens = html.charAt(at + 1) != '/';
    if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      heading = opens;
    }
  }

  /** Somebody's words begin or end. */
  void quoted(boolean begins) {
    quoted = begins;
  }

  /** Words begin or end that are not the writer's; they may stand in others that are not either. */
  void apart(boolean begins) {
    if (!wanted) {
      return;
    }
    depth += begins ? 1 : -1;
    if (begins && depth == 1) {
      apartFrom = text.length();
    } else if (!begins && depth == 0 && start >= 0) {
      range();
    }
  }

  private void range() {
    int from = Math.max(0, apartFrom - start);
    if (from < text.length() - start) {
      ranges.add(new Passage.Range(from, text.length() - start));
    }
  }

  List<Passage> all() {
    end();
    return List.copyOf(done);
  }
}
