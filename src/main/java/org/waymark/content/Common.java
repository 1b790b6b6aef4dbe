package org.waymark.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that every content type has. */
public record Common(
    @About(value = "What the page is called.", example = "Missed miscarriage") @Shape(most = 300)
        String title,
    @About(
            value = "One or two sentences for cards, feeds and search, at most 240 characters.",
            example = "What a missed miscarriage is, and what can happen next.")
        @Shape(most = 240)
        String summary,
    @About(value = "What it is about: ids from topics.yaml.", example = "[missed-miscarriage]")
        @IdOf(Vocabulary.TOPIC)
        List<String> topics,
    @About(
            value = "The day it was first published. A day to come keeps it back until then.",
            example = "2026-03-02")
        @Nullable LocalDate date,
    @About(
            value = "The day of the last change that readers should know of.",
            example = "2026-05-01")
        @Nullable LocalDate updated,
    @About(value = "Not finished: never published.", example = "true") boolean draft,
    @About(value = "The last day it is shown.", example = "2027-12-31") @Nullable LocalDate expires,
    @About(
            value =
                "What happens after its last day: archive keeps the page, marked and off the lists;"
                    + " remove takes it away. Archive when nothing is said.",
            example = "remove")
        @Nullable AfterExpiry afterExpiry,
    @About(value = "Where it holds. Everywhere when nothing is said.", example = "[england, wales]")
        List<Nation> nations,
    @About(value = "Old addresses that lead here.", example = "[/who-we-are/]")
        List<String> aliases,
    @About(value = "A picture for the page.", example = "{src: media/path.jpg, alt: A path}")
        @Nullable Picture image,
    @About(value = "0 to 3. The highest of its topics when nothing is said.", example = "2")
        @Shape(largest = 3)
        @Nullable Integer sensitivity,
    @About(
            value = "The campaigns it belongs to: ids of their pages.",
            example = "[campaigns/follow-up]")
        @IdOf(Vocabulary.PAGE)
        @Shape(oneOrMore = true)
        List<String> campaign,
    @About(value = "Organisations to show first in its help block.", example = "[miscarriage-uk]")
        @IdOf(Vocabulary.ORGANISATION)
        List<String> help) {

  /** What becomes of an item after its last day. */
  public enum AfterExpiry implements Choice {
    ARCHIVE,
    REMOVE
  }

  /** A picture with what must be known of it. */
  public record Picture(
      @About(value = "The file, from the content folder.", example = "media/path.jpg") String src,
      @About(
              value = "What the picture shows, for those who do not see it.",
              example = "A path through trees")
          @Shape(mayBeEmpty = true)
          String alt,
      @About(
              value = "The picture shows nothing that needs telling; alt is empty.",
              example = "true")
          boolean decorative,
      @About(value = "Who made it.", example = "Drawn for this site") @Nullable String credit,
      @About(value = "On what terms it is used.", example = "CC BY 4.0")
          @Nullable String licence) {}
}
