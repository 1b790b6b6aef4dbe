package org.waymark.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.CallRegion;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Way;
import org.waymark.content.Telephone;
import org.waymark.library.Item;
import org.waymark.library.OpeningHours;
import org.waymark.page.view.Contact;
import org.waymark.page.view.Hours;
import org.waymark.page.view.OrganisationCard;

/** Organisations as cards, and the ways to reach them. */
final class Organisations {

  /** A card offers the first ways to get in touch; the organisation's page has them all. */
  private static final int CONTACTS_ON_CARD = 2;

  private final Edition edition;

  Organisations(Edition edition) {
    this.edition = edition;
  }

  OrganisationCard card(Item item) {
    return card(item, List.of());
  }

  OrganisationCard card(Item item, List<String> reasons) {
    Organisation organisation = (Organisation) item.content();
    List<Contact> contacts = contacts(organisation);
    return new OrganisationCard(
        item.key().id(),
        edition.href(edition.addresses().item(item)),
        item.title(),
        item.common().summary(),
        edition.otherLanguage(item),
        contacts.subList(0, Math.min(CONTACTS_ON_CARD, contacts.size())),
        edition.nations(item.common().nations()),
        organisation.crisis(),
        reasons);
  }

  List<OrganisationCard> cards(List<Item> items) {
    return items.stream().map(this::card).toList();
  }

  List<Contact> contacts(Organisation organisation) {
    CallRegion region = CallRegion.forNations(organisation.common().nations());
    return organisation.contacts().stream().map(contact -> contact(contact, region)).toList();
  }

  private Contact contact(Organisation.Contact contact, CallRegion region) {
    String kind = contact.kind().id();
    String label =
        contact.label() == null ? edition.say("contact-" + kind) : edition.text(contact.label());
    String cost = contact.cost() == null ? "" : edition.say("cost-" + contact.cost().id());
    String keyword = Objects.requireNonNullElse(contact.keyword(), "");
    Hours hours = contact.hours() == null ? null : hours(contact.hours());
    if (contact.kind() == Way.PHONE || contact.kind() == Way.TEXT) {
      Telephone.Kind use = contact.kind() == Way.TEXT ? Telephone.Kind.TEXT : Telephone.Kind.CALL;
      if (Telephone.read(contact.value(), use, region) instanceof Telephone telephone) {
        return new Contact(
            kind,
            label,
            telephone.display(),
            telephone.spoken(),
            telephone.uri(),
            keyword,
            cost,
            hours);
      }
    }
    return new Contact(kind, label, contact.value(), "", href(contact), keyword, cost, hours);
  }

  private static String href(Organisation.Contact contact) {
    return switch (contact.kind()) {
      case EMAIL -> "mailto:" + contact.value();
      case WEBCHAT -> contact.value().startsWith("http") ? contact.value() : "";
      default -> "";
    };
  }

  private @Nullable Hours hours(String notation) {
    return HoursTable.of(edition, OpeningHours.read(notation));
  }
}
