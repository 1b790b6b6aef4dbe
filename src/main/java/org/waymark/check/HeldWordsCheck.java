package org.waymark.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waymark.content.Key;
import org.waymark.library.HeldWords;
import org.waymark.library.Library;
import org.waymark.library.Shared;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.TextReader;

/**
 * Nothing that is published has words of a story that may not be seen. This is no error: otherwise
 * the last site would stay, and with it the story itself.
 */
final class HeldWordsCheck implements FileCheck {

  private final Library library;
  private final HeldWords held;
  private final Map<Key, Optional<Place>> elsewhere = new ConcurrentHashMap<>();

  HeldWordsCheck(Library library) {
    this.library = library;
    this.held = library.heldWords();
  }

  @Override
  public void check(FinishedFile file, Place place, Problems problems) {
    if (!file.isText()) {
      return;
    }
    Optional<HeldWords.Find> find = held.findIn(file.words());
    if (find.isPresent()) {
      problems.add(
          RenderedCode.HELD_WORDS,
          source(find.get().story(), place),
          "Words of the story \""
              + find.get().story().id()
              + "\", which may not be seen now, stand"
              + " here and are published.",
          RenderedCode.HELD_WORDS.remedy());
    }
  }

  /** Where an editor wrote them; a page often shows what stands in another's file. */
  private Place source(Key story, Place made) {
    return in(made.file())
        .or(() -> elsewhere.computeIfAbsent(story, any -> elsewhere()))
        .orElse(made);
  }

  /** What all pages have in common comes first: it would be looked for with each of them. */
  private Optional<Place> elsewhere() {
    return Stream.concat(
            Stream.of(Shared.SITE, Shared.GLOSSARY, Shared.TOPICS, Shared.CONTENT_NOTES),
            library.texts().stream().map(item -> item.file().name()))
        .flatMap(name -> in(name).stream())
        .findFirst();
  }

  private Optional<Place> in(String name) {
    return TextReader.text(library.shared().project(), name)
        .flatMap(text -> held.findIn(text).map(find -> Place.in(name, text, find.at())));
  }
}
