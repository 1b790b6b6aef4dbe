package org.waymark.output;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.content.ContentType;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Contact;
import org.waymark.content.Organisation.Way;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.page.ContactLines;
import org.waymark.page.Edition;

/**
 * A card for an address book per organisation that still works, as <a
 * href="https://www.rfc-editor.org/rfc/rfc6350">RFC 6350</a>, vCard 4.0, has it.
 */
final class ContactCards {

  private final Edition edition;
  private final Library library;

  private ContactCards(Edition edition) {
    this.edition = edition;
    this.library = edition.library();
  }

  /**
   * Plans the cards; nothing is made yet.
   *
   * @param edition the site in its first language
   */
  static List<Extra> of(Edition edition) {
    Library library = edition.library();
    ContactCards cards = new ContactCards(edition);
    List<Extra> extras = new ArrayList<>();
    for (Item item : library.shelf(library.firstLanguage()).list(ContentType.ORGANISATION)) {
      if (Addresses.hasContactCard(item)) {
        extras.add(new Extra(library.addresses().contactCard(item.key()), () -> cards.bytes(item)));
      }
    }
    return extras;
  }

  private byte[] bytes(Item item) {
    Organisation organisation = (Organisation) item.content();
    VCard card = new VCard(VCardVersion.V4_0);
    card.setKind(Kind.org());
    card.setFormattedName(item.title());
    card.setOrganization(item.title());
    card.addNote(note(item));
    if (organisation.website() != null) {
      card.addUrl(organisation.website());
    }
    card.addSource(library.addresses().url(library.addresses().item(item)));
    for (Contact contact : organisation.contacts()) {
      contact(organisation, contact, card);
    }
    return Ezvcard.write(card)
        .version(VCardVersion.V4_0)
        .prodId(false)
        .go()
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * An address book shows numbers without what they are for, so that is said in words: which is
   * which, the word to send, and when somebody is there.
   */
  private String note(Item item) {
    List<String> lines = new ArrayList<>(ContactLines.of(edition, item));
    lines.add(0, item.common().summary());
    return String.join("\n", lines);
  }

  private static void contact(Organisation organisation, Contact contact, VCard card) {
    if (contact.kind() == Way.EMAIL) {
      card.addEmail(contact.value());
    }
    TelephoneType type = contact.kind() == Way.TEXT ? TelephoneType.TEXT : TelephoneType.VOICE;
    organisation
        .telephoneOf(contact)
        .ifPresent(telephone -> card.addTelephoneNumber(telephone.number(), type));
  }
}
