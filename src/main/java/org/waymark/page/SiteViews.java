package org.waymark.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.check.PagePolicy;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.content.SiteFile;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.page.view.Clock;
import org.waymark.page.view.HelpNow;
import org.waymark.page.view.Link;
import org.waymark.page.view.OrganisationCard;
import org.waymark.page.view.Policy;
import org.waymark.page.view.Site;
import org.waymark.page.view.View;
import org.waymark.problem.Problems;
import org.waymark.source.Hasher;

/** Renders planned pages, each with the site around it in its language. */
public final class SiteViews {

  /** Where the theme's style sheet and the like are published. */
  public static final String ASSETS = "/assets/";

  private static final Policy POLICY =
      new Policy(PagePolicy.PLAIN, PagePolicy.FETCHING, PagePolicy.REFERRER);

  private final Plan plan;
  private final Theme theme;
  private final Templates templates;
  private final Map<String, PageWriter> writers = new ConcurrentHashMap<>();

  public SiteViews(Plan plan, Theme theme, Problems problems) {
    this(plan, theme, Templates.parse(theme, problems));
  }

  /** With templates that were read before. */
  public SiteViews(Plan plan, Theme theme, Templates templates) {
    this.plan = plan;
    this.theme = theme;
    this.templates = templates;
  }

  /** Adds what is the same on all pages. */
  public void addTo(Hasher hasher) {
    theme.addTo(hasher);
    plan.editions().forEach(edition -> ViewHash.add(site(edition), hasher));
  }

  /** Makes what is the same on all pages of a language, before the first of them is made. */
  public void begin(Edition edition) {
    Map<String, String> assets = new HashMap<>();
    theme.published().forEach((name, file) -> assets.put(name, edition.href(ASSETS + file)));
    writers.put(edition.code(), templates.writer(site(edition), edition.wording(), assets));
  }

  /**
   * A page's HTML in UTF-8; empty when its template failed, which {@link #tellFailures} tells, or
   * could not begin.
   */
  public Optional<byte[]> html(PlannedPage page) {
    return writers.containsKey(page.language()) ? html(page, plan.view(page)) : Optional.empty();
  }

  /** The same for a view that was made before. */
  public Optional<byte[]> html(PlannedPage page, View view) {
    return Optional.ofNullable(writers.get(page.language())).flatMap(writer -> writer.write(view));
  }

  /** The name of the template that a view is for, such as {@code story.ftlh}. */
  public static String template(View view) {
    return Theme.templateOf(view.getClass());
  }

  /** Whether no page is to be waited for any more; see {@link Templates#isStuck}. */
  public boolean isStuck() {
    return templates.isStuck();
  }

  /** To be called when all pages are rendered. */
  public void tellFailures(Problems problems) {
    templates.tellFailures(problems);
  }

  private static Site site(Edition edition) {
    SiteFile site = edition.library().site();
    List<Link> navigation = new ArrayList<>();
    for (SiteFile.NavigationLink link : site.navigation()) {
      if (edition.library().isHidden(link.to())) {
        continue; // What it says may be the title of what may not be seen.
      }
      String here = link.to();
      here = here.startsWith("/") ? edition.href(edition.localise(here)) : here;
      navigation.add(
          new Link(here, edition.text(link.label()), edition.otherLanguage(link.label())));
    }
    navigation.add(edition.link(edition.addresses().search(edition.code()), edition.say("search")));
    SiteFile.LeaveSite leave = site.leaveSite();
    String hashtag = site.share() == null ? null : site.share().hashtag();
    return new Site(
        edition.text(site.title()),
        edition.text(site.description()),
        edition.language(),
        edition.href(edition.addresses().home(edition.code())),
        navigation,
        helpNow(edition, site),
        footer(edition),
        leave != null && leave.show() ? leave.to() : null,
        edition.text(site.notice()),
        hashtag == null ? "" : hashtag,
        POLICY);
  }

  private static HelpNow helpNow(Edition edition, SiteFile site) {
    Organisations organisations = edition.organisations();
    List<OrganisationCard> cards = new ArrayList<>();
    for (String id : site.helpNow().organisations()) {
      edition
          .library()
          .in(new Key(ContentType.ORGANISATION, id), edition.code())
          .ifPresent(item -> cards.add(organisations.card(item)));
    }
    Clock clock =
        new Clock(
            site.zone().getId(),
            edition.wording().days(),
            edition.wording().hours(),
            HolidayData.of(edition.nationsInUse(), edition.library().today().getYear()));
    return new HelpNow(
        edition.text(site.helpNow().text()), cards, new Articles(edition).allHelp(), clock);
  }

  /** Home is led to from the top, and what lies below another page from there. */
  private static boolean isTopLevel(String page) {
    String path = page.endsWith("/index") ? page.substring(0, page.lastIndexOf('/')) : page;
    return path.indexOf('/') < 0 && !path.equals("index");
  }

  /** The ways to everything: the site's own pages, topics, glossary and register. */
  private static List<Link> footer(Edition edition) {
    Library library = edition.library();
    List<Link> links = new ArrayList<>();
    for (Item item : edition.shelf().list(ContentType.PAGE)) {
      boolean earlier = library.documents().newest(item.key()).isPresent();
      if (isTopLevel(item.key().id()) && !earlier) {
        links.add(edition.link(item));
      }
    }
    links.add(edition.link(library.addresses().topics(edition.code()), edition.say("list-topics")));
    links.add(
        edition.link(library.addresses().glossary(edition.code()), edition.say("list-glossary")));
    links.add(
        edition.link(
            library.addresses().list(ContentType.EVIDENCE, edition.code()),
            edition.say("list-evidence")));
    return links;
  }
}
