package org.waymark.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waymark.content.ContentNotesFile.Note;
import org.waymark.content.GlossaryFile.Term;
import org.waymark.content.TopicsFile.Facet;
import org.waymark.content.TopicsFile.Topic;
import org.waymark.library.Library;
import org.waymark.library.LibraryCode;
import org.waymark.library.Locator;
import org.waymark.library.Shared;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** No two topics, notes or words share an id. */
final class TopicsCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    Shared shared = library.shared();
    Locator places = shared.locator(Shared.TOPICS);
    List<Facet> facets = shared.topics().facets();
    tellRepeats(facets.stream().map(Facet::id).toList(), "facet", places, problems, "facets");
    Set<String> topics = new HashSet<>();
    for (int f = 0; f < facets.size(); f++) {
      List<Topic> within = facets.get(f).topics();
      for (int t = 0; t < within.size(); t++) {
        if (!topics.add(within.get(t).id())) {
          Place place = places.place("facets", f, "topics", t, "id");
          tell(within.get(t).id(), "topic", place, problems);
        }
      }
    }
    tellRepeats(
        shared.contentNotes().notes().stream().map(Note::id).toList(),
        "content note",
        shared.locator(Shared.CONTENT_NOTES),
        problems,
        "notes");
    tellRepeats(
        shared.glossary().terms().stream().map(Term::id).toList(),
        "word",
        shared.locator(Shared.GLOSSARY),
        problems,
        "terms");
  }

  private static void tellRepeats(
      List<String> ids, String what, Locator places, Problems problems, String field) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        tell(ids.get(i), what, places.place(field, i, "id"), problems);
      }
    }
  }

  private static void tell(String id, String what, Place place, Problems problems) {
    problems.add(
        LibraryCode.DUPLICATE_ID,
        place,
        "The " + what + " \"" + id + "\" is given twice.",
        "Remove one, or give it another id.");
  }
}
