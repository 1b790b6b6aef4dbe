package org.waymark.library;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.Film;
import org.waymark.content.Key;
import org.waymark.markdown.Body;
import org.waymark.source.Scratch;
import org.waymark.source.SourceFile;

/**
 * A content file as read, before anyone has asked whether it may be seen.
 *
 * @param language a language code of the site
 * @param content null when its fields could not be used, which was told
 * @param whole whether all its fields could be used
 * @param transcript of its film; null when it has none that could be read
 */
public record Draft(
    Key key,
    String language,
    SourceFile file,
    @Nullable Content content,
    boolean whole,
    Body body,
    @Nullable Transcript transcript) {

  /** Its film or sound; empty when it has none that could be read. */
  public Optional<Film> film() {
    return Optional.ofNullable(content).map(Content::film);
  }

  /** The same draft, of whose texts as little is held in memory as can be. */
  public Draft laidBy(Scratch scratch) {
    return new Draft(
        key,
        language,
        file,
        content,
        whole,
        body.laidBy(scratch),
        transcript == null ? null : transcript.laidBy(scratch));
  }
}
