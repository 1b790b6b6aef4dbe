package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story.
 *
 * @param teller the shown name
 * @param identity what kind of name that is, in the reader's words; empty when nothing need be said
 * @param role who they are to the loss, in the site's words
 * @param nation empty when not said
 * @param contentNotes what a reader will meet
 * @param cautious whether the notes must stand before the text with a way past them
 * @param helpedBy the organisations that helped the teller
 * @param partsOn pages on which parts of it stand
 * @param edits what was changed; empty when not said
 */
public record StoryView(
    Frame frame,
    Article article,
    String teller,
    String identity,
    String role,
    String nation,
    List<ContentNote> contentNotes,
    boolean cautious,
    List<Link> helpedBy,
    String edits,
    boolean sample,
    List<Link> partsOn,
    @Nullable FilmPart film)
    implements View {

  /** Something a reader will meet; the meaning may be empty. */
  public record ContentNote(String label, String meaning) {}
}
