package org.waymark.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence;
import org.waymark.content.Evidence.Progress;
import org.waymark.content.Evidence.Recommendation;
import org.waymark.content.Evidence.Response;
import org.waymark.content.Evidence.Step;
import org.waymark.content.Key;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Register;
import org.waymark.library.Register.Entry;
import org.waymark.page.view.EvidenceView;
import org.waymark.page.view.Link;
import org.waymark.page.view.RecommendationListView;
import org.waymark.page.view.RecommendationReport;
import org.waymark.page.view.RecommendationRow;
import org.waymark.page.view.RecommendationsView;
import org.waymark.page.view.RecommendationsView.Course;
import org.waymark.page.view.View;

/** What reports ask for, and what came of it: a page a report, and one for all of them. */
final class RecommendationPages {

  private RecommendationPages() {}

  static List<PlannedPage> plan(Library library, String language) {
    Set<String> asking = new TreeSet<>();
    for (Item item : library.all()) {
      if (item.content() instanceof Evidence evidence && !evidence.recommendations().isEmpty()) {
        asking.add(item.key().id());
      }
    }
    List<PlannedPage> pages = new ArrayList<>();
    for (String id : asking) {
      Item source = library.in(new Key(ContentType.EVIDENCE, id), language).orElse(null);
      if (source != null && asks(source)) {
        String address = library.addresses().recommendations(id, language);
        pages.add(new PlannedPage(address, language, source, edition -> tracker(edition, source)));
      }
    }
    if (asking(library, language).size() > 1) {
      String address = library.addresses().recommendations(language);
      pages.add(new PlannedPage(address, language, null, RecommendationPages::list));
    }
    return pages;
  }

  private static boolean asks(Item source) {
    return !((Evidence) source.content()).recommendations().isEmpty();
  }

  /** The sources on the register's list that ask for something. */
  private static List<Item> asking(Library library, String language) {
    return library.shelf(language).list(ContentType.EVIDENCE).stream()
        .filter(RecommendationPages::asks)
        .toList();
  }

  /** Where it is told what came of what a source asks for. */
  static @Nullable Link link(Edition edition, Item source) {
    return asks(source)
        ? edition.link(
            edition.addresses().recommendations(source.key().id(), edition.code()),
            edition.say("more-recommendations"))
        : null;
  }

  /** The same, in the words of how many there are. */
  static @Nullable Link counted(Edition edition, Item source, Evidence evidence) {
    Link link = link(edition, source);
    String words = edition.say("count-recommendations", evidence.recommendations().size());
    return link == null ? null : new Link(link.href(), words);
  }

  /** What all reports ask for; null where no more than one asks for something. */
  static @Nullable Link all(Edition edition) {
    String address = edition.addresses().recommendations(edition.code());
    return edition.has(address) && asking(edition.library(), edition.code()).size() > 1
        ? edition.link(address, edition.say("list-recommendations"))
        : null;
  }

  private static View list(Edition edition) {
    List<RecommendationReport> reports =
        asking(edition.library(), edition.code()).stream()
            .map(source -> report(edition, source, link(edition, source)))
            .toList();
    return new RecommendationListView(
        edition.frame(
            edition.say("list-recommendations"),
            edition.say("list-recommendations-intro"),
            edition.addresses()::recommendations,
            ItemPages.trail(edition, ContentType.EVIDENCE)),
        edition.say("list-recommendations-intro"),
        reports);
  }

  private static View tracker(Edition edition, Item source) {
    Evidence evidence = (Evidence) source.content();
    Addresses addresses = edition.addresses();
    List<Link> trail = new ArrayList<>(ItemPages.trail(edition, ContentType.EVIDENCE));
    trail.add(edition.link(addresses.item(source), source.title()));
    String title = edition.say("tracker-title");
    List<Course> courses =
        evidence.recommendations().stream().map(r -> course(edition, evidence, r)).toList();
    List<Response> toAll = evidence.responses().stream().filter(r -> r.to().isEmpty()).toList();
    return new RecommendationsView(
        edition.frame(
            title + ": " + source.title(),
            edition.say("tracker-intro"),
            language -> addresses.recommendations(source.key().id(), language),
            trail),
        title,
        report(edition, source, null),
        courses,
        answers(edition, toAll));
  }

  private static RecommendationReport report(Edition edition, Item source, @Nullable Link more) {
    Evidence evidence = (Evidence) source.content();
    return new RecommendationReport(
        edition.link(source),
        more,
        edition.otherLanguage(source),
        counts(edition, evidence),
        evidence.recommendations().stream().map(r -> row(edition, r)).toList());
  }

  private static List<String> counts(Edition edition, Evidence evidence) {
    List<String> counts = new ArrayList<>();
    counts.add(edition.say("count-recommendations", evidence.recommendations().size()));
    for (Progress progress : Progress.values()) {
      long count = evidence.recommendations().stream().filter(r -> r.status() == progress).count();
      if (count > 0) {
        counts.add(edition.say("tracker-count", words(edition, progress), count));
      }
    }
    return counts;
  }

  private static String words(Edition edition, Progress progress) {
    return edition.say("progress-" + progress.id());
  }

  static RecommendationRow row(Edition edition, Recommendation recommendation) {
    return new RecommendationRow(
        recommendation.id(),
        recommendation.text(),
        recommendation.to(),
        recommendation.status().id(),
        words(edition, recommendation.status()),
        edition.day(recommendation.updated()),
        Objects.requireNonNullElse(recommendation.note(), ""),
        EvidencePages.link(edition, recommendation.source()));
  }

  private static Course course(Edition edition, Evidence evidence, Recommendation asked) {
    List<RecommendationsView.Step> steps = new ArrayList<>();
    for (Step step : asked.history()) {
      steps.add(
          new RecommendationsView.Step(
              edition.dayOf(step.on()),
              step.status().id(),
              words(edition, step.status()),
              Objects.requireNonNullElse(step.note(), ""),
              EvidencePages.link(edition, step.source()),
              false));
    }
    RecommendationRow row = row(edition, asked);
    steps.add(
        new RecommendationsView.Step(
            row.updated(), row.progress(), row.status(), row.note(), row.source(), true));
    List<Response> answers =
        evidence.responses().stream().filter(r -> r.to().contains(asked.id())).toList();
    return new Course(row, steps, answers(edition, answers), figures(edition, asked.figures()));
  }

  static List<EvidenceView.Response> answers(Edition edition, List<Response> responses) {
    return responses.stream()
        .map(
            r ->
                new EvidenceView.Response(
                    r.by(),
                    edition.day(r.on()),
                    r.summary(),
                    Objects.requireNonNullElse(r.url(), "")))
        .toList();
  }

  private static List<RecommendationsView.Figure> figures(Edition edition, Collection<String> ids) {
    List<RecommendationsView.Figure> figures = new ArrayList<>();
    for (String id : ids) {
      Entry entry = edition.library().register().find(id).orElse(null);
      if (entry != null && Register.isPublic(entry)) {
        String place = edition.addresses().item(entry.source()) + "#figure-" + entry.figure().id();
        figures.add(
            new RecommendationsView.Figure(
                FigureTables.wording(entry.figure()),
                entry.figure().statement(),
                edition.link(place, Sources.detail(entry.source().title(), entry.year()))));
      }
    }
    return figures;
  }
}
