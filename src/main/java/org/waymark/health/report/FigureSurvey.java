package org.waymark.health.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.content.Evidence;
import org.waymark.content.Evidence.EvidenceKind;
import org.waymark.content.Evidence.Standing;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Register;
import org.waymark.library.Register.Entry;

/**
 * Figures that are old, that have been replaced and are still used, or that disagree while nobody
 * says why. One finding for each source and reason.
 */
final class FigureSurvey implements Survey {

  /** So many files are named; more are counted. */
  private static final int NAMED = 3;

  /** What is the matter with a figure. */
  private enum Reason {
    REPLACED(
        Urgency.NOW,
        "has been replaced and is still used",
        "Use the newer figure, or take it out."),
    DISAGREES(
        Urgency.SOON,
        "disagrees with another figure, and it is not said why",
        "Write why under one of the two, in a sentence: who was counted, when, how."),
    OLD_USED(
        Urgency.SOON,
        "is older than this site's limit and is used",
        "Look for a newer one. If there is none, set status: dated and say the year in the text."),
    DATED_USED(
        Urgency.LATER,
        "is marked as dated and is used",
        "Look whether there is a newer one by now."),
    OLD(
        Urgency.LATER,
        "is older than this site's limit",
        "Look for a newer one. If there is none, set status: dated.");

    private final Urgency urgency;
    private final String words;
    private final String fix;

    Reason(Urgency urgency, String words, String fix) {
      this.urgency = urgency;
      this.words = words;
      this.fix = fix;
    }
  }

  @Override
  public List<Finding> findings(Ground ground) {
    Library library = ground.library();
    List<Finding> findings = new ArrayList<>();
    for (Item source : library.register().sources()) {
      Map<Reason, List<Entry>> byReason = new EnumMap<>(Reason.class);
      for (Entry entry : library.register().of(source.key().id())) {
        reason(ground, entry)
            .ifPresent(r -> byReason.computeIfAbsent(r, x -> new ArrayList<>()).add(entry));
      }
      byReason.forEach((r, entries) -> findings.add(finding(library, source, r, entries)));
    }
    return findings;
  }

  /** The most urgent reason. */
  private static Optional<Reason> reason(Ground ground, Entry entry) {
    Library library = ground.library();
    boolean used = !uses(library, entry).isEmpty();
    if (entry.standing() == Standing.SUPERSEDED) {
      return used ? Optional.of(Reason.REPLACED) : Optional.empty();
    } else if (library.register().others(entry).stream()
        .anyMatch(other -> Register.why(entry, other) == null)) {
      return Optional.of(Reason.DISAGREES);
    } else if (entry.standing() == Standing.DATED) {
      return used ? Optional.of(Reason.DATED_USED) : Optional.empty();
    }
    return isOld(ground, entry)
        ? Optional.of(used ? Reason.OLD_USED : Reason.OLD)
        : Optional.empty();
  }

  /** What a law says does not age: it holds until it is changed. */
  private static boolean isOld(Ground ground, Entry entry) {
    Integer year = entry.year();
    return year != null
        && entry.evidence().kind() != EvidenceKind.LAW
        && year + ground.figureYears() < ground.today().getYear();
  }

  /** The files of the pages that rest on a figure, its source's own aside. */
  private static SortedSet<String> uses(Library library, Entry entry) {
    SortedSet<String> files = new TreeSet<>();
    for (String language : library.languages()) {
      for (Item item : library.citing(entry.id(), language)) {
        if (!item.key().equals(entry.source().key())) {
          files.add(item.file().name());
        }
      }
    }
    return files;
  }

  private static Finding finding(Library library, Item source, Reason reason, List<Entry> entries) {
    SortedSet<String> uses = new TreeSet<>();
    entries.forEach(entry -> uses.addAll(uses(library, entry)));
    String ids = entries.stream().map(e -> e.figure().id()).collect(Collectors.joining(", "));
    int at = ((Evidence) source.content()).figures().indexOf(entries.get(0).figure());
    return new Finding(
        FindingKind.FIGURE,
        reason.urgency,
        source.key().toString(),
        library.locator(source).place("figures", at, "id"),
        (entries.size() == 1 ? "This figure " : "Each of these figures ")
            + reason.words
            + years(entries)
            + ": "
            + ids
            + "."
            + usedIn(uses),
        null,
        reason.fix);
  }

  private static String years(List<Entry> entries) {
    String years =
        entries.stream()
            .map(Entry::year)
            .filter(year -> year != null)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return years.isEmpty() ? "" : " (of " + years + ")";
  }

  private static String usedIn(SortedSet<String> files) {
    if (files.isEmpty()) {
      return "";
    }
    String named = files.stream().limit(NAMED).collect(Collectors.joining(", "));
    int more = files.size() - NAMED;
    return " Used in " + named + (more > 0 ? " and " + more + " more." : ".");
  }
}
