package org.waymark.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A survey, report, guideline or law, with its figures and what it asks for. */
public record Evidence(
    @Inline Common common,
    @About(value = "Who published it.", example = "NICE") String publisher,
    @About(value = "The day it was published.", example = "2026-03-09")
        @Nullable LocalDate published,
    @About(value = "The year, where the day is not known.", example = "2021")
        @Shape(least = 1800, largest = 2200)
        @Nullable Integer year,
    @About(value = "Where it is.", example = "https://…") @Shape(url = true) @Nullable String url,
    @About(value = "What it is.", example = "survey") EvidenceKind kind,
    @About(
            value = "Who was asked or counted.",
            example = "People in the UK who had a miscarriage before 24 weeks")
        @Nullable String population,
    @About(value = "How many.", example = "1000") @Nullable Integer sample,
    @About(value = "How many, in words.", example = "more than 1,000") @Nullable String sampleNote,
    @About(value = "Whether its figures may still be used.", example = "current") Standing status,
    @About(value = "What took its place.", example = "other-id") @IdOf(Vocabulary.EVIDENCE)
        @Nullable String supersededBy,
    @About(value = "Its figures.", example = "[{id: no-follow-up, value: 65, …}]")
        List<Figure> figures,
    @About(
            value = "The same question asked again.",
            example = "[{year: 2014, figure: rated-good, value: 53}]")
        List<Wave> waves,
    @About(value = "What it asks for.", example = "[{id: …, text: …, to: NHS, …}]")
        List<Recommendation> recommendations,
    @About(value = "What was answered.", example = "[{by: …, on: 2026-03-09, summary: …}]")
        List<Response> responses)
    implements Content {

  private static final List<String> PERCENT = List.of("percent", "per cent", "percentage", "%");

  /** A kind of evidence. */
  public enum EvidenceKind implements Choice {
    SURVEY,
    REPORT,
    GUIDELINE,
    LAW,
    STATISTICS,
    PRESS
  }

  /** Whether a figure may be used. */
  public enum Standing implements Choice {
    CURRENT,
    DATED,
    SUPERSEDED,
    DO_NOT_PUBLISH
  }

  /** One number of the register. */
  public record Figure(
      @About(value = "Its id within this source.", example = "no-follow-up") @Shape(id = true)
          String id,
      @About(value = "The number.", example = "65") @Nullable BigDecimal value,
      @About(value = "What is counted.", example = "percent") @Nullable String unit,
      @About(
              value = "The wordings that a text may use.",
              example = "[\"65%\", \"almost two-thirds\"]")
          @Shape(oneOrMore = true)
          List<String> text,
      @About(
              value = "What it says, as a sentence.",
              example = "Did not have adequate follow-up care.")
          String statement,
      @About(value = "Who was counted, where it differs from the source's.", example = "Partners")
          @Nullable String population,
      @About(value = "The year, where it differs from the source's.", example = "2019")
          @Shape(least = 1800, largest = 2200)
          @Nullable Integer year,
      @About(value = "Figures of one group stand in one table.", example = "Follow-up care")
          @Nullable String group,
      @About(
              value = "Whether it may be used, where it differs from the source's.",
              example = "dated")
          @Nullable Standing status,
      @About(
              value = "Other figures on the same question.",
              example = "[other-evidence/other-figure]")
          @IdOf(Vocabulary.FIGURE)
          List<String> conflictsWith,
      @About(
              value = "Why they differ: who was counted, when, how.",
              example = "One counts pregnancies, the other women.")
          @Nullable String why,
      @About(value = "A caution for editors and readers.", example = "Symptoms, not a diagnosis.")
          @Nullable String note) {

    /** Whether it counts parts of a hundred. */
    public boolean isPercent() {
      return Evidence.isPercent(unit);
    }
  }

  /** One round of a repeated question. */
  public record Wave(
      @About(value = "The year.", example = "2014") @Shape(least = 1800, largest = 2200)
          Integer year,
      @About(value = "The figure's id in this source.", example = "rated-good") String figure,
      @About(value = "The number that year.", example = "53") BigDecimal value,
      @About(value = "How many were asked that year.", example = "1000") @Nullable Integer sample,
      @About(value = "Where that year's number is from, if not from here.", example = "survey-2014")
          @IdOf(Vocabulary.EVIDENCE)
          @Nullable String source) {}

  /** Something a report asks for. */
  public record Recommendation(
      @About(value = "Its id within this source.", example = "routine-follow-up") @Shape(id = true)
          String id,
      @About(value = "What is asked.", example = "Follow-up care for everyone") String text,
      @About(value = "Who is asked.", example = "NHS") String to,
      @About(value = "How far it has come.", example = "called-for") Progress status,
      @About(value = "The day this was last looked at.", example = "2026-03-09")
          @Nullable LocalDate updated,
      @About(value = "More about it.", example = "A pilot began in two units.")
          @Nullable String note,
      @About(value = "What says how far it has come.", example = "plan-2026")
          @IdOf(Vocabulary.EVIDENCE)
          @Nullable String source,
      @About(value = "Figures that it rests on.", example = "[follow-up-report/no-follow-up]")
          @IdOf(Vocabulary.FIGURE)
          List<String> figures,
      @About(
              value = "How far it had come before, the oldest first.",
              example = "[{on: 2026-03-09, status: called-for}]")
          List<Step> history) {}

  /** How far a recommendation had come on a day. */
  public record Step(
      @About(value = "The day.", example = "2026-03-09") LocalDate on,
      @About(value = "How far it had come.", example = "called-for") Progress status,
      @About(value = "More about it.", example = "The report was published.") @Nullable String note,
      @About(value = "What says so.", example = "plan-2026") @IdOf(Vocabulary.EVIDENCE)
          @Nullable String source) {}

  /** How far a recommendation has come. */
  public enum Progress implements Choice {
    CALLED_FOR,
    PROMISED,
    UNDER_WAY,
    DONE,
    REFUSED
  }

  /** What someone answered. */
  public record Response(
      @About(value = "Who.", example = "Department of Health and Social Care") String by,
      @About(value = "The day.", example = "2026-03-09") @Nullable LocalDate on,
      @About(value = "What they said, in our words.", example = "Work is under way.")
          String summary,
      @About(value = "Where.", example = "https://…") @Shape(url = true) @Nullable String url,
      @About(
              value = "The recommendations that it answers: their ids in this source.",
              example = "[routine-follow-up]")
          List<String> to) {}

  /** Whether a unit means parts of a hundred, in whichever way an editor writes that. */
  public static boolean isPercent(@Nullable String unit) {
    return unit != null && PERCENT.contains(unit.strip().toLowerCase(Locale.ROOT));
  }

  /** The year of a figure: its own, or its source's; null when neither is known. */
  public @Nullable Integer yearOf(Figure figure) {
    if (figure.year() != null) {
      return figure.year();
    }
    return published != null ? Integer.valueOf(published.getYear()) : year;
  }

  /** The standing of a figure: its own, or its source's. */
  public Standing standingOf(Figure figure) {
    return figure.status() != null ? figure.status() : status;
  }
}
