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
import org.waymark.library.Shared;
import org.waymark.problem.Problems;

/** No two topics, notes or words share an id. */
final class TopicsCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    Shared shared = library.shared();
    Set<String> topics = new HashSet<>();
    List<Facet> facets = shared.topics().facets();
    tellRepeats(shared, facets.stream().map(Facet::id).toList(), problems, "facet", "facets");
    for (int f = 0; f < facets.size(); f++) {
      List<Topic> within = facets.get(f).topics();
      for (int t = 0; t < within.size(); t++) {
        if (!topics.add(within.get(t).id())) {
          tell(shared, within.get(t).id(), problems, "topic", "facets", f, "topics", t, "id");
        }
      }
    }
    tellRepeats(
        shared,
        shared.contentNotes().notes().stream().map(Note::id).toList(),
        problems,
        "content note",
        "notes");
    tellRepeats(
        shared,
        shared.glossary().terms().stream().map(Term::id).toList(),
        problems,
        "word",
        "terms");
  }

  private static void tellRepeats(
      Shared shared, List<String> ids, Problems problems, String what, String field) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        tell(shared, ids.get(i), problems, what, field, i, "id");
      }
    }
  }

  private static void tell(
      Shared shared, String id, Problems problems, String what, Object... path) {
    problems.add(
        LibraryCode.DUPLICATE_ID,
        shared.place(file(what), path),
        "The " + what + " \"" + id + "\" is given twice.",
        "Remove one, or give it another id.");
  }

  private static String file(String what) {
    return switch (what) {
      case "content note" -> Shared.CONTENT_NOTES;
      case "word" -> Shared.GLOSSARY;
      default -> Shared.TOPICS;
    };
  }
}
