package org.waymark.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Health information, with its references and its review. */
public record Factsheet(
    @Inline Common common,
    @About(
            value = "Three to six plain sentences that a reader in a hurry needs.",
            example = "[It is not your fault.]")
        List<String> keyPoints,
    @About(
            value = "Who checked it, when, and when it must be checked again.",
            example = "{on: 2026-05-01, by: A named role, next: 2029-05-01}")
        @Nullable Review reviewed,
    @About(
            value = "What its statements rest on. An id of the evidence register needs no more.",
            example = "[{id: nice-ng126}]")
        List<Reference> references,
    @About(value = "What changed when.", example = "[{on: 2026-05-01, change: First published.}]")
        List<Change> history,
    @About(value = "Words of the glossary that it uses.", example = "[missed-miscarriage]")
        @IdOf(Vocabulary.TERM)
        List<String> terms,
    @About(value = "Other forms of the same text.", example = "{print: true}")
        @Nullable Formats formats)
    implements Content {

  /** Whether it may be handed out on paper, as nearly all may. */
  public boolean isForPrint() {
    return formats == null || !Boolean.FALSE.equals(formats.print());
  }

  /** A review by someone responsible. */
  public record Review(
      @About(value = "The day.", example = "2026-05-01") LocalDate on,
      @About(value = "The role of who did it, never a private name.", example = "Lead nurse")
          String by,
      @About(value = "The day by which it must be done again.", example = "2029-05-01")
          LocalDate next) {}

  /** Something that a statement rests on. */
  public record Reference(
      @About(value = "The id that ref: links use.", example = "nice-ng126") @Shape(id = true)
          String id,
      @About(
              value = "Its title. Not needed for an item of the evidence register.",
              example = "\"Miscarriage: information for you\"")
          @Nullable String title,
      @About(value = "Who published it.", example = "NICE") @Nullable String publisher,
      @About(value = "The year.", example = "2023") @Shape(least = 1800, largest = 2200)
          @Nullable Integer year,
      @About(value = "Where it is.", example = "https://…") @Shape(url = true)
          @Nullable String url) {}

  /** Something that changed. */
  public record Change(
      @About(value = "The day.", example = "2026-05-01") LocalDate on,
      @About(value = "What changed, in words.", example = "First published.") String change) {}

  /** Other forms of a factsheet. */
  public record Formats(
      @About(
              value = "Whether it may be handed out on paper. It may when nothing is said.",
              example = "false")
          @Nullable Boolean print,
      @About(
              value = "The same in easy words: a file below content/pages.",
              example = "easy-read/missed-miscarriage.md")
          @Nullable String easyRead) {}
}
