package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.waymark.library.Item;
import org.waymark.page.view.Contact;
import org.waymark.page.view.Hours;

/** Ways to reach an organisation as plain text, for what is read away from its page. */
public final class ContactLines {

  private ContactLines() {}

  /**
   * A line for each way, in the order of the page and the words of the edition: {@code Text line:
   * Text SHOUT to 85258. Free. Monday to Friday: 10am to 3pm; Saturday and Sunday: Closed. Closed
   * on public holidays}.
   */
  public static List<String> of(Edition edition, Item organisation) {
    return edition.organisations().contacts(organisation).stream()
        .map(contact -> line(edition, contact))
        .toList();
  }

  private static String line(Edition edition, Contact contact) {
    List<String> said = new ArrayList<>();
    boolean word = !contact.keyword().isEmpty();
    said.add(
        contact.label()
            + ": "
            + (word ? edition.say("text-keyword", contact.keyword()) + " " : "")
            + contact.value());
    said.add(contact.cost());
    Hours hours = contact.hours();
    if (hours != null) {
      said.add(hours.always() ? edition.say("hours-always") : week(hours));
      said.add(hours.holidays());
      said.add(hours.note());
    }
    said.removeIf(String::isEmpty);
    return String.join(". ", said);
  }

  private static String week(Hours hours) {
    StringJoiner week = new StringJoiner("; ");
    hours.rows().forEach(row -> week.add(row.day() + ": " + row.times()));
    return week.toString();
  }
}
