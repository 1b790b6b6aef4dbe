package org.waymark.health.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.How;
import org.waymark.content.Organisation.Status;
import org.waymark.content.Organisation.Way;
import org.waymark.library.Item;
import org.waymark.library.Library;

/**
 * An organisation that works, and when somebody must look whether what we say of it is still so.
 *
 * @param due the day from which the next check is due: when it was written down, if that was from a
 *     secondary source only
 * @param isDue whether that is so today
 */
record DirectoryCheck(Item item, Organisation organisation, LocalDate due, boolean isDue) {

  /** Numbers as short as 999 and 111 are for emergencies. */
  private static final int EMERGENCY = 3;

  private static final Comparator<DirectoryCheck> LONGEST_OVERDUE =
      Comparator.comparing(DirectoryCheck::due).thenComparing(check -> check.item().key());

  /** Those that work, the longest overdue first; closed ones need no check. */
  static List<DirectoryCheck> all(Ground ground) {
    Library library = ground.library();
    List<DirectoryCheck> all = new ArrayList<>();
    for (String id : library.knownIds(ContentType.ORGANISATION)) {
      Key key = new Key(ContentType.ORGANISATION, id);
      Item item = library.in(key, library.firstLanguage()).orElse(null);
      if (item != null
          && !item.archived()
          && item.content() instanceof Organisation organisation
          && organisation.status() == Status.ACTIVE) {
        all.add(of(ground, item, organisation));
      }
    }
    all.sort(LONGEST_OVERDUE);
    return List.copyOf(all);
  }

  private static DirectoryCheck of(Ground ground, Item item, Organisation organisation) {
    LocalDate on = organisation.checked().on();
    if (organisation.checked().how() == How.SECONDARY_SOURCE) {
      return new DirectoryCheck(item, organisation, on, true);
    }
    int months = ground.checkedMonths();
    boolean due = on.isBefore(ground.today().minusMonths(months));
    return new DirectoryCheck(item, organisation, on.plusMonths(months), due);
  }

  String id() {
    return item.key().id();
  }

  /** Whether nobody has asked them, or looked at their own site. */
  boolean isSecondHand() {
    return organisation.checked().how() == How.SECONDARY_SOURCE;
  }

  /** Whether its lines are for people in danger, and are not rung to ask about opening hours. */
  boolean isKeptFree() {
    return organisation.crisis()
        || organisation.contacts().stream()
            .anyMatch(
                contact ->
                    contact.kind() == Way.PHONE && contact.value().strip().length() <= EMERGENCY);
  }

  /** When and how it was last checked, as a sentence. */
  String last() {
    String how =
        switch (organisation.checked().how()) {
          case PHONED -> "by phone";
          case WEBSITE -> "on their website";
          case SECONDARY_SOURCE -> "only from what others say of them";
        };
    return "Last checked on " + organisation.checked().on() + ", " + how + ".";
  }
}
