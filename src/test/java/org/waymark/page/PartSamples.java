package org.waymark.page;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.check.PagePolicy;
import org.waymark.page.view.Alternate;
import org.waymark.page.view.Card;
import org.waymark.page.view.Chart;
import org.waymark.page.view.Clock;
import org.waymark.page.view.Contact;
import org.waymark.page.view.CountedLink;
import org.waymark.page.view.Day;
import org.waymark.page.view.FigureTable;
import org.waymark.page.view.FilmPart;
import org.waymark.page.view.Frame;
import org.waymark.page.view.HelpBlock;
import org.waymark.page.view.HelpNow;
import org.waymark.page.view.Hours;
import org.waymark.page.view.Illustration;
import org.waymark.page.view.LanguageTag;
import org.waymark.page.view.Link;
import org.waymark.page.view.LinkGroup;
import org.waymark.page.view.OrganisationCard;
import org.waymark.page.view.Pager;
import org.waymark.page.view.Picture;
import org.waymark.page.view.Piece;
import org.waymark.page.view.Policy;
import org.waymark.page.view.Preview;
import org.waymark.page.view.Site;
import org.waymark.page.view.Source;
import org.waymark.page.view.Word;

/** Parts of pages, filled as richly as they can be. */
final class PartSamples {

  static final LanguageTag ENGLISH = new LanguageTag("en", "English", "ltr");
  static final LanguageTag WELSH = new LanguageTag("cy", "Cymraeg", "ltr");
  static final LanguageTag URDU = new LanguageTag("ur", "اردو", "rtl");

  private PartSamples() {}

  static Site site(LanguageTag language) {
    return new Site(
        "Beside you",
        "Stories and plain help after pregnancy loss.",
        language,
        "/",
        List.of(
            new Link("/find-support/", "Get help"),
            new Link("/stories/", "Stories"),
            new Link("/factsheets/", "Information"),
            new Link("/news/", "News")),
        new HelpNow(
            "If you need help now",
            List.of(samaritans(), miscarriageUk(List.of())),
            new Link("/find-support/", "See all help"),
            clock()),
        List.of(
            new Link("/about/", "About this site"),
            new Link("/privacy/", "Privacy and leaving quickly"),
            new Link("/accessibility/", "Accessibility"),
            new Link("/glossary/", "Words explained")),
        "https://www.bbc.co.uk/weather",
        "This is a demonstration. Do not use it for medical decisions.",
        "misCOURAGE",
        new Policy(PagePolicy.PLAIN, PagePolicy.FETCHING, PagePolicy.REFERRER));
  }

  private static Clock clock() {
    return new Clock(
        "Europe/London",
        List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        Collections.nCopies(24, "at {0}"),
        "2026-11-30 s,2026-12-25 eswn");
  }

  static Frame frame(String title, String address) {
    return frame(title, address, ENGLISH);
  }

  static Frame frame(String title, String address, LanguageTag language) {
    String url = "https://example.org" + address;
    return new Frame(
        title,
        title + " – Near at Hand",
        "What this page says, in a sentence.",
        address,
        url,
        language,
        List.of(
            new Alternate(ENGLISH, address, url, language.equals(ENGLISH)),
            new Alternate(
                WELSH, "/cy" + address, "https://example.org/cy" + address, language.equals(WELSH)),
            new Alternate(
                URDU, "/ur" + address, "https://example.org/ur" + address, language.equals(URDU))),
        List.of(new Link("/", "Home"), new Link("/stories/", "Stories")),
        false,
        new Preview(title, "What this page says, in a sentence.", url + "picture.jpg"),
        new Link("/feed.xml", "Near at Hand"),
        day(),
        "{\"name\": \"A page\"}");
  }

  static Day day() {
    return new Day("2026-03-02", "2 March 2026");
  }

  static OrganisationCard samaritans() {
    return organisation(
        "samaritans",
        "Samaritans",
        "Someone to talk to at any time, whatever you are going through.",
        null,
        List.of(
            new Contact(
                "phone",
                "Helpline",
                null,
                "116 123",
                "1 1 6, 1 2 3",
                "tel:116123",
                "",
                "Free",
                new Hours(true, List.of(), "", "", "24/7", "", "eswn"))),
        true,
        List.of());
  }

  static OrganisationCard miscarriageUk(List<String> reasons) {
    return organisation(
        "miscarriage-uk",
        "Miscarriage UK",
        "Support and information for anyone affected by miscarriage, ectopic or molar pregnancy.",
        null,
        List.of(helpline()),
        false,
        reasons);
  }

  static OrganisationCard inWelsh() {
    return organisation(
        "cymorth",
        "Cymorth Cymru",
        "Rhywun i siarad â nhw yn Gymraeg.",
        WELSH,
        List.of(
            new Contact(
                "text",
                "Text line",
                WELSH,
                "85258",
                "8 5 2 5 8",
                "sms:85258?&body=HELO",
                "HELO",
                "Free",
                null),
            new Contact(
                "webchat",
                "Chat",
                null,
                "https://chat.example",
                "",
                "https://chat.example",
                "",
                "",
                null),
            new Contact(
                "email",
                "Email",
                null,
                "help@example.org",
                "",
                "mailto:help@example.org",
                "",
                "",
                null)),
        false,
        List.of());
  }

  static Contact helpline() {
    return new Contact(
        "phone",
        "Helpline",
        null,
        "0303 003 6464",
        "0 3 0 3, 0 0 3, 6 4 6 4",
        "tel:+443030036464",
        "",
        "Costs the same as a call to an 01 or 02 number",
        hours());
  }

  static Hours hours() {
    return new Hours(
        false,
        List.of(
            new Hours.Row("Monday", "9am to 4pm", true),
            new Hours.Row("Tuesday", "9am to 4pm", true),
            new Hours.Row("Wednesday", "9am to noon and 5.30pm to 8pm", true),
            new Hours.Row("Thursday", "9am to 4pm", true),
            new Hours.Row("Friday", "9am to 8pm", true),
            new Hours.Row("Saturday", "Closed", false),
            new Hours.Row("Sunday", "Closed", false)),
        "The line may be busy",
        "Closed on public holidays",
        "540,960;1980,2400",
        "off",
        "eswn");
  }

  private static OrganisationCard organisation(
      String id,
      String name,
      String summary,
      @Nullable LanguageTag language,
      List<Contact> contacts,
      boolean crisis,
      List<String> reasons) {
    return new OrganisationCard(
        id,
        "/find-support/" + id + "/",
        name,
        summary,
        language,
        contacts,
        List.of("England", "Scotland", "Wales", "Northern Ireland"),
        crisis,
        reasons);
  }

  static HelpBlock help() {
    return new HelpBlock(
        List.of(miscarriageUk(List.of("about missed miscarriage", "for Wales")), inWelsh()),
        new Link("/find-support/", "See all help"));
  }

  static List<Card> cards() {
    return List.of(
        new Card(
            "story",
            "/stories/the-phone-call/",
            "The phone call that never came",
            "After a missed miscarriage, a promised follow-up call did not happen. What helped in the"
                + " end.",
            null,
            day(),
            "Rhian",
            List.of("describes hospital treatment", "describes heavy bleeding"),
            4,
            true),
        new Card(
            "story",
            "/cy/stories/yr-alwad/",
            "Yr alwad ffôn na ddaeth",
            "Ar ôl camesgoriad cudd, ni ddaeth yr alwad a addawyd.",
            WELSH,
            day(),
            "Rhian",
            List.of(),
            3,
            false),
        new Card(
            "factsheet",
            "/factsheets/missed-miscarriage/",
            "When a scan shows no heartbeat",
            "What a missed miscarriage is, how it is found and what can happen next.",
            null,
            null,
            "",
            List.of(),
            6,
            false));
  }

  static FigureTable figures() {
    return new FigureTable(
        "Follow-up care",
        WELSH,
        "per cent",
        List.of(
            new FigureTable.Row(
                "Did not have adequate follow-up care.",
                "65%",
                "All who answered",
                "2026",
                "1,000",
                "The source says more than 65%.",
                new Link("/evidence/another/", "Another survey")),
            new FigureTable.Row(
                "Did not get treatment for mental health symptoms.",
                "42%",
                "",
                "2026",
                "",
                "",
                null)),
        chart(),
        "People in the UK",
        "more than 1,000",
        "2026",
        new Link("/evidence/follow-up-report-2026/", "Report on follow-up care"),
        "These figures are some years old.");
  }

  private static Chart chart() {
    return Charts.of(
        List.of(
            new Charts.Mark(
                new BigDecimal(65), "65%", "Did not have adequate follow-up care.", "Partners"),
            new Charts.Mark(
                new BigDecimal(42),
                "42%",
                "Did not get treatment for mental health symptoms.",
                "All who answered")),
        "Lowest: 42%. Highest: 65%.",
        true,
        false);
  }

  static List<Source> sources() {
    return List.of(
        new Source(
            1,
            2,
            "65% did not have adequate follow-up care.",
            "Report on follow-up care",
            "Miscarriage Association, 2026. More than 1,000 people in the UK who had a miscarriage"
                + " before 24 weeks",
            "/evidence/follow-up-report-2026/",
            "https://www.miscarriageassociation.org.uk/",
            "The report counts those who answered.",
            List.of(
                new Source.Other(
                    "1 in 4",
                    "said that they had no follow-up at all.",
                    "Another survey",
                    "/evidence/another/",
                    "It asked fewer people, and five years earlier."))),
        new Source(
            2,
            1,
            "",
            "Ectopic pregnancy and miscarriage: diagnosis and initial management",
            "NICE, 2019",
            "",
            "https://www.nice.org.uk/guidance/ng126",
            "",
            List.of()));
  }

  static List<Word> words() {
    return List.of(
        new Word(
            "missed-miscarriage",
            "missed miscarriage",
            List.of("silent miscarriage", "delayed miscarriage"),
            "A miscarriage that is found at a scan, without signs before it.",
            null,
            null),
        new Word(
            "early-pregnancy-unit",
            "early pregnancy unit",
            List.of("EPU"),
            "A clinic.",
            new LanguageTag("cy", "Cymraeg", "ltr"),
            new LanguageTag("cy", "Cymraeg", "ltr")));
  }

  static Picture picture() {
    return new Picture(
        "/media/chairs.jpg",
        "/media/chairs-320.jpg 320w, /media/chairs.jpg 1000w",
        "/media/chairs-320.jpg.webp 320w, /media/chairs.jpg.webp 1000w",
        1000,
        1200,
        true,
        "Two empty chairs by a window");
  }

  static Picture dot() {
    return new Picture("/media/dot.png", "", "", 0, 0, false, "");
  }

  static Illustration illustration() {
    return new Illustration(picture(), "Drawn for this sample", "CC0");
  }

  static FilmPart film() {
    return new FilmPart(
        "Rhian tells her story",
        false,
        "/media/rhian.webm",
        "",
        "/media/rhian.jpg",
        "/media/rhian.vtt",
        ENGLISH,
        List.of(new Piece.Markup("<p><strong>Rhian</strong></p>\n<p>I remember the chairs.</p>\n")),
        "3:40",
        "3 minutes and 40 seconds",
        true);
  }

  static FilmPart soundElsewhere() {
    return new FilmPart(
        "A partner's year",
        true,
        "https://www.example.org/a-year",
        "www.example.org",
        "",
        "",
        WELSH,
        List.of(new Piece.Markup("<p>Mae'n fis Mawrth.</p>\n")),
        "1:02:05",
        "1 hour, 2 minutes and 5 seconds",
        false);
  }

  static List<LinkGroup> groups() {
    return List.of(
        new LinkGroup(
            "Type of loss",
            "/topics/loss/",
            "What happened.",
            List.of(
                new CountedLink("/topics/missed-miscarriage/", "Missed miscarriage", 12),
                new CountedLink("/topics/ectopic-pregnancy/", "Ectopic pregnancy", 3),
                new CountedLink("/topics/stillbirth/", "Stillbirth", 5),
                new CountedLink("/topics/molar-pregnancy/", "Molar pregnancy", 1))),
        new LinkGroup(
            "Who is telling",
            "",
            "",
            List.of(new CountedLink("/topics/partner/", "Partner or dad", 4))));
  }

  static Pager pager() {
    return new Pager(
        2,
        3,
        47,
        new Link("/stories/", "1"),
        new Link("/stories/page/3/", "3"),
        List.of(
            new Link("/stories/", "1"),
            new Link("/stories/page/2/", "2"),
            new Link("/stories/page/3/", "3")));
  }
}
