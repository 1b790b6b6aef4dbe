package org.waymark.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything else: home, about, hubs, documents. */
public record Page(
    @Inline Common common,
    @About(
            value = "What the page is put together from, in order. Makes it a hub.",
            example = "[{show: latest-news, limit: 3}]")
        List<Section> sections,
    @About(value = "What happened when.", example = "[{date: \"2015\", title: …, text: …}]")
        List<Moment> timeline,
    @About(value = "Who stands behind it.", example = "[{name: …, role: …, message: …}]")
        List<Supporter> supporters,
    @About(value = "What readers can do.", example = "[{title: …, text: …}]") List<Action> actions,
    @About(value = "The version of a document.", example = "\"2.0\"") @Nullable String version,
    @About(value = "What changed when.", example = "[{on: 2026-05-01, change: …}]")
        List<Revision> history,
    @About(
            value = "What people say on this subject: parts of their stories.",
            example = "[{id: the-phone-call, quote: Nobody rang.}]")
        List<Clip> clips,
    @About(value = "A film of it.", example = "{src: media/launch.webm, …}") @Nullable Film film,
    @About(
            value = "The words for sharing it, where they differ from the site's.",
            example = "{hashtag: misCOURAGE, text: You are not alone.}")
        SiteFile.@Nullable Share share)
    implements Content {

  /**
   * Whether its sections show parts of its own text, and not the whole of it stands before them.
   */
  public boolean isInParts() {
    return sections.stream().anyMatch(Section::isText);
  }

  /** One part of a hub. */
  public record Section(
      @About(value = "What to show.", example = "latest-news") Show show,
      @About(
              value =
                  "Of what: an id; of a campaign's page for stories, news, factsheets, pages and"
                      + " evidence; of the page that has it for a timeline, supporters and actions;"
                      + " or a heading of this page such as '#why-now'.",
              example = "\"#why-now\"")
          @Nullable String of,
      @About(value = "A heading of its own.", example = "Stories") @Nullable Localised title,
      @About(value = "Only what is about these topics.", example = "[follow-up-care]")
          @IdOf(Vocabulary.TOPIC)
          List<String> topics,
      @About(value = "Only organisations for these needs.", example = "[talk-to-someone-now]")
          @IdOf(Vocabulary.NEED)
          List<String> needs,
      @About(value = "The figures' group.", example = "Follow-up care") @Nullable String group,
      @About(value = "How many at most.", example = "3") @Shape(least = 1, largest = 100)
          @Nullable Integer limit) {

    /** Whether it shows a part of the page's own text, however it looks. */
    public boolean isText() {
      return show == Show.TEXT || show == Show.WAYS;
    }
  }

  /** A kind of section. */
  public enum Show implements Choice {
    TEXT,
    WAYS,
    STORIES,
    FACTSHEETS,
    LATEST_NEWS,
    ORGANISATIONS,
    FIGURES,
    RECOMMENDATIONS,
    TIMELINE,
    SUPPORTERS,
    ACTIONS,
    FILM,
    SHARE,
    PAGES,
    EVIDENCE,
    CLIPS
  }

  /** Something that happened. */
  public record Moment(
      @About(value = "When: a day, a month or a year.", example = "\"2015-11\"") String date,
      @About(value = "What.", example = "A campaign begins") String title,
      @About(value = "More about it.", example = "…") @Nullable String text,
      @About(value = "An item of the evidence register.", example = "follow-up-report-2026")
          @IdOf(Vocabulary.EVIDENCE)
          @Nullable String source) {}

  /** A person or body that stands behind something. */
  public record Supporter(
      @About(value = "Who.", example = "A royal college") String name,
      @About(value = "In what role.", example = "Professional body") @Nullable String role,
      @About(value = "What they say.", example = "…") @Nullable String message,
      @About(value = "What ties them to it, said openly.", example = "An ambassador of the charity")
          @Nullable String interest,
      @About(value = "The day they said it.", example = "2026-03-09") @Nullable LocalDate date,
      @About(value = "Their mark.", example = "media/mark.png") @Nullable String logo) {}

  /** Something a reader can do. */
  public record Action(
      @About(value = "What to do.", example = "Write to your unit") String title,
      @About(value = "How.", example = "…") String text,
      @About(value = "The last day it makes sense.", example = "2027-01-31")
          @Nullable LocalDate until,
      @About(value = "Where it makes sense.", example = "[wales]") List<Nation> nations,
      @About(value = "How much it asks of someone.", example = "Ten minutes")
          @Nullable String effort,
      @About(value = "Where it is done.", example = "https://…") @Shape(url = true)
          @Nullable String url) {}

  /** What changed in a document. */
  public record Revision(
      @About(value = "The day.", example = "2026-05-01") LocalDate on,
      @About(value = "What changed, in words.", example = "Ten points became five.") String change,
      @About(value = "The version that this made.", example = "\"2.0\"") @Nullable String version,
      @About(value = "The page that keeps the text of that version.", example = "code-of-care-1")
          @IdOf(Vocabulary.PAGE)
          @Nullable String page,
      @About(
              value =
                  "Headings of earlier versions that nothing took the place of, by their ids: links"
                      + " to them lead to this entry.",
              example = "[waiting-rooms]")
          @Shape(id = true, oneOrMore = true)
          List<String> gone) {}

  /** A part of a story: what stands under a heading, or some of its words. */
  public record Clip(
      @About(value = "The story.", example = "the-phone-call") @IdOf(Vocabulary.STORY) String id,
      @About(value = "The heading whose part it is.", example = "\"#the-wait\"")
          @Nullable String fromHeading,
      @About(value = "Words of the story, exactly as they stand there.", example = "Nobody rang.")
          @Nullable String quote) {}
}
