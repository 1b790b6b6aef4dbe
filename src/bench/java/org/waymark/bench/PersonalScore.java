package org.waymark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.bench.PersonalCorpus.Item;
import org.waymark.bench.PersonalCorpus.Span;
import org.waymark.privacy.Glance;
import org.waymark.privacy.KnownContacts;
import org.waymark.privacy.PersonalFind;
import org.waymark.privacy.PersonalKind;
import org.waymark.privacy.PersonalScanner;
import org.waymark.privacy.TextForm;

/**
 * How much of a corpus is found, and how much is found that is none.
 *
 * @param planted how many pieces of data were planted
 * @param missed the texts in which one was not found, or as another kind
 * @param lookalikes how many texts only look like data
 * @param falseAlarms those in which something was found
 */
public record PersonalScore(
    int planted, List<String> missed, int lookalikes, List<String> falseAlarms) {

  /** Of what is planted, the share that is found: 0 to 1. */
  public double foundShare() {
    return planted == 0 ? 1 : 1 - missed.size() / (double) planted;
  }

  /** Of the look-alikes, the share that is taken for data: 0 to 1. */
  public double falseShare() {
    return lookalikes == 0 ? 0 : falseAlarms.size() / (double) lookalikes;
  }

  /** The score of the texts of one kind. */
  static PersonalScore of(
      PersonalKind kind, List<Item> planted, List<Item> lookalikes, KnownContacts directory) {
    return of(only(kind, planted), only(kind, lookalikes), directory);
  }

  private static List<Item> only(PersonalKind kind, List<Item> items) {
    return items.stream().filter(item -> item.kind() == kind).toList();
  }

  /** The score of all texts. */
  public static PersonalScore of(
      List<Item> planted, List<Item> lookalikes, KnownContacts directory) {
    int count = 0;
    List<String> missed = new ArrayList<>();
    for (Item item : planted) {
      List<PersonalFind> finds = finds(item.text(), directory);
      for (Span span : item.planted()) {
        count++;
        if (finds.stream().noneMatch(find -> isAt(find, item.kind(), span))) {
          missed.add(item.text());
        }
      }
    }
    List<String> alarms =
        lookalikes.stream()
            .map(Item::text)
            .filter(text -> !finds(text, directory).isEmpty())
            .toList();
    return new PersonalScore(count, List.copyOf(missed), lookalikes.size(), alarms);
  }

  /** Both files of each, those that were written first and those that came later. */
  public static PersonalScore ofAll() throws IOException {
    List<Item> planted = new ArrayList<>(PersonalCorpus.read("planted"));
    planted.addAll(PersonalCorpus.read("planted-later"));
    List<Item> lookalikes = new ArrayList<>(PersonalCorpus.read("lookalikes"));
    lookalikes.addAll(PersonalCorpus.read("lookalikes-later"));
    return of(planted, lookalikes, PersonalCorpus.directory());
  }

  /** As the check goes about it: what a glance does not suspect is not read. */
  private static List<PersonalFind> finds(String text, KnownContacts directory) {
    return Glance.suspects(text.getBytes(StandardCharsets.UTF_8), directory)
        ? PersonalScanner.scan(text, TextForm.MARKDOWN).stream()
            .filter(find -> !directory.knows(find))
            .toList()
        : List.of();
  }

  private static boolean isAt(PersonalFind find, PersonalKind kind, Span span) {
    return find.kind() == kind && find.start() < span.end() && find.end() > span.start();
  }
}
