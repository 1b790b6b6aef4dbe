package org.waymark.page;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.Organisation;
import org.waymark.content.SiteFile;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Topics;
import org.waymark.page.view.Link;
import org.waymark.page.view.OrganisationView;
import org.waymark.page.view.View;

/** The page of a single organisation. */
final class OrganisationPages {

  private static final int USUAL_MONTHS = 6;

  private OrganisationPages() {}

  static View view(Edition edition, Item item, Organisation organisation) {
    Organisation.Checked checked = organisation.checked();
    // Its numbers may ring elsewhere by now: it only says who took over.
    boolean closed = organisation.status() == Organisation.Status.CLOSED;
    return new OrganisationView(
        edition.frame(item, ItemPages.trail(edition, ContentType.ORGANISATION)),
        new Articles(edition).of(item),
        organisation.status().id(),
        successor(edition, organisation),
        organisation.formerly(),
        website(organisation),
        closed ? List.of() : edition.organisations().contacts(item),
        Addresses.hasContactCard(item)
            ? edition.href(edition.addresses().contactCard(item.key()))
            : "",
        listed(edition, Topics.NEED, organisation.needs()),
        listed(edition, Topics.AUDIENCE, organisation.audiences()),
        nations(edition, item),
        organisation.languages().stream().map(code -> languageName(edition, code)).toList(),
        organisation.accessibility().stream()
            .map(id -> edition.sayOr("accessibility-" + id, id))
            .toList(),
        organisation.crisis() && !closed,
        edition.say(
            "checked-" + checked.how().id(), edition.dayOf(checked.on()).text(), checked.by()),
        checked.on().isBefore(edition.library().today().minusMonths(months(edition))));
  }

  private static int months(Edition edition) {
    SiteFile.Limits limits = edition.library().site().limits();
    Integer months = limits == null ? null : limits.organisationCheckedMonths();
    return months == null ? USUAL_MONTHS : months;
  }

  private static @Nullable Link successor(Edition edition, Organisation organisation) {
    if (organisation.replacedBy() == null) {
      return null;
    }
    return edition
        .library()
        .in(new Key(ContentType.ORGANISATION, organisation.replacedBy()), edition.code())
        .map(found -> edition.link(edition.addresses().item(found), found.title()))
        .orElse(null);
  }

  /** Its own site, named by its host; null when it has none. */
  static @Nullable Link website(Organisation organisation) {
    String website = organisation.website();
    return website == null ? null : new Link(website, host(website));
  }

  /** Links to the directory's lists for needs or audiences. */
  static List<Link> listed(Edition edition, String facet, Collection<String> topics) {
    return topics.stream()
        .map(
            topic ->
                edition.link(
                    edition.addresses().directoryFor(facet, topic, edition.code()),
                    edition.topicLink(topic).text()))
        .toList();
  }

  private static List<Link> nations(Edition edition, Item item) {
    return item.common().nations().stream()
        .map(
            nation ->
                edition.link(
                    edition.addresses().directoryIn(nation, edition.code()),
                    edition.nation(nation)))
        .toList();
  }

  private static String languageName(Edition edition, String code) {
    return edition.sayOr("language-" + code, code);
  }

  private static String host(String url) {
    String rest = url.substring(url.indexOf("//") + 2);
    String trimmed = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    return trimmed.startsWith("www.") ? trimmed.substring(4) : trimmed;
  }
}
