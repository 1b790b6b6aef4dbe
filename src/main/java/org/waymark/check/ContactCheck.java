package org.waymark.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.Ids;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Contact;
import org.waymark.content.Organisation.Way;
import org.waymark.content.Telephone;
import org.waymark.content.TelephoneFinding;
import org.waymark.content.TelephoneReading;
import org.waymark.library.HoursReading;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.library.OpeningHours;
import org.waymark.problem.Code;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** Numbers can be dialled, cost what is said, belong to one organisation; hours can be read. */
final class ContactCheck implements Check {

  /** A number this short is the whole country's, and several services may answer it: 111. */
  private static final int DIGITS_OF_ALL = 3;

  @Override
  public void check(Library library, Problems problems) {
    Map<String, Item> owners = new HashMap<>();
    for (Item item : library.all()) {
      if (item.content() instanceof Organisation organisation) {
        Locator places = library.locator(item);
        for (int i = 0; i < organisation.contacts().size(); i++) {
          if (!problems.isFull(item.file().name())) {
            new OfOne(item, organisation, i, places, problems).check(owners);
          }
        }
      }
    }
  }

  /** One contact of one organisation. */
  private record OfOne(
      Item item, Organisation organisation, int at, Locator places, Problems problems) {

    private Contact contact() {
      return organisation.contacts().get(at);
    }

    void check(Map<String, Item> owners) {
      Contact contact = contact();
      organisation.numberOf(contact).ifPresent(reading -> checkNumber(reading, owners));
      if (contact.kind() == Way.EMAIL && !isEmail(contact.value())) {
        tell(
            CheckCode.CONTACT_VALUE,
            "value",
            Quote.of(contact.value()) + " is not an e-mail address.",
            "Write it like help@example.org.");
      } else if (contact.kind() == Way.WEBCHAT && !Ids.isWebAddress(contact.value())) {
        tell(
            CheckCode.CONTACT_VALUE,
            "value",
            Quote.of(contact.value()) + " is not a web address.",
            "Write the whole address of the chat, such as https://www.example.org/chat.");
      }
      checkHours();
    }

    private void checkNumber(TelephoneReading reading, Map<String, Item> owners) {
      if (reading instanceof TelephoneFinding finding) {
        tell(CheckCode.TELEPHONE_NUMBER, "value", finding.message(), finding.fix());
      } else if (reading instanceof Telephone telephone) {
        Optional<TelephoneFinding> cost =
            Optional.ofNullable(contact().cost()).flatMap(telephone::contradiction);
        cost.ifPresent(f -> tell(CheckCode.CALL_COST, "cost", f.message(), f.fix()));
        checkOwner(telephone, owners);
      }
    }

    private void checkOwner(Telephone telephone, Map<String, Item> owners) {
      if (telephone.number().length() <= DIGITS_OF_ALL) {
        return;
      }
      Item owner = owners.putIfAbsent(telephone.number(), item);
      if (owner != null && !owner.key().equals(item.key())) {
        tell(
            CheckCode.NUMBER_LISTED_TWICE,
            "value",
            owner.title() + " lists the same number.",
            "Check both entries; often one was copied by mistake.");
      }
    }

    private void checkHours() {
      String hours = contact().hours();
      if (hours == null) {
        return;
      }
      HoursReading reading = OpeningHours.read(hours);
      if (reading instanceof HoursReading.Fault fault) {
        tell(CheckCode.OPENING_HOURS, "hours", fault.message(), fault.fix());
      } else if (reading instanceof HoursReading.Read read) {
        read.doubts()
            .forEach(d -> tell(CheckCode.OPENING_HOURS_DOUBTFUL, "hours", d.message(), d.fix()));
      }
    }

    private void tell(Code code, String field, String message, String fix) {
      problems.add(code, places.place("contacts", at, field), message, fix);
    }

    private static boolean isEmail(String text) {
      int at = text.indexOf('@');
      return at > 0
          && at == text.lastIndexOf('@')
          && text.indexOf('.', at) > at + 1
          && !text.endsWith(".")
          && text.chars().noneMatch(Character::isWhitespace);
    }
  }
}
