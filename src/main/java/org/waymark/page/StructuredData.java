package org.waymark.page;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Factsheet;
import org.waymark.content.News;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Contact;
import org.waymark.content.Organisation.Way;
import org.waymark.content.Page;
import org.waymark.content.Telephone;
import org.waymark.library.HoursReading;
import org.waymark.library.Item;
import org.waymark.library.OpeningHours;
import org.waymark.library.WeekHours;

/**
 * What programs are told of a page, in the terms of <a href="https://schema.org/">schema.org</a> as
 * JSON-LD. Of a story nothing is told: neither its teller nor anyone's health is data for others.
 */
final class StructuredData {

  /** Escapes what could end a script element. */
  private static final Gson JSON = new Gson();

  private final Edition edition;

  StructuredData(Edition edition) {
    this.edition = edition;
  }

  /** JSON-LD of an item's page; empty when there is nothing to tell. */
  String of(Item item, String url) {
    if (item.content() instanceof Factsheet factsheet) {
      return JSON.toJson(factsheet(item, factsheet, url));
    } else if (item.content() instanceof Organisation organisation) {
      return JSON.toJson(organisation(item, organisation, url));
    } else if (item.content() instanceof News) {
      JsonObject news = thing("NewsArticle", item, url);
      news.addProperty("headline", item.title());
      news.add("publisher", publisher());
      return JSON.toJson(news);
    } else if (item.content() instanceof Page && item.key().id().equals("index")) {
      return JSON.toJson(site(item, url));
    }
    return "";
  }

  private JsonObject thing(String type, Item item, String url) {
    JsonObject thing = new JsonObject();
    thing.addProperty("@context", "https://schema.org");
    thing.addProperty("@type", type);
    thing.addProperty("name", item.title());
    thing.addProperty("description", item.common().summary());
    thing.addProperty("url", url);
    thing.addProperty("inLanguage", item.language());
    date(thing, "datePublished", item.common().date());
    date(thing, "dateModified", item.common().updated());
    return thing;
  }

  private static void date(JsonObject thing, String name, @Nullable LocalDate date) {
    if (date != null) {
      thing.addProperty(name, date.toString());
    }
  }

  private JsonObject factsheet(Item item, Factsheet factsheet, String url) {
    JsonObject page = thing("MedicalWebPage", item, url);
    Factsheet.Review review = factsheet.reviewed();
    if (review != null) {
      page.addProperty("lastReviewed", review.on().toString());
      JsonObject reviewer = new JsonObject();
      reviewer.addProperty("@type", "Person");
      reviewer.addProperty("jobTitle", review.by());
      page.add("reviewedBy", reviewer);
    }
    page.add("publisher", publisher());
    return page;
  }

  private JsonObject publisher() {
    JsonObject publisher = new JsonObject();
    publisher.addProperty("@type", "Organization");
    publisher.addProperty("name", edition.text(edition.library().site().title()));
    return publisher;
  }

  /** The home page's own title greets; a site is known by its name. */
  private JsonObject site(Item home, String url) {
    JsonObject site = thing("WebSite", home, url);
    site.addProperty("name", edition.text(edition.library().site().title()));
    site.addProperty("description", edition.text(edition.library().site().description()));
    return site;
  }

  private JsonObject organisation(Item item, Organisation organisation, String url) {
    JsonObject made = new JsonObject();
    made.addProperty("@context", "https://schema.org");
    made.addProperty("@type", "Organization");
    made.addProperty("name", item.title());
    made.addProperty("description", item.common().summary());
    made.addProperty("mainEntityOfPage", url);
    if (organisation.website() != null) {
      made.addProperty("url", organisation.website());
    }
    if (!organisation.formerly().isEmpty()) {
      made.add("alternateName", array(organisation.formerly()));
    }
    boolean open = organisation.status() != Organisation.Status.CLOSED;
    JsonArray points = new JsonArray();
    for (Contact contact : open ? organisation.contacts() : List.<Contact>of()) {
      JsonObject point = contact(contact, organisation);
      if (point != null) {
        points.add(point);
      }
    }
    if (!points.isEmpty()) {
      made.add("contactPoint", points);
    }
    return made;
  }

  /** Null for ways that this vocabulary has no word for. */
  private @Nullable JsonObject contact(Contact contact, Organisation organisation) {
    JsonObject point = new JsonObject();
    point.addProperty("@type", "ContactPoint");
    Optional<Telephone> telephone = organisation.telephoneOf(contact);
    if (contact.kind() == Way.PHONE && telephone.isPresent()) {
      point.addProperty("telephone", telephone.get().number());
    } else if (contact.kind() == Way.EMAIL) {
      point.addProperty("email", contact.value());
    } else if (contact.kind() == Way.WEBCHAT && contact.value().startsWith("http")) {
      point.addProperty("url", contact.value());
    } else {
      return null;
    }
    point.addProperty(
        "contactType",
        contact.label() == null
            ? edition.say("contact-" + contact.kind().id())
            : edition.text(contact.label()));
    if (!organisation.languages().isEmpty()) {
      point.add("availableLanguage", array(organisation.languages()));
    }
    if (contact.hours() != null
        && OpeningHours.read(contact.hours()) instanceof HoursReading.Read read) {
      JsonArray hours = hours(read.hours());
      if (!hours.isEmpty()) {
        point.add("hoursAvailable", hours);
      }
    }
    return point;
  }

  /** Midnight at the end of a day is 23:59 here, as the vocabulary's own examples have it. */
  private static JsonArray hours(WeekHours week) {
    JsonArray all = new JsonArray();
    if (week.always()) {
      JsonObject always = new JsonObject();
      always.addProperty("@type", "OpeningHoursSpecification");
      JsonArray days = new JsonArray();
      for (DayOfWeek day : DayOfWeek.values()) {
        days.add(name(day));
      }
      always.add("dayOfWeek", days);
      always.addProperty("opens", "00:00");
      always.addProperty("closes", "23:59");
      all.add(always);
      return all;
    }
    for (WeekHours.Day day : week.days()) {
      for (WeekHours.Span span : day.spans()) {
        JsonObject open = new JsonObject();
        open.addProperty("@type", "OpeningHoursSpecification");
        open.addProperty("dayOfWeek", name(day.day()));
        open.addProperty("opens", span.from().toString());
        open.addProperty("closes", span.untilMidnight() ? "23:59" : span.until().toString());
        all.add(open);
      }
    }
    return all;
  }

  private static String name(DayOfWeek day) {
    return "https://schema.org/" + day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
