package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import org.waymark.page.view.Link;
import org.waymark.page.view.Piece;

/** Texts in which every kind of piece stands at least once. */
final class BodySamples {

  private BodySamples() {}

  static List<Piece> story() {
    return List.of(
        new Piece.Markup(
            "<p>I remember the colour of the chairs. I remember that nobody said the word. We had"
                + " been so sure that the scan would be the good part of the week.</p>\n"
                + "<h2 id=\"the-scan\">The scan</h2>\n<p>They told us it was a "),
        new Piece.Explained(List.of(new Piece.Markup("missed miscarriage")), "missed-miscarriage"),
        new Piece.Markup(
            ", and that someone from the unit would ring. They gave us a leaflet. I read "),
        new Piece.Linked(
            "/stories/another/", List.of(new Piece.Markup("another <em>story</em>")), null),
        new Piece.Markup(" that night, and "),
        new Piece.Linked(
            "/cy/straeon/", List.of(new Piece.Markup("un yn Gymraeg")), PartSamples.WELSH),
        new Piece.Markup(
            ".</p>\n<blockquote>\n<p>You can ring us any time, they said. There was no number on the"
                + " leaflet.</p>\n<footer>— Rhian</footer>\n</blockquote>\n<p>Nobody rang. Later I read"
                + " that "),
        new Piece.Sourced(List.of(new Piece.Markup("65%")), 1, 1),
        new Piece.Markup(" of people in one survey had the same. A "),
        new Piece.Explained(List.of(new Piece.Markup("missed miscarriage")), "missed-miscarriage"),
        new Piece.Markup(
            " is common.</p>\n<h2 id=\"what-helped\">What helped</h2>\n<p>In the end I rang.</p>\n"),
        new Piece.Signpost(PartSamples.miscarriageUk(List.of())),
        new Piece.Pictured(PartSamples.picture(), "Photo: A. Person", true),
        new Piece.Markup("<p>An inline picture "),
        new Piece.Pictured(PartSamples.dot(), "", false),
        new Piece.Markup(" here.</p>\n"));
  }

  static List<Piece> factsheet() {
    return List.of(
        new Piece.Markup("<h2 id=\"the-scan\">What it is</h2>\n"),
        new Piece.Permalink("the-scan", "What it is"),
        new Piece.Markup(
            "<p>A pregnancy can end without bleeding or pain. It may"
                + " be found at a routine scan "),
        new Piece.Sourced(List.of(new Piece.Markup("(NICE)")), 2, 1),
        new Piece.Markup(".</p>\n"),
        callout("advice", "Ask your midwife if", 1),
        callout("urgent", "Call your early pregnancy unit today if", 2),
        callout("emergency", "Call 999 if", 3),
        new Piece.Callout(
            "important",
            List.of(),
            List.of(new Piece.Markup("<p>You do not have to decide today.</p>\n")),
            4),
        new Piece.Law(
            "Northern Ireland",
            PartSamples.day(),
            false,
            PartSamples.day(),
            "England and Wales",
            List.of(new Piece.Markup("<p>Two weeks of paid leave are in force.</p>\n")),
            ""),
        new Piece.Law(
            "Wales",
            PartSamples.day(),
            true,
            null,
            "",
            List.of(new Piece.Markup("<p>At least one week of unpaid leave is promised.</p>\n")),
            "Scotland"),
        new Piece.Markup(
            "<h2 id=\"what-helped\">Your choices</h2>\n<table>\n<thead><tr><th>Choice</th><th>What it"
                + " means</th></tr></thead>\n<tbody><tr><td>Waiting</td><td>Letting it happen by"
                + " itself</td></tr>\n<tr><td>Medicine</td><td>Tablets or"
                + " pessaries</td></tr></tbody>\n</table>\n"),
        new Piece.Figures(PartSamples.figures()),
        new Piece.Screened(PartSamples.film()),
        new Piece.Screened(PartSamples.soundElsewhere()),
        new Piece.Markup("<p>More than half called their care good; "),
        new Piece.Sourced(List.of(new Piece.Markup("65%")), 1, 1),
        new Piece.Markup(" had too little follow-up. Again "),
        new Piece.Sourced(List.of(new Piece.Markup("almost two-thirds")), 1, 2),
        new Piece.Markup(". See "),
        new Piece.Explained(List.of(new Piece.Markup("EPU")), "early-pregnancy-unit"),
        new Piece.Markup(".</p>\n"));
  }

  /** Words of people, in every form. */
  static List<Piece> voices() {
    List<Piece> voices = new ArrayList<>();
    voices.add(new Piece.Voices(2, true));
    voices.add(new Piece.Markup("<p>Many people say that the waiting was the worst part.</p>\n"));
    voices.addAll(clips(1));
    voices.add(new Piece.Markup("<p>Those who campaign say it too.</p>\n"));
    voices.add(
        new Piece.Quote(
            List.of("Describes heavy bleeding"),
            List.of(new Piece.Markup("<p>Nobody rang.</p>\n")),
            List.of(
                new Piece.Linked(
                    "/stories/the-phone-call/", List.of(new Piece.Markup("Rhian")), null)),
            List.of(new Piece.Markup("a partner")),
            List.of(new Piece.Markup("Interest: gave to the campaign")),
            true,
            PartSamples.WELSH));
    voices.add(
        new Piece.Quote(
            List.of(),
            List.of(new Piece.Markup("<p>Words without a name.</p>\n")),
            List.of(),
            List.of(),
            List.of(),
            false,
            null));
    return voices;
  }

  /**
   * Two clips.
   *
   * @param first the number of the first
   */
  static List<Piece> clips(int first) {
    return List.of(
        new Piece.Clip(
            first,
            List.of("Describes hospital treatment", "Describes heavy bleeding"),
            List.of(
                new Piece.Markup("<p>They gave us a leaflet. There was no number on it.</p>\n")),
            "Rhian",
            "Person who was pregnant",
            new Link("/stories/the-phone-call/", "The phone call that never came"),
            true,
            null),
        new Piece.Clip(
            first + 1,
            List.of(),
            List.of(new Piece.Markup("<p>Ffoniodd neb.</p>\n")),
            "Gwen",
            "",
            new Link("/cy/stories/yr-alwad/", "Yr alwad"),
            false,
            PartSamples.WELSH));
  }

  static List<Piece> welcome() {
    return List.of(
        new Piece.Markup(
            "<p>However you came here, take what you need and leave the" + " rest.</p>\n"));
  }

  static List<Piece> brief() {
    return List.of(new Piece.Markup("<p>A helpline, live chat and leaflets.</p>\n"));
  }

  private static Piece callout(String variant, String heading, int number) {
    return new Piece.Callout(
        variant,
        List.of(new Piece.Markup(heading)),
        List.of(
            new Piece.Markup(
                "<ul>\n<li>you are bleeding so much that you feel faint</li>\n<li>you have severe pain in"
                    + " your tummy or shoulder</li>\n</ul>\n")),
        number);
  }
}
