package org.waymark.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Nation;
import org.waymark.content.Organisation;
import org.waymark.content.Telephone;
import org.waymark.library.HelpMatch.Reason;
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
  private final Map<Key, List<Contact>> contacts = new HashMap<>();
  private final Map<Key, OrganisationCard> cards = new HashMap<>();

  /** Makes all cards at once: nearly every page shows some of them, lists and sheets show most. */
  Organisations(Edition edition) {
    this.edition = edition;
    for (Item item : edition.library().all()) {
      if (item.key().type() == ContentType.ORGANISATION) {
        Item shown = edition.library().in(item.key(), edition.code()).orElse(item);
        contacts.computeIfAbsent(item.key(), key -> contacts((Organisation) shown.content()));
        cards.computeIfAbsent(item.key(), key -> make(shown));
      }
    }
  }

  OrganisationCard card(Item item) {
    return Objects.requireNonNull(cards.get(item.key()));
  }

  /** A card that says why the organisation was picked for the page it stands on. */
  OrganisationCard card(Item item, List<Reason> reasons) {
    OrganisationCard card = card(item);
    return new OrganisationCard(
        card.id(),
        card.href(),
        card.name(),
        card.summary(),
        card.language(),
        card.contacts(),
        card.nations(),
        card.crisis(),
        reasons.stream().map(this::words).filter(words -> !words.isEmpty()).toList());
  }

  private String words(Reason reason) {
    return switch (reason.why()) {
      case TOPIC -> edition.say("reason-topic", edition.topicLink(reason.about()).text());
      case NAMED -> edition.say("reason-named");
      case CRISIS_HELP -> edition.say("reason-crisis");
      case SOMEONE_TO_TALK_TO -> edition.say("reason-anyone");
      case SPECIALIST, AUDIENCE, OTHER_AUDIENCE, SOME_NATIONS, SENSITIVE -> "";
    };
  }

  private OrganisationCard make(Item item) {
    Organisation organisation = (Organisation) item.content();
    List<Contact> all = contacts(item);
    return new OrganisationCard(
        item.key().id(),
        edition.href(edition.addresses().item(item)),
        item.title(),
        item.common().summary(),
        edition.otherLanguage(item),
        all.subList(0, Math.min(CONTACTS_ON_CARD, all.size())),
        edition.nations(item.common().nations()),
        organisation.crisis(),
        List.of());
  }

  List<OrganisationCard> cards(List<Item> items) {
    return items.stream().map(this::card).toList();
  }

  /** All ways to reach an organisation. */
  List<Contact> contacts(Item item) {
    return Objects.requireNonNull(contacts.get(item.key()));
  }

  private List<Contact> contacts(Organisation organisation) {
    return organisation.contacts().stream().map(contact -> contact(organisation, contact)).toList();
  }

  private Contact contact(Organisation organisation, Organisation.Contact contact) {
    String kind = contact.kind().id();
    String label =
        contact.label() == null ? edition.say("contact-" + kind) : edition.text(contact.label());
    String cost = contact.cost() == null ? "" : edition.say("cost-" + contact.cost().id());
    String keyword = Objects.requireNonNullElse(contact.keyword(), "");
    Hours hours = hours(contact, organisation.common().nations());
    Optional<Telephone> telephone = organisation.telephoneOf(contact);
    return new Contact(
        kind,
        label,
        edition.otherLanguage(contact.label()),
        telephone.map(Telephone::display).orElse(contact.value()),
        telephone.map(Telephone::spoken).orElse(""),
        telephone.map(it -> it.uri() + message(keyword)).orElseGet(() -> href(contact)),
        keyword,
        cost,
        hours);
  }

  /** The mark before the name lets iPhones as well as others fill in a message. */
  private static String message(String keyword) {
    return keyword.isEmpty() ? "" : "?&body=" + Sharing.encode(keyword);
  }

  private static String href(Organisation.Contact contact) {
    return switch (contact.kind()) {
      case EMAIL -> "mailto:" + contact.value();
      case WEBCHAT -> contact.value().startsWith("http") ? contact.value() : "";
      default -> "";
    };
  }

  private @Nullable Hours hours(Organisation.Contact contact, List<Nation> nations) {
    return contact.hours() == null
        ? null
        : HoursTable.of(edition, OpeningHours.read(contact.hours()), nations);
  }
}
