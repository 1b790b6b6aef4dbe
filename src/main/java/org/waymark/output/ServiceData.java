package org.waymark.output;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.waymark.content.ContentType;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Contact;
import org.waymark.content.Organisation.Way;
import org.waymark.content.Telephone;
import org.waymark.library.HoursReading;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.OpeningHours;
import org.waymark.library.WeekHours;

/**
 * The directory as data for others: a page of services as the <a
 * href="https://docs.openreferral.org/en/3.0/hsds/schema_reference.html">Human Services Data
 * Specification 3.0</a> of Open Referral has it. Each organisation is one service.
 */
final class ServiceData {

  private final Library library;

  /**
   * The standard asks that times of day tell their distance from universal time and has no field
   * for the name of a time zone. One distance is an hour wrong for half of the year, so each time
   * is given once for summer and once for winter, with the days on which it holds, and the
   * description names the zone for people.
   */
  private final List<ClockTime> times;

  private ServiceData(Library library) {
    this.library = library;
    this.times = ClockTime.after(library.today(), library.site().zone());
  }

  static Extra of(Library library) {
    return new Extra(library.addresses().directoryData(), () -> new ServiceData(library).bytes());
  }

  private byte[] bytes() {
    JsonArray services = new JsonArray();
    for (Item item : library.shelf(library.firstLanguage()).list(ContentType.ORGANISATION)) {
      services.add(service(item, (Organisation) item.content()));
    }
    JsonObject page = new JsonObject();
    page.addProperty("total_items", services.size());
    page.addProperty("total_pages", 1);
    page.addProperty("page_number", 1);
    page.addProperty("size", services.size());
    page.addProperty("first_page", true);
    page.addProperty("last_page", true);
    page.addProperty("empty", services.isEmpty());
    page.add("contents", services);
    String text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(page);
    return (text + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private JsonObject service(Item item, Organisation organisation) {
    String url = library.addresses().url(library.addresses().item(item));
    boolean closed = organisation.status() == Organisation.Status.CLOSED;
    JsonObject service = new JsonObject();
    service.addProperty("id", id(url, "service"));
    service.addProperty("name", item.title());
    if (!organisation.formerly().isEmpty()) {
      service.addProperty("alternate_name", String.join(", ", organisation.formerly()));
    }
    service.addProperty("description", item.common().summary());
    if (organisation.website() != null) {
      service.addProperty("url", organisation.website());
    }
    service.addProperty("status", closed ? "defunct" : "active");
    service.addProperty("assured_date", organisation.checked().on().toString());
    service.add("organization", organisation(item, organisation, url));
    if (!closed) {
      contacts(organisation, url, service);
    }
    add(service, "service_areas", areas(item, url));
    add(service, "languages", languages(organisation, url));
    return service;
  }

  private static JsonObject organisation(Item item, Organisation organisation, String url) {
    JsonObject made = new JsonObject();
    made.addProperty("id", id(url, "organization"));
    made.addProperty("name", item.title());
    made.addProperty("description", item.common().summary());
    if (organisation.website() != null) {
      made.addProperty("website", organisation.website());
    }
    made.addProperty("uri", url);
    return made;
  }

  private void contacts(Organisation organisation, String url, JsonObject service) {
    JsonArray phones = new JsonArray();
    JsonArray schedules = new JsonArray();
    JsonArray costs = new JsonArray();
    List<Contact> contacts = organisation.contacts();
    for (int i = 0; i < contacts.size(); i++) {
      Contact contact = contacts.get(i);
      boolean text = contact.kind() == Way.TEXT;
      if (contact.kind() == Way.EMAIL && !service.has("email")) {
        service.addProperty("email", contact.value());
      } else if (contact.kind() == Way.PHONE || text) {
        String number =
            organisation.telephoneOf(contact).map(Telephone::display).orElse(contact.value());
        JsonObject phone = new JsonObject();
        phone.addProperty("id", id(url, "phone-" + i));
        phone.addProperty("number", number);
        phone.addProperty("type", text ? "text" : "voice");
        phone.addProperty("description", label(contact));
        phones.add(phone);
        if (contact.cost() != null) {
          JsonObject cost = new JsonObject();
          cost.addProperty("id", id(url, "cost-" + i));
          cost.addProperty("option", label(contact) + " " + number);
          cost.addProperty("amount_description", contact.cost().id().replace('-', ' '));
          costs.add(cost);
        }
      }
      schedules(contact, url + "#" + i, schedules);
    }
    add(service, "phones", phones);
    add(service, "schedules", schedules);
    add(service, "cost_options", costs);
  }

  private String label(Contact contact) {
    return contact.label() == null
        ? contact.kind().id().replace('-', ' ')
        : contact.label().in(library.firstLanguage(), library.firstLanguage());
  }

  private void schedules(Contact contact, String url, JsonArray schedules) {
    if (contact.hours() == null
        || !(OpeningHours.read(contact.hours()) instanceof HoursReading.Read read)) {
      return;
    }
    String about =
        label(contact)
            + " "
            + contact.value()
            + ". Hours are local time: "
            + library.site().zone().getId();
    for (WeekHours.Run run : read.hours().runs()) {
      for (WeekHours.Span span : run.spans()) {
        for (ClockTime time : times) {
          schedules.add(schedule(url + schedules.size(), about, days(run), span, time));
        }
      }
    }
  }

  private static JsonObject schedule(
      String url, String about, String days, WeekHours.Span span, ClockTime time) {
    JsonObject schedule = new JsonObject();
    schedule.addProperty("id", id(url, "schedule"));
    schedule.addProperty("valid_from", time.from().toString());
    if (time.until() != null) {
      schedule.addProperty("valid_to", time.until().toString());
    }
    schedule.addProperty("freq", "WEEKLY");
    schedule.addProperty("byday", days);
    schedule.addProperty("opens_at", span.from() + time.suffix());
    schedule.addProperty(
        "closes_at", (span.untilMidnight() ? "23:59" : span.until()) + time.suffix());
    schedule.addProperty("description", about);
    return schedule;
  }

  private static String days(WeekHours.Run run) {
    StringBuilder days = new StringBuilder();
    for (int day = run.first().getValue(); day <= run.last().getValue(); day++) {
      String name = DayOfWeek.of(day).name().substring(0, 2);
      days.append(days.isEmpty() ? "" : ",").append(name);
    }
    return days.toString();
  }

  private static JsonArray areas(Item item, String url) {
    JsonArray areas = new JsonArray();
    item.common()
        .nations()
        .forEach(
            nation -> {
              JsonObject area = new JsonObject();
              area.addProperty("id", id(url, nation.id()));
              area.addProperty("name", name(nation.id()));
              areas.add(area);
            });
    return areas;
  }

  /** A nation's English name: {@code Northern Ireland}. */
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-", -1)) {
      name.append(name.isEmpty() ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return name.toString();
  }

  private static JsonArray languages(Organisation organisation, String url) {
    JsonArray languages = new JsonArray();
    for (String code : organisation.languages()) {
      JsonObject language = new JsonObject();
      language.addProperty("id", id(url, "language-" + code));
      language.addProperty("code", code);
      languages.add(language);
    }
    return languages;
  }

  private static void add(JsonObject to, String name, JsonArray array) {
    if (!array.isEmpty()) {
      to.add(name, array);
    }
  }

  /** The same for the same thing in every build. */
  private static String id(String url, String part) {
    return UUID.nameUUIDFromBytes((url + " " + part).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
