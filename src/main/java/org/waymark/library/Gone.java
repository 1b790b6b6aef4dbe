package org.waymark.library;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Page;

/**
 * Stories that were taken back and still are named elsewhere. They count as hidden, not as unknown:
 * a link to one must not keep the site without it from being built.
 */
final class Gone {

  private final Shared shared;
  private final Speakers speakers;

  Gone(Shared shared, Speakers speakers) {
    this.shared = shared;
    this.speakers = speakers;
  }

  /** All that any text or page names, drafts included. */
  Set<Key> namedIn(Collection<Draft> drafts) {
    Set<Key> gone = new LinkedHashSet<>();
    if (shared.withdrawals().isEmpty()) {
      return gone;
    }
    for (Draft draft : drafts) {
      gone.addAll(speakers.storiesIn(draft.file().name(), draft.body()));
      if (draft.transcript() != null) {
        Transcript said = draft.transcript();
        gone.addAll(speakers.storiesIn(said.file().name(), said.body()));
      }
      if (draft.content() instanceof Page page) {
        page.clips().forEach(clip -> gone.add(new Key(ContentType.STORY, clip.id())));
      }
    }
    gone.removeIf(story -> shared.withdrawals().ofStory(story).isEmpty());
    return gone;
  }

  /** The files that such a story was in, one a language. */
  static List<String> filesOf(Key story, Shared shared) {
    String start = "content/" + story.type().folder() + "/" + story.id();
    return shared.languages().stream()
        .map(code -> start + (code.equals(shared.firstLanguage()) ? "" : "." + code) + ".md")
        .toList();
  }
}
