package org.waymark.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Common;
import org.waymark.content.Content;
import org.waymark.content.Key;
import org.waymark.content.Story;
import org.waymark.markdown.Body;
import org.waymark.problem.Place;
import org.waymark.source.SourceFile;

/**
 * An item that may be seen, in one language.
 *
 * @param archived its last day has passed: its page is kept and marked, and it is on no list
 * @param sensitivity 0 to 3: its own, or the highest of its topics
 * @param transcript what is said in its film; null when it has none
 */
public record Item(
    Key key,
    String language,
    SourceFile file,
    Content content,
    Body body,
    boolean archived,
    int sensitivity,
    @Nullable Transcript transcript) {

  public Common common() {
    return content.common();
  }

  /**
   * A place in its text.
   *
   * @param line the editor's own line, from 1
   * @param column the editor's own column in characters, from 1
   */
  public Place place(int line, int column) {
    return new Place(file.name(), line, column);
  }

  public String title() {
    return content.common().title();
  }

  public List<String> topics() {
    return content.common().topics();
  }

  /** Its topics and, of a story, who tells it: all that it can be looked for by. */
  public List<String> subjects() {
    if (!(content instanceof Story story) || topics().contains(story.teller().role())) {
      return topics();
    }
    List<String> subjects = new ArrayList<>(topics());
    subjects.add(story.teller().role());
    return subjects;
  }

  /** Whether readers choose before they read it, and find help beside it. */
  public boolean isCautious() {
    return Sensitivity.isCautious(sensitivity);
  }

  /** Whether it says that it belongs to a campaign, given by the id of its page. */
  public boolean isPartOf(String campaign) {
    return content.common().campaign().contains(campaign);
  }

  /** What is said in its film, as an item of which that is the text; its file is that text's. */
  public Optional<Item> said() {
    return Optional.ofNullable(transcript)
        .map(
            said ->
                new Item(
                    key, language, said.file(), content, said.body(), archived, sensitivity, null));
  }

  /** The same item with other texts. */
  Item with(Body otherBody, @Nullable Transcript otherTranscript) {
    return new Item(
        key, language, file, content, otherBody, archived, sensitivity, otherTranscript);
  }

  /** The ids of other organisations it wants shown first. */
  public List<String> help() {
    return content.common().help();
  }
}
