package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentNotesFile.Note;
import org.waymark.content.GlossaryFile.Term;
import org.waymark.content.Localised;
import org.waymark.content.SiteFile;
import org.waymark.content.TopicsFile.Facet;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.Shared;

/**
 * The English texts that readers are shown of the files that all pages draw on. The glossary's
 * words themselves are not among them: they are what readers may have met elsewhere.
 */
final class SharedWords {

  /**
   * One text.
   *
   * @param path the names of fields and positions in lists that lead to it
   */
  record Text(String file, String text, List<Object> path) {}

  private final List<Text> all = new ArrayList<>();
  private final boolean plainIsEnglish;

  private SharedWords(Shared shared) {
    plainIsEnglish = VocabularyCheck.isEnglish(shared.firstLanguage());
  }

  static List<Text> of(Shared shared) {
    SharedWords words = new SharedWords(shared);
    words.addSite(shared.site());
    words.addTopics(shared.topics().facets());
    List<Note> notes = shared.contentNotes().notes();
    for (int i = 0; i < notes.size(); i++) {
      words.add(Shared.CONTENT_NOTES, notes.get(i).label(), "notes", i, "label");
      words.add(Shared.CONTENT_NOTES, notes.get(i).meaning(), "notes", i, "meaning");
    }
    List<Term> terms = shared.glossary().terms();
    for (int i = 0; i < terms.size(); i++) {
      words.add(Shared.GLOSSARY, terms.get(i).meaning(), "terms", i, "meaning");
    }
    return words.all;
  }

  private void addSite(SiteFile site) {
    add(Shared.SITE, site.title(), "title");
    add(Shared.SITE, site.description(), "description");
    add(Shared.SITE, site.notice(), "notice");
    add(Shared.SITE, site.helpNow().text(), "help-now", "text");
    if (site.share() != null) {
      add(Shared.SITE, site.share().text(), "share", "text");
    }
    for (int i = 0; i < site.navigation().size(); i++) {
      add(Shared.SITE, site.navigation().get(i).label(), "navigation", i, "label");
    }
  }

  private void addTopics(List<Facet> facets) {
    for (int f = 0; f < facets.size(); f++) {
      add(Shared.TOPICS, facets.get(f).label(), "facets", f, "label");
      add(Shared.TOPICS, facets.get(f).description(), "facets", f, "description");
      List<Topic> topics = facets.get(f).topics();
      for (int t = 0; t < topics.size(); t++) {
        add(Shared.TOPICS, topics.get(t).label(), "facets", f, "topics", t, "label");
        add(Shared.TOPICS, topics.get(t).description(), "facets", f, "topics", t, "description");
      }
    }
  }

  private void add(String file, @Nullable Localised text, Object... path) {
    if (text == null) {
      return;
    }
    text.texts()
        .forEach(
            (language, words) -> {
              if (language.isEmpty() ? plainIsEnglish : VocabularyCheck.isEnglish(language)) {
                all.add(new Text(file, words, List.of(path)));
              }
            });
  }
}
