package org.waymark.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.check.HurtfulWords.Find;
import org.waymark.content.ContentType;
import org.waymark.content.Organisation;
import org.waymark.content.SiteFile.Allowance;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.markdown.Passage;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.SourceFile;

/**
 * In its own voice the site does not say words that hurt; see {@link HurtfulWords}. Stories are
 * their tellers' and are not looked at, nor is what stands in quotations, in quotation marks, in
 * code, in links to the glossary, or in names of organisations and of the works of others: a reader
 * must find what a doctor wrote. The words are English, and so are the texts that are looked at.
 */
final class VocabularyCheck implements Check {

  private static final Set<ContentType> OWN_VOICE =
      Set.of(
          ContentType.FACTSHEET,
          ContentType.PAGE,
          ContentType.NEWS,
          ContentType.EVIDENCE,
          ContentType.ORGANISATION);

  @Override
  public void check(Library library, Problems problems) {
    HurtfulWords words = HurtfulWords.known();
    Tellings tellings =
        new Tellings(words, names(library, words), library.site().allow(), problems);
    for (Item item : library.all()) {
      if (OWN_VOICE.contains(item.key().type()) && isEnglish(item.language())) {
        checkBody(item, tellings);
        checkFields(library, item, tellings);
      }
    }
    for (SharedWords.Text text : SharedWords.of(library.shared())) {
      SourceFile file = library.shared().file(text.file());
      Locator places = library.shared().locator(text.file());
      tellings.tellField(file, places, text.text(), text.path());
    }
  }

  static boolean isEnglish(String language) {
    return language.equals("en") || language.startsWith("en-");
  }

  /** The names that hold such a word: an organisation's, and those of works. */
  private static List<String> names(Library library, HurtfulWords words) {
    List<String> names = new ArrayList<>();
    for (Item item : library.all()) {
      if (item.key().type() == ContentType.EVIDENCE
          || item.key().type() == ContentType.ORGANISATION) {
        names.add(item.title());
      }
      if (item.content() instanceof Organisation organisation) {
        names.addAll(organisation.formerly());
      }
    }
    names.removeIf(name -> words.in(name).isEmpty());
    return names;
  }

  private static void checkBody(Item item, Tellings tellings) {
    SourceWords source = new SourceWords(item.file());
    Map<String, Integer> before = new HashMap<>();
    for (Passage passage : item.body().passages()) {
      List<Find> finds = tellings.words().in(passage.text());
      BitSet others = finds.isEmpty() ? new BitSet() : tellings.voice().others(passage);
      for (Find find : finds) {
        String written = passage.text().substring(find.start(), find.end());
        int count = before.merge(written, 1, Integer::sum) - 1;
        if (!others.get(find.start())
            && !tellings.isAllowed(item.file().name(), passage.text(), find)) {
          tellings.tell(find, written, source.inBody(written, count));
        }
      }
    }
  }

  private static void checkFields(Library library, Item item, Tellings tellings) {
    List<OwnWords> fields = new ArrayList<>(OwnWords.of(item));
    fields.addAll(OwnWords.besides(item));
    Locator places = library.locator(item);
    for (OwnWords field : fields) {
      tellings.tellField(item.file(), places, field.text(), field.path());
    }
  }

  /** What is told, and what need not be. */
  private record Tellings(
      HurtfulWords words, OwnVoice voice, AllowedWords allowed, Problems problems) {

    Tellings(HurtfulWords words, List<String> names, List<Allowance> allow, Problems problems) {
      this(words, new OwnVoice(names), new AllowedWords(allow), problems);
    }

    boolean isAllowed(String file, String text, Find find) {
      return allowed.allow(file, text, find.start(), find.end());
    }

    void tellField(SourceFile file, Locator places, String text, List<Object> path) {
      List<Find> finds = words.in(text);
      if (finds.isEmpty()) {
        return;
      }
      BitSet others = voice.others(text);
      SourceWords source = new SourceWords(file);
      Map<String, Integer> before = new HashMap<>();
      for (Find find : finds) {
        String written = text.substring(find.start(), find.end());
        int count = before.merge(written, 1, Integer::sum) - 1;
        if (!others.get(find.start()) && !isAllowed(file.name(), text, find)) {
          Place value = places.place(path.toArray());
          tell(find, written, source.inField(value, written, count));
        }
      }
    }

    void tell(Find find, String written, Place place) {
      problems.add(HurtfulWords.problem(find.word(), written, place));
    }
  }
}
