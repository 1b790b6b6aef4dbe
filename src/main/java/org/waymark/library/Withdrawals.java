package org.waymark.library;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.content.Key;
import org.waymark.content.WithdrawnFile;
import org.waymark.content.WithdrawnFile.Tombstone;
import org.waymark.source.Sha256;

/**
 * What tellers have taken back. Only digests are kept, so whoever reads the list learns how often
 * something was taken back and when, and no title, name or address.
 */
public final class Withdrawals {

  /** Where proofs are kept, and what is still to be done elsewhere; from the project folder. */
  public static final String FOLDER = "target/withdrawn";

  private static final int DIGITS = 32;

  private final Map<String, LocalDate> days;
  private final Set<String> refs;

  private Withdrawals(Map<String, LocalDate> days, Set<String> refs) {
    this.days = days;
    this.refs = Set.copyOf(refs);
  }

  /** Of what was taken back twice, the later day counts. */
  Withdrawals(WithdrawnFile file) {
    this(new HashMap<>(), Set.of());
    for (Tombstone tombstone : file.withdrawn()) {
      days.merge(tombstone.id(), tombstone.on(), (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  /** With the consents of which the private record says so: these are kept for one run only. */
  Withdrawals and(Set<String> withdrawn) {
    return new Withdrawals(days, withdrawn);
  }

  /** Whether the private record says that a consent was withdrawn. */
  boolean isInRegister(String ref) {
    return refs.contains(ref);
  }

  /** The days by id, in the order of the ids. */
  public SortedMap<String, LocalDate> all() {
    return new TreeMap<>(days);
  }

  /** Whether nothing was. */
  public boolean isEmpty() {
    return days.isEmpty();
  }

  /** The day on which a story was taken back, in all its languages. */
  public Optional<LocalDate> ofStory(Key story) {
    return of(idOfStory(story));
  }

  /**
   * The day on which a text was taken back, whatever its file is called now.
   *
   * @param fingerprint as {@link Fingerprint} makes it
   */
  Optional<LocalDate> ofText(String fingerprint) {
    return of(idOfText(fingerprint));
  }

  /** The day on which the story was taken back that once had this address, or led here from it. */
  public Optional<LocalDate> ofAddress(String address) {
    return of(idOfAddress(address));
  }

  /** The day on which a story's words on other pages, or on this one, were taken back. */
  Optional<LocalDate> ofWordsOn(Key story, Key page) {
    return of(idOfWords(story)).or(() -> of(idOfWordsOn(story, page)));
  }

  private Optional<LocalDate> of(String id) {
    return Optional.ofNullable(days.get(id));
  }

  public static String idOfStory(Key story) {
    return digest("story", story.id());
  }

  public static String idOfText(String fingerprint) {
    return digest("text", fingerprint);
  }

  /** Stands for an address of the site, counted from its root: {@code /stories/a/}. */
  public static String idOfAddress(String address) {
    return digest("address", address);
  }

  /** Stands for the clips, the quotations and the film of a story on all pages but its own. */
  public static String idOfWords(Key story) {
    return digest("words", story.id());
  }

  /** Stands for the clips, the quotations and the film of a story on one page. */
  public static String idOfWordsOn(Key story, Key page) {
    return digest("words", story.id() + " " + page);
  }

  private static String digest(String kind, String what) {
    byte[] text = ("waymark " + kind + " " + what).getBytes(StandardCharsets.UTF_8);
    return Sha256.hex(text).substring(0, DIGITS);
  }
}
