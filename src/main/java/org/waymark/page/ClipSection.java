package org.waymark.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Page;
import org.waymark.page.view.Piece;
import org.waymark.page.view.Section;

/** The section of a hub in which clips stand. */
final class ClipSection {

  private ClipSection() {}

  /** Null when no clip is left for it. */
  static @Nullable Section of(Bodies bodies, Page.Section section, String title) {
    List<Piece> clips = bodies.clips().inSection(section.topics(), section.limit());
    return clips.isEmpty() ? null : new Section.OfClips(section.show().id(), title, clips);
  }
}
