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
 * @param helpedBy the organisations that helped the teller
 * @param partsOn pages on which parts of it stand
 * @param printed whether its teller agreed to print
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
    List<Link> helpedBy,
    String edits,
    boolean sample,
    boolean printed,
    List<Link> partsOn,
    @Nullable FilmPart film)
    implements View {

  /** Something a reader will meet; the meaning may be empty. */
  public record ContentNote(String label, String meaning) {}
}
