package org.waymark.page;

import java.util.List;
import org.waymark.page.view.Article;
import org.waymark.page.view.Link;
import org.waymark.page.view.Piece;
import org.waymark.page.view.StoryView;

/** A story that is written from right to left. */
final class UrduSamples {

  private UrduSamples() {}

  static StoryView story() {
    StoryView english = ViewSamples.story();
    return new StoryView(
        PartSamples.frame("وہ فون جو کبھی نہ آیا", "/ur/stories/the-phone-call/", PartSamples.URDU),
        article(),
        "ریحان",
        "اصل نام نہیں",
        "شریکِ حیات",
        "ویلز",
        List.of(
            new StoryView.ContentNote("ہسپتال میں علاج کا ذکر", "سکین، وارڈ یا آپریشن۔"),
            new StoryView.ContentNote("زیادہ خون بہنے کا ذکر", "")),
        english.helpedBy(),
        "نام اور جگہیں بدل دی گئی ہیں۔",
        true,
        true,
        List.of(new Link("/ur/waiting/", "انتظار")),
        null);
  }

  private static Article article() {
    Article english = ViewSamples.story().article();
    return new Article(
        "the-phone-call",
        "وہ فون جو کبھی نہ آیا",
        "سکین کے بعد وعدہ کیا گیا تھا کہ فون آئے گا۔ فون نہیں آیا۔ آخر کس چیز سے مدد ملی۔",
        english.image(),
        List.of(
            new Piece.Markup(
                "<p>مجھے کرسیوں کا رنگ یاد ہے۔ مجھے یاد ہے کہ کسی نے وہ لفظ نہیں کہا۔ ہمیں یقین تھا کہ"
                    + " سکین ہفتے کا سب سے اچھا وقت ہو گا۔</p>\n<h2 id=\"scan\">سکین</h2>\n<p>انہوں نے"
                    + " کہا کہ کوئی فون کرے گا۔ ہمیں ایک کاغذ دیا گیا جس پر کوئی نمبر نہیں تھا۔"
                    + " آخر میں نے خود "),
            new Piece.Linked(
                "/find-support/", List.of(new Piece.Markup("ایک ہیلپ لائن")), PartSamples.ENGLISH),
            new Piece.Markup(" پر فون کیا۔</p>\n")),
        List.of(),
        List.of(),
        english.topics(),
        english.campaigns(),
        List.of("ویلز"),
        english.published(),
        null,
        false,
        true,
        4,
        List.of(),
        english.help(),
        english.near());
  }
}
