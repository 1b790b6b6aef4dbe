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

/**
 * A card for an address book per organisation that still works, as <a
 * href="https://www.rfc-editor.org/rfc/rfc6350">RFC 6350</a>, vCard 4.0, has it.
 */
final class ContactCards {

  private final Library library;

  private ContactCards(Library library) {
    this.library = library;
  }

  static List<Extra> of(Library library) {
    ContactCards cards = new ContactCards(library);
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
    card.addNote(item.common().summary());
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
