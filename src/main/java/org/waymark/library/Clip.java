package org.waymark.library;

import java.util.List;
import org.waymark.content.Key;
import org.waymark.markdown.Piece;

/** What becomes of a clip on its page. */
public sealed interface Clip {

  /** Which of the page's clips it is, from 0. */
  int at();

  /** The story that it is a part of. */
  Key key();

  /**
   * It is shown.
   *
   * @param story in the language in which the words stand
   * @param words the part as the story has it
   */
  record Shown(int at, Item story, List<Piece> words) implements Clip {
    @Override
    public Key key() {
      return story.key();
    }
  }

  /** The story may not be seen. */
  record Hidden(int at, Key key, Visibility why) implements Clip {}

  /** There is no such story, or no more. */
  record Gone(int at, Key key) implements Clip {}

  /** The story's sensitivity does not allow words of it on this page. */
  record TooHard(int at, Key key) implements Clip {}

  /** The teller wants no words of the story on this page. */
  record TakenBack(int at, Key key) implements Clip {}

  /** It is not said which part, or no version of the story has that part. */
  record Missing(int at, Key key) implements Clip {}
}
