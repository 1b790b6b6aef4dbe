package org.waymark.content;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code content/content-notes.yaml}: what a reader may meet in a text. */
public record ContentNotesFile(
    @About(value = "The notes.", example = "[{id: heavy-bleeding, label: …}]") List<Note> notes) {

  /** The notes with some ids, in this file's order, in which readers are always told them. */
  public List<Note> of(Collection<String> ids) {
    return notes.stream().filter(note -> ids.contains(note.id())).toList();
  }

  /** One thing a reader may meet. */
  public record Note(
      @About(value = "Its id.", example = "heavy-bleeding") @Shape(id = true) String id,
      @About(value = "What is said before the text.", example = "Describes heavy bleeding")
          Localised label,
      @About(value = "More about it.", example = "Blood loss is described.")
          @Nullable Localised meaning) {}
}
