package org.waymark.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.page.view.Action;
import org.waymark.page.view.Article;
import org.waymark.page.view.Change;
import org.waymark.page.view.Day;
import org.waymark.page.view.DirectoryEntry;
import org.waymark.page.view.DirectoryListView;
import org.waymark.page.view.DirectoryView;
import org.waymark.page.view.EvidenceListView;
import org.waymark.page.view.EvidenceView;
import org.waymark.page.view.FactsheetView;
import org.waymark.page.view.FinderView;
import org.waymark.page.view.GlossaryView;
import org.waymark.page.view.GoneView;
import org.waymark.page.view.HomeView;
import org.waymark.page.view.LanguageTag;
import org.waymark.page.view.Link;
import org.waymark.page.view.ListView;
import org.waymark.page.view.Moment;
import org.waymark.page.view.NewsView;
import org.waymark.page.view.NotFoundView;
import org.waymark.page.view.OrganisationCard;
import org.waymark.page.view.OrganisationView;
import org.waymark.page.view.PageView;
import org.waymark.page.view.Piece;
import org.waymark.page.view.RecommendationListView;
import org.waymark.page.view.RecommendationReport;
import org.waymark.page.view.RecommendationRow;
import org.waymark.page.view.RecommendationsView;
import org.waymark.page.view.RedirectView;
import org.waymark.page.view.SearchView;
import org.waymark.page.view.Section;
import org.waymark.page.view.Select;
import org.waymark.page.view.SheetEntry;
import org.waymark.page.view.SheetView;
import org.waymark.page.view.Source;
import org.waymark.page.view.StoryView;
import org.waymark.page.view.Supporter;
import org.waymark.page.view.TopicView;
import org.waymark.page.view.TopicsView;
import org.waymark.page.view.View;

/** One page of every kind, with everything on it that it can have. */
final class ViewSamples {

  private ViewSamples() {}

  static List<View> all() {
    return List.of(
        home(),
        story(),
        factsheet(),
        news(),
        page(),
        evidence(),
        organisation(),
        list(),
        evidenceList(),
        recommendationsOf(),
        recommendationList(),
        topic(),
        topics(),
        glossary(),
        directory(),
        directoryList(),
        finder(),
        sheet(),
        search(),
        notFound(),
        gone(),
        redirect());
  }

  static StoryView story() {
    return new StoryView(
        PartSamples.frame("The phone call that never came", "/stories/the-phone-call/"),
        article("The phone call that never came", BodySamples.story()),
        "Rhian",
        "Not their real name",
        "Person who was pregnant",
        "Wales",
        List.of(
            new StoryView.ContentNote(
                "Describes hospital treatment", "Scans, wards or operations."),
            new StoryView.ContentNote("Describes heavy bleeding", "")),
        List.of(
            new Link("/find-support/miscarriage-uk/", "Miscarriage UK"),
            new Link("/find-support/samaritans/", "Samaritans")),
        "Names and places were changed.",
        true,
        false,
        List.of(new Link("/waiting/", "Waiting"), new Link("/being-heard/", "Being heard")),
        PartSamples.film());
  }

  static FactsheetView factsheet() {
    return new FactsheetView(
        PartSamples.frame("When a scan shows no heartbeat", "/factsheets/missed-miscarriage/"),
        article("When a scan shows no heartbeat", BodySamples.factsheet()),
        List.of(
            "It is not caused by anything you did.",
            "You can take time to decide what happens next.",
            "You can ask who to call, day or night."),
        new FactsheetView.Review(
            PartSamples.day(),
            "Not clinically reviewed: demonstration",
            new Day("2026-09-01", "1 September 2026"),
            true),
        List.of(new Change(PartSamples.day(), "First published.")),
        new Link("/easy-read/missed-miscarriage/", "Easy Read version"),
        true);
  }

  static NewsView news() {
    return new NewsView(
        PartSamples.frame("A report on follow-up", "/news/a-report-on-follow-up/"),
        article("A report on follow-up", BodySamples.voices()));
  }

  static PageView page() {
    return new PageView(
        PartSamples.frame("About this site", "/about/"),
        article("About this site", BodySamples.factsheet()),
        List.of(),
        "2.0",
        PartSamples.day(),
        new Link("/code-of-care/2027/", "Code of care 2027"),
        List.of(
            new Change(
                PartSamples.day(),
                "Five points in place of ten.",
                "2.0",
                new Link("/code-of-care/2015/", "Code of care 2015"),
                List.of("waiting-rooms", "training"))));
  }

  static PageView hub() {
    return new PageView(
        PartSamples.frame("Better miscarriage care", "/campaign/"),
        article("Better miscarriage care", List.of()),
        sections(),
        "",
        null,
        null,
        List.of());
  }

  static HomeView home() {
    return new HomeView(
        PartSamples.frame("You are not alone", "/"),
        new Article(
            "index",
            "You are not alone",
            "Stories, plain information and where to find help after a miscarriage.",
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            false,
            false,
            0,
            List.of(),
            null,
            List.of()),
        sections());
  }

  static EvidenceView evidence() {
    return new EvidenceView(
        PartSamples.frame("Report on follow-up care", "/evidence/follow-up-report-2026/"),
        article("Report on follow-up care", BodySamples.story()),
        "Survey",
        "Miscarriage Association",
        "2026",
        "People in the UK who had a miscarriage before 24 weeks",
        "more than 1,000",
        "https://www.miscarriageassociation.org.uk/",
        "dated",
        "With care: it is some years old",
        new Link("/evidence/newer/", "A newer report"),
        List.of(
            new EvidenceView.Figure(
                "no-follow-up",
                "65%",
                "Did not have adequate follow-up care.",
                "per cent",
                "All who answered",
                "2026",
                "Follow-up care",
                "Symptoms, not a diagnosis.",
                "With care",
                "Two bases are given.",
                List.of(
                    new Source.Other(
                        "1 in 4",
                        "had none at all.",
                        "Another survey",
                        "/evidence/b/",
                        "Fewer people.")),
                List.of(new Link("/a/", "A page"), new Link("/b/", "Another page")))),
        List.of(PartSamples.figures()),
        downloads(),
        List.of(PartSamples.figures()),
        recommendations(),
        new Link("/evidence/a/recommendations/", "See what came of it"),
        responses(),
        PartSamples.cards());
  }

  private static List<Link> downloads() {
    return List.of(
        new Link("/evidence/a/figures.csv", "Download these figures as a table (CSV)"),
        new Link("/evidence/a/figures.json", "Download these figures as data (JSON)"));
  }

  private static List<EvidenceView.Response> responses() {
    return List.of(
        new EvidenceView.Response(
            "Department of Health and Social Care",
            PartSamples.day(),
            "Work to improve miscarriage care is under way.",
            "https://example.gov.uk/"));
  }

  static RecommendationsView recommendationsOf() {
    return new RecommendationsView(
        PartSamples.frame("What came of it", "/evidence/a/recommendations/"),
        "What was asked for, and what came of it",
        report(null),
        List.of(
            new RecommendationsView.Course(
                recommendations().get(0),
                List.of(
                    new RecommendationsView.Step(
                        PartSamples.day(),
                        "called-for",
                        "Called for",
                        "The report was published.",
                        new Link("/evidence/b/", "A plan"),
                        false),
                    new RecommendationsView.Step(
                        PartSamples.day(), "under-way", "Under way", "", null, true)),
                responses(),
                List.of(
                    new RecommendationsView.Figure(
                        "65%",
                        "Did not have adequate follow-up care.",
                        new Link("/evidence/a/", "Report, 2026"))))),
        responses());
  }

  static RecommendationListView recommendationList() {
    return new RecommendationListView(
        PartSamples.frame("What is being asked for", "/evidence/recommendations/"),
        "What the reports ask for.",
        List.of(report(new Link("/evidence/a/recommendations/", "See what came of it"))));
  }

  private static RecommendationReport report(@Nullable Link more) {
    return new RecommendationReport(
        new Link("/evidence/a/", "Report on follow-up care"),
        more,
        PartSamples.WELSH,
        List.of("Recommendations: 1", "Under way: 1"),
        recommendations());
  }

  static OrganisationView organisation() {
    return new OrganisationView(
        PartSamples.frame("Miscarriage UK", "/find-support/miscarriage-uk/"),
        article("Miscarriage UK", BodySamples.brief()),
        "moved",
        new Link("/find-support/other/", "Other"),
        List.of("Miscarriage Association"),
        new Link("https://www.miscarriageuk.org/", "www.miscarriageuk.org"),
        List.of(PartSamples.helpline(), PartSamples.samaritans().contacts().get(0)),
        "/find-support/miscarriage-uk/contact.vcf",
        List.of(new Link("/find-support/need/talk/", "talk to someone now")),
        List.of(new Link("/find-support/for/partners/", "Partners")),
        List.of(new Link("/find-support/in/wales/", "Wales")),
        List.of("English", "Welsh"),
        List.of("Relay UK"),
        true,
        "These details come from published pages, seen on 1 November 2026.",
        true);
  }

  static ListView list() {
    return new ListView(
        PartSamples.frame("Stories", "/stories/page/2/"),
        "story",
        "People tell what happened to them, in their own words.",
        new Link("/stories/find/", "Find stories like mine"),
        PartSamples.cards(),
        PartSamples.pager(),
        PartSamples.groups());
  }

  static EvidenceListView evidenceList() {
    return new EvidenceListView(
        PartSamples.frame("Evidence", "/evidence/"),
        "Every figure on this site comes from one of these sources.",
        downloads(),
        new Link("/evidence/recommendations/", "What is being asked for"),
        List.of(
            new EvidenceListView.Group(
                "Surveys",
                List.of(
                    new EvidenceListView.Row(
                        "/evidence/a/",
                        "Report on follow-up care",
                        "A charity",
                        "2026",
                        2,
                        "",
                        new Link("/evidence/a/recommendations/", "Recommendations: 4"))))));
  }

  static TopicView topic() {
    return new TopicView(
        PartSamples.frame("Missed miscarriage", "/topics/missed-miscarriage/"),
        "Missed miscarriage",
        "A miscarriage found at a scan, without warning signs.",
        true,
        PartSamples.cards().subList(2, 3),
        PartSamples.cards().subList(0, 2),
        new Link("/stories/find/#loss=missed-miscarriage", "Choose more closely"),
        PartSamples.cards().subList(0, 1),
        List.of(PartSamples.samaritans()),
        PartSamples.help().organisations(),
        PartSamples.pager());
  }

  static TopicsView topics() {
    return new TopicsView(
        PartSamples.frame("Topics", "/topics/"),
        "Find stories, information and help by what they are about.",
        PartSamples.groups(),
        List.of(new Link("/topics/a-to-z/", "Topics from A to Z")));
  }

  static GlossaryView glossary() {
    return new GlossaryView(
        PartSamples.frame("Words explained", "/glossary/"),
        "Words you may hear in hospital.",
        List.of(
            new GlossaryView.Letter("E", "e", PartSamples.words().subList(1, 2)),
            new GlossaryView.Letter("M", "m", PartSamples.words().subList(0, 1))));
  }

  static DirectoryView directory() {
    return new DirectoryView(
        PartSamples.frame("Find help", "/find-support/"),
        "People you can talk to.",
        List.of(PartSamples.samaritans()),
        List.of(new Select("nation", "Where I am", List.of(new Select.Option("wales", "Wales")))),
        PartSamples.groups(),
        List.of(
            new DirectoryEntry(
                PartSamples.miscarriageUk(List.of()),
                List.of("counselling", "work-and-money"),
                List.of("england", "wales"),
                List.of("en", "cy"),
                List.of("phone||540,960|off|ew", "email|"))),
        List.of(new Link("/find-support/gone/", "Gone (closed)")),
        "/find-support/hsds.json");
  }

  static DirectoryListView directoryList() {
    return new DirectoryListView(
        PartSamples.frame("Help in Wales", "/find-support/in/wales/"),
        "",
        List.of(PartSamples.samaritans()),
        PartSamples.help().organisations(),
        new Link("/find-support/in/wales/sheet/", "A sheet to print"),
        List.of(new Link("/find-support/in/england/", "Help in England")));
  }

  static FinderView finder() {
    return new FinderView(
        PartSamples.frame("Stories like mine", "/stories/find/"),
        "Choose as much or as little as you like.",
        List.of(
            new FinderView.Choice(
                "loss",
                "Type of loss",
                "/topics/by/loss/",
                "What happened.",
                List.of(
                    new FinderView.Topic(
                        "missed-miscarriage", "/topics/missed-miscarriage/", "Missed", 12),
                    new FinderView.Topic("stillbirth", "/topics/stillbirth/", "Stillbirth", 5))),
            new FinderView.Choice(
                "teller",
                "Who is telling",
                "/topics/by/teller/",
                "",
                List.of(new FinderView.Topic("partner", "/topics/partner/", "Partner", 4)))),
        List.of(
            new FinderView.Note("hospital-treatment", "Describes hospital treatment"),
            new FinderView.Note("birth", "Describes giving birth")));
  }

  static SheetView sheet() {
    return new SheetView(
        PartSamples.frame("Help in Wales: a sheet to print", "/find-support/in/wales/sheet/"),
        "Help in Wales",
        new Link("/find-support/in/wales/", "https://example.org/find-support/in/wales/"),
        PartSamples.day(),
        List.of(entry(PartSamples.samaritans())),
        List.of(entry(PartSamples.miscarriageUk(List.of())), entry(PartSamples.inWelsh())));
  }

  private static SheetEntry entry(OrganisationCard card) {
    return new SheetEntry(
        card.name(),
        card.language(),
        card.contacts(),
        new Link("https://www.example.org/", "example.org"),
        List.of("Anyone", "Partners"),
        card.nations(),
        "Checked by telephone on 1 November 2026");
  }

  static SearchView search() {
    return new SearchView(
        PartSamples.frame("Search", "/search/"),
        "Look through everything on this site.",
        List.of(
            new Link("/topics/a-to-z/", "Topics from A to Z"), new Link("/stories/", "Stories")));
  }

  static NotFoundView notFound() {
    return new NotFoundView(
        PartSamples.frame("We cannot find that page", "/404.html"),
        List.of(new Link("/", "Home"), new Link("/find-support/", "Find help")));
  }

  static GoneView gone() {
    return new GoneView(
        PartSamples.frame("This story is not here", "/410.html"),
        List.of(new Link("/", "Home"), new Link("/stories/", "Stories")));
  }

  static RedirectView redirect() {
    return new RedirectView(
        PartSamples.frame("Moved", "/who-we-are/"), "https://example.org/about/");
  }

  static Article article(String title, List<Piece> body) {
    return new Article(
        "the-phone-call",
        title,
        "After a missed miscarriage, a promised follow-up call did not happen. What helped in the"
            + " end.",
        PartSamples.illustration(),
        body,
        PartSamples.sources(),
        PartSamples.words(),
        List.of(
            new Link("/topics/missed-miscarriage/", "Missed miscarriage"),
            new Link("/topics/follow-up-care/", "Follow-up care")),
        List.of(new Link("/campaign/", "Better miscarriage care"), new Link("/two/", "Two")),
        List.of("England", "Wales"),
        PartSamples.day(),
        PartSamples.day(),
        true,
        true,
        4,
        List.of(new Link("#the-scan", "The scan"), new Link("#what-helped", "What helped")),
        PartSamples.help(),
        PartSamples.cards());
  }

  private static List<RecommendationRow> recommendations() {
    return List.of(
        new RecommendationRow(
            "routine-follow-up",
            "Follow-up care for everyone after a miscarriage",
            "NHS",
            "under-way",
            "Under way",
            PartSamples.day(),
            "A pilot began in two units.",
            new Link("/evidence/b/", "A plan")));
  }

  private static List<Section> sections() {
    return List.of(
        new Section.OfText("text", "Welcome", "welcome", true, BodySamples.welcome()),
        new Section.OfOrganisations(
            "organisations",
            "People who can help",
            List.of(PartSamples.samaritans(), PartSamples.miscarriageUk(List.of())),
            new Link("/find-support/", "All help")),
        cards("stories", "Stories"),
        cards("factsheets", "Information"),
        cards("latest-news", "Latest news"),
        new Section.OfCards("pages", "More to read", PartSamples.cards(), null),
        cards("evidence", "Evidence"),
        new Section.OfFigures("figures", "Figures", List.of(PartSamples.figures())),
        new Section.OfRecommendations(
            "recommendations",
            "What is being asked for",
            recommendations(),
            new Link("/evidence/a/", "The report"),
            new LanguageTag("cy", "Cymraeg", "ltr")),
        new Section.OfTimeline("timeline", "What happened when", moments()),
        new Section.OfSupporters("supporters", "Who stands behind this", supporters()),
        new Section.OfActions("actions", "What you can do", actions(), closed()),
        new Section.OfFilm("film", "Film", PartSamples.film()),
        new Section.OfClips("clips", "What people say", BodySamples.clips(1)),
        share());
  }

  private static Section share() {
    return new Section.OfShare(
        "share",
        "Share this page",
        "You are not alone. #misCOURAGE https://example.org/campaign/",
        "misCOURAGE",
        List.of(
            new Link("mailto:?subject=Care&body=You%20are", "Send by email"),
            new Link("sms:?&body=You%20are", "Send as a text message")),
        List.of(new Link("https://wa.me/?text=You%20are", "WhatsApp")),
        true);
  }

  private static Section cards(String show, String title) {
    return new Section.OfCards(
        show, title, PartSamples.cards(), new Link("/stories/", "All of them"));
  }

  private static List<Moment> moments() {
    return List.of(
        new Moment(
            "In spring 2015",
            "",
            "A campaign begins",
            "Six thousand people answer a survey.",
            null),
        new Moment(
            "March 2026", "2026-03", "A report", "", new Link("/evidence/a/", "The report")));
  }

  private static List<Supporter> supporters() {
    return List.of(
        new Supporter(
            "A royal college",
            "Professional body",
            "Gave to the campaign",
            "We stand with you.",
            PartSamples.day(),
            "/media/mark.png"),
        new Supporter("A trust", "", "", "", null, ""));
  }

  private static List<Action> actions() {
    return List.of(
        new Action(
            "Write to your unit",
            "Tell them what helped and what did not.",
            PartSamples.day(),
            List.of("Wales"),
            "Ten minutes",
            "https://example.org/write"),
        new Action("Talk about it", "", null, List.of(), "", ""));
  }

  private static List<Action.Closed> closed() {
    return List.of(new Action.Closed("Answer the survey", PartSamples.day()));
  }
}
