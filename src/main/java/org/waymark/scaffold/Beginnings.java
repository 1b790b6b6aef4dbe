package org.waymark.scaffold;

import java.util.Map;
import org.waymark.content.ContentType;

/** What a new file of each type begins with. */
final class Beginnings {

  private Beginnings() {}

  /**
   * Values of fields, in YAML, where the declaration's example would say what nobody knows yet. An
   * organisation that nobody has checked says so until someone has.
   */
  static Map<String, String> fields(ContentType type) {
    return switch (type) {
      case STORY -> Map.of("teller.identity", "anonymous");
      case ORGANISATION ->
          Map.of(
              "checked.on", "1970-01-01",
              "checked.how", "secondary-source",
              "checked.by", "nobody yet");
      case FACTSHEET, EVIDENCE, NEWS, PAGE -> Map.of();
    };
  }

  /** The text, with the headings that such a text usually has. Comments are never published. */
  static String body(ContentType type) {
    return switch (type) {
      case STORY ->
          """
          <!-- In the teller's own words. Begin where it begins for them. -->

          ## What happened

          ## What I needed

          ## Where I am now
          """;
      case FACTSHEET ->
          """
          <!-- Say first what a reader in a hurry needs. Short sentences, one thought each. -->

          ## What it is

          ## What happens next

          ## When to get help

          <!-- For what cannot wait, a care card:
          > [!URGENT]
          > ### Call your early pregnancy unit if …
          >
          > - what the reader notices
          -->

          ## What you can ask for
          """;
      case ORGANISATION ->
          """
          <!-- What they do, for whom, and what happens when you get in touch. -->

          ## What to expect
          """;
      case EVIDENCE ->
          """
          <!-- What it is, who was asked or counted, and how. -->

          ## What it found

          ## What to bear in mind
          """;
      case NEWS ->
          """
          <!-- The news itself first: what changed, for whom, from when. -->

          ## What this means for you
          """;
      case PAGE ->
          """
          <!-- What the reader can do or find out here, first. -->

          ## Begin here
          """;
    };
  }
}
