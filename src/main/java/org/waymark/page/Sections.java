package org.waymark.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence;
import org.waymark.content.Key;
import org.waymark.content.Organisation;
import org.waymark.content.Page;
import org.waymark.library.Item;
import org.waymark.library.Shelf;
import org.waymark.page.view.Action;
import org.waymark.page.view.FigureTable;
import org.waymark.page.view.FilmPart;
import org.waymark.page.view.Link;
import org.waymark.page.view.Moment;
import org.waymark.page.view.Piece;
import org.waymark.page.view.RecommendationRow;
import org.waymark.page.view.Section;
import org.waymark.page.view.Supporter;

/** The sections of one hub. A section that would be empty is left out, with its heading. */
final class Sections {

  private static final int USUAL_LIMIT = 6;
  private static final int YEAR_AND_MONTH = "2015-11".length();

  private final Edition edition;
  private final Item item;
  private final Page page;
  private final Bodies bodies;

  Sections(Edition edition, Item item, Page page, Bodies bodies) {
    this.edition = edition;
    this.item = item;
    this.page = page;
    this.bodies = bodies;
  }

  List<Section> all() {
    List<Section> sections = new ArrayList<>();
    for (Page.Section section : page.sections()) {
      Section made = section(section);
      if (made != null) {
        sections.add(made);
      }
    }
    return sections;
  }

  private @Nullable Section section(Page.Section section) {
    return switch (section.show()) {
      case TEXT -> text(section);
      case STORIES -> items(section, ContentType.STORY);
      case FACTSHEETS -> items(section, ContentType.FACTSHEET);
      case LATEST_NEWS -> items(section, ContentType.NEWS);
      case ORGANISATIONS -> organisations(section);
      case FIGURES -> figures(section);
      case RECOMMENDATIONS -> recommendations(section);
      case TIMELINE -> timeline(section);
      case SUPPORTERS -> supporters(section);
      case ACTIONS -> actions(section);
      case FILM -> film(section);
      case SHARE -> share(section);
      case CLIPS -> ClipSection.of(bodies, section, title(section));
    };
  }

  private @Nullable Section text(Page.Section section) {
    String heading = section.of() == null ? "" : section.of().replace("#", "");
    List<Piece> pieces = bodies.fill(item.body().section(heading));
    if (pieces.isEmpty()) {
      return null;
    }
    String title =
        item.body().outline().stream()
            .filter(found -> found.id().equals(heading))
            .map(found -> found.text())
            .findFirst()
            .orElse("");
    return new Section.OfText(section.show().id(), title, heading, pieces);
  }

  private @Nullable Section items(Page.Section section, ContentType type) {
    int limit = limit(section);
    List<Item> found = new ArrayList<>();
    for (Item candidate : edition.shelf().list(type)) {
      boolean about =
          section.topics().isEmpty()
              || candidate.topics().stream().anyMatch(section.topics()::contains);
      if (about && !Shelf.isForOwnTopicOnly(candidate) && found.size() < limit) {
        found.add(candidate);
      }
    }
    if (found.isEmpty()) {
      return null;
    }
    return new Section.OfCards(
        section.show().id(),
        title(section),
        new Cards(edition).of(found),
        ListPages.more(edition, type));
  }

  private @Nullable Section organisations(Page.Section section) {
    List<Item> found = new ArrayList<>();
    for (Item candidate : DirectoryPages.active(edition)) {
      Organisation organisation = (Organisation) candidate.content();
      boolean needed =
          section.needs().isEmpty()
              || organisation.needs().stream().anyMatch(section.needs()::contains);
      boolean about =
          section.topics().isEmpty()
              || candidate.topics().stream().anyMatch(section.topics()::contains);
      if (needed && about && found.size() < limit(section)) {
        found.add(candidate);
      }
    }
    if (found.isEmpty()) {
      return null;
    }
    return new Section.OfOrganisations(
        section.show().id(),
        title(section),
        edition.organisations().cards(found),
        new Articles(edition).allHelp());
  }

  private @Nullable Section figures(Page.Section section) {
    List<FigureTable> tables =
        section.of() == null ? List.of() : FigureTables.of(edition, section.of(), section.group());
    return tables.isEmpty()
        ? null
        : new Section.OfFigures(section.show().id(), title(section), tables);
  }

  private @Nullable Section recommendations(Page.Section section) {
    if (section.of() == null) {
      return null;
    }
    Item source =
        edition
            .library()
            .in(new Key(ContentType.EVIDENCE, section.of()), edition.code())
            .orElse(null);
    if (source == null || !(source.content() instanceof Evidence evidence)) {
      return null;
    }
    List<RecommendationRow> rows = EvidencePages.recommendations(edition, evidence);
    return rows.isEmpty()
        ? null
        : new Section.OfRecommendations(
            section.show().id(),
            title(section),
            rows,
            edition.link(edition.addresses().item(source), source.title()));
  }

  private @Nullable Section timeline(Page.Section section) {
    Page owner = page;
    if (section.of() != null) {
      Key key = new Key(ContentType.PAGE, section.of());
      Item found = edition.library().in(key, edition.code()).orElse(null);
      owner = found != null && found.content() instanceof Page other ? other : page;
    }
    List<Moment> moments =
        owner.timeline().stream()
            .map(
                m ->
                    new Moment(
                        when(m.date()),
                        m.title(),
                        Objects.requireNonNullElse(m.text(), ""),
                        sourceLink(m.source())))
            .toList();
    return moments.isEmpty()
        ? null
        : new Section.OfTimeline(section.show().id(), title(section), moments);
  }

  /** A day or a month in words; a year, or whatever else the editor wrote, as it is. */
  private String when(String written) {
    try {
      return written.length() > YEAR_AND_MONTH
          ? edition.dayOf(LocalDate.parse(written)).text()
          : edition.wording().month(YearMonth.parse(written));
    } catch (DateTimeParseException words) {
      return written;
    }
  }

  private @Nullable Link sourceLink(@Nullable String evidence) {
    if (evidence == null) {
      return null;
    }
    return edition
        .library()
        .in(new Key(ContentType.EVIDENCE, evidence), edition.code())
        .map(found -> edition.link(edition.addresses().item(found), found.title()))
        .orElse(null);
  }

  private @Nullable Section supporters(Page.Section section) {
    List<Supporter> supporters =
        page.supporters().stream()
            .map(
                s ->
                    new Supporter(
                        s.name(),
                        Objects.requireNonNullElse(s.role(), ""),
                        Objects.requireNonNullElse(s.message(), ""),
                        edition.day(s.date())))
            .toList();
    return supporters.isEmpty()
        ? null
        : new Section.OfSupporters(section.show().id(), title(section), supporters);
  }

  /** Only what can still be done on the day. */
  private @Nullable Section actions(Page.Section section) {
    LocalDate today = edition.library().today();
    List<Action> actions =
        page.actions().stream()
            .filter(a -> a.until() == null || !a.until().isBefore(today))
            .map(
                a ->
                    new Action(
                        a.title(),
                        a.text(),
                        edition.day(a.until()),
                        edition.nations(a.nations()),
                        Objects.requireNonNullElse(a.effort(), ""),
                        Objects.requireNonNullElse(a.url(), "")))
            .toList();
    return actions.isEmpty()
        ? null
        : new Section.OfActions(section.show().id(), title(section), actions);
  }

  private @Nullable Section film(Page.Section section) {
    if (section.of() == null) {
      return null;
    }
    FilmPart film = Films.meant(edition, bodies, item, section.of());
    return film == null ? null : new Section.OfFilm(section.show().id(), title(section), film);
  }

  private @Nullable Section share(Page.Section section) {
    var share = edition.library().site().share();
    return share == null || share.hashtag() == null
        ? null
        : new Section.OfShare(section.show().id(), title(section));
  }

  private String title(Page.Section section) {
    return section.title() != null
        ? edition.text(section.title())
        : edition.say("section-" + section.show().id());
  }

  private static int limit(Page.Section section) {
    return section.limit() == null ? USUAL_LIMIT : section.limit();
  }
}
