package org.waymark.privacy.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Story;
import org.waymark.content.Story.Channel;
import org.waymark.content.Story.Consent;
import org.waymark.content.Story.Identity;
import org.waymark.source.Hash;

/**
 * The private record of consent, as it was read for one run. Not a record of Java, because that
 * would print what it holds.
 */
public final class ConsentRegister {

  private final Map<String, List<Teller>> tellers = new LinkedHashMap<>();
  private final Hash hash;

  /**
   * @param hash of the file's text
   */
  ConsentRegister(Collection<Teller> rows, Hash hash) {
    this.hash = hash;
    for (Teller row : rows) {
      tellers.computeIfAbsent(row.ref(), ref -> new ArrayList<>()).add(row);
    }
  }

  Map<String, List<Teller>> tellers() {
    return tellers;
  }

  List<Teller> rows(String ref) {
    return tellers.getOrDefault(ref, List.of());
  }

  /** By which it is known whether the register is as it was. */
  public Hash hash() {
    return hash;
  }

  public boolean has(String ref) {
    return tellers.containsKey(ref);
  }

  /** The refs of which any row says that the consent was withdrawn. */
  public Set<String> withdrawn() {
    Set<String> refs = new HashSet<>();
    tellers.forEach(
        (ref, rows) -> {
          if (rows.stream().anyMatch(Teller::withdrawn)) {
            refs.add(ref);
          }
        });
    return refs;
  }

  /** Whether nothing in the register speaks against the full name. */
  boolean allowsFullName(String ref) {
    return rows(ref).stream()
        .allMatch(
            row ->
                !row.withdrawn()
                    && (row.identity() == null || row.identity() == Identity.FULL_NAME));
  }

  /**
   * The fields of a story in which it says more than the register has. Where a ref has several
   * rows, one that agrees is enough. A cell that is empty says nothing.
   *
   * @return {@code given}, {@code until}, {@code channels}, {@code identity}
   */
  public List<String> narrowerThan(Story story) {
    Consent consent = story.consent();
    if (consent == null || !has(consent.ref())) {
      return List.of();
    }
    List<String> fewest = null;
    for (Teller row : rows(consent.ref())) {
      List<String> fields = narrower(row, consent, story.teller().identity());
      if (fewest == null || fields.size() < fewest.size()) {
        fewest = fields;
      }
    }
    return Optional.ofNullable(fewest).orElse(List.of());
  }

  private static List<String> narrower(Teller row, Consent consent, Identity shown) {
    List<String> fields = new ArrayList<>();
    if (row.given() != null && row.given().isAfter(consent.given())) {
      fields.add("given");
    }
    if (row.until() != null && endsAfter(consent.until(), row.until())) {
      fields.add("until");
    }
    List<Channel> channels = consent.channels();
    if (!row.channels().isEmpty() && !row.channels().containsAll(channels)) {
      fields.add("channels");
    }
    if (row.identity() != null && shown.compareTo(row.identity()) < 0) {
      fields.add("identity"); // The kinds of names are declared from the most open one on.
    }
    return fields;
  }

  private static boolean endsAfter(@Nullable LocalDate end, LocalDate other) {
    return end == null || end.isAfter(other);
  }
}
