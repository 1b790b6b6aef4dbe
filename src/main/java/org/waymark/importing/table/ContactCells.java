package org.waymark.importing.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.CallRegion;
import org.waymark.content.Organisation.Cost;
import org.waymark.content.Telephone;
import org.waymark.content.TelephoneFinding;
import org.waymark.content.TelephoneReading;
import org.waymark.importing.table.CellValues.Reading;
import org.waymark.library.HoursReading;
import org.waymark.library.OpeningHours;
import org.waymark.source.Value;

/** One contact of a row, by the rules that hold for contacts in files. */
final class ContactCells {

  private ContactCells() {}

  /**
   * What is wrong with it, by the names of its fields.
   *
   * @param contact what its cells say, by field
   * @param region where its numbers are dialled
   */
  static Map<String, Reading.Bad> faults(Map<String, Value> contact, CallRegion region) {
    Map<String, Reading.Bad> faults = new LinkedHashMap<>();
    for (String field : new String[] {"kind", "value"}) {
      if (!contact.containsKey(field)) {
        faults.put(
            field,
            new Reading.Bad(
                "A contact has no " + field + ".",
                "Fill in this cell, or empty the contact's other cells."));
      }
    }
    number(contact, region)
        .ifPresent(
            reading -> {
              if (reading instanceof TelephoneFinding finding) {
                faults.put("value", bad(finding));
              } else if (reading instanceof Telephone telephone) {
                cost(text(contact, "cost"))
                    .flatMap(telephone::contradiction)
                    .ifPresent(finding -> faults.put("cost", bad(finding)));
              }
            });
    String hours = text(contact, "hours");
    if (hours != null && OpeningHours.read(hours) instanceof HoursReading.Fault fault) {
      faults.put("hours", new Reading.Bad(fault.message(), fault.fix()));
    }
    return faults;
  }

  private static Reading.Bad bad(TelephoneFinding finding) {
    return new Reading.Bad(finding.message(), finding.fix());
  }

  private static Optional<TelephoneReading> number(Map<String, Value> contact, CallRegion region) {
    String kind = text(contact, "kind");
    String value = text(contact, "value");
    if (kind == null || value == null) {
      return Optional.empty();
    }
    return switch (kind) {
      case "phone" -> Optional.of(Telephone.read(value, Telephone.Kind.CALL, region));
      case "text" -> Optional.of(Telephone.read(value, Telephone.Kind.TEXT, region));
      default -> Optional.empty();
    };
  }

  private static Optional<Cost> cost(@Nullable String id) {
    for (Cost cost : Cost.values()) {
      if (cost.id().equals(id)) {
        return Optional.of(cost);
      }
    }
    return Optional.empty();
  }

  private static @Nullable String text(Map<String, Value> contact, String field) {
    return contact.get(field) instanceof Value.Text text ? text.text() : null;
  }
}
