package org.waymark.check;

import java.util.Optional;
import org.waymark.library.HeldWords;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Shared;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.SourceFile;
import org.waymark.source.TextReader;

/**
 * Nothing that is published has words of a story that may not be seen. This is no error: otherwise
 * the last site would stay, and with it the story itself.
 */
final class HeldWordsCheck implements FileCheck {

  private final Library library;
  private final HeldWords held;

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
          source(place),
          "Words of the story \""
              + find.get().story().id()
              + "\", which may not be seen now, stand"
              + " here and are published.",
          RenderedCode.HELD_WORDS.remedy());
    }
  }

  /** Where an editor wrote them; a page often shows what stands in another's file. */
  private Place source(Place made) {
    Place place = in(made.file()).orElse(null);
    for (int i = 0; place == null && i < library.texts().size(); i++) {
      Item item = library.texts().get(i);
      place = in(item.file().name()).orElse(null);
    }
    return place == null ? in(Shared.GLOSSARY).or(() -> in(Shared.SITE)).orElse(made) : place;
  }

  private Optional<Place> in(String name) {
    SourceFile file = SourceFile.in(library.shared().project(), name, 0);
    if (!file.path().toFile().isFile()) {
      return Optional.empty();
    }
    String text = new TextReader(new Problems()).read(file);
    return text == null
        ? Optional.empty()
        : held.findIn(text).map(find -> place(name, text, find.at()));
  }

  private static Place place(String name, String text, int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    return new Place(name, line, text.codePointCount(start, at) + 1);
  }
}
