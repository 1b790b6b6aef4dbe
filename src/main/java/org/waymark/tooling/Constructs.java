package org.waymark.tooling;

import java.util.List;
import java.util.Locale;

/** What may be written in a text beyond plain Markdown, as snippets. */
final class Constructs {

  private static final String NATIONS = "england,scotland,wales,northern-ireland,ireland";

  /**
   * One of them.
   *
   * @param prefix what is typed to be offered it
   * @param meaning for an editor
   * @param body its lines, with places to go to
   */
  record Construct(String prefix, String meaning, List<String> body) {}

  private Constructs() {}

  static List<Construct> all() {
    return List.of(
        card("emergency", "Care card: call 999 now. For clinical emergencies only.", "Call 999 if"),
        card(
            "urgent",
            "Care card: ring today. For clinical urgency only.",
            "Ring your early pregnancy unit today if"),
        card("advice", "Care card: ring your GP.", "Ring your GP if"),
        of(
            "important",
            "A note that matters. At most two a page.",
            "> [!IMPORTANT]",
            "> ${1:You do not have to decide today.}"),
        of(
            "law",
            "What the law says in a nation from a day on.",
            "> [!LAW ${1|" + NATIONS + "|} ${2:2026-01-01}..]",
            "> ${3:You have a right to time off.}"),
        of(
            "quotation",
            "Somebody's words, with the speaker.",
            "> ${1:You can ring us at any time.}",
            ">",
            "> — ${2:Name}, ${3:role}"),
        of(
            "words of a story",
            "Words as they stand in a story. They go when its consent goes.",
            "> ${1:Nobody rang.}",
            ">",
            "> — [${2:Name}](story:${3:the-phone-call}), ${4:who was pregnant}"),
        of(
            "figure",
            "A number of the evidence register, with its source.",
            "[${1:65%}](figure:${2:report}/${3:no-follow-up})"),
        of(
            "reference",
            "What a statement of this factsheet rests on.",
            "[${1:the guideline}](ref:${2:nice-ng126})"),
        of(
            "organisation link",
            "An organisation, linked to its entry.",
            "[${1:Samaritans}](org:${2:samaritans})"),
        of(
            "organisation card",
            "An organisation's number and hours, in place.",
            "![](org:${1:samaritans})"),
        of(
            "term",
            "A word of the glossary, with its meaning at hand.",
            "[${1:early pregnancy unit}](term:${2:epu})"),
        of(
            "link",
            "A link to something of this site.",
            "[${1:her story}](${2|story,factsheet,news,page,topic,evidence|}:${3:the-phone-call})"),
        of(
            "figures chart",
            "A group of figures as a chart and a table.",
            "![${1:Follow-up care}](figures:${2:report}/${3:follow-up-care})"),
        of("film", "A film, played on request.", "![${1:The film}](film:${2:the-phone-call})"),
        of(
            "picture",
            "A picture. Say in the square brackets what it shows.",
            "![${1:A path through trees}](media/${2:path.jpg} \"${3:Photograph: A. Name}\")"),
        of("footnote", "A footnote.", "[^${1:1}]", "", "[^${1:1}]: ${2:This was so in 2026.}"),
        of("definition", "A word and its meaning.", "${1:Sonographer}", ": ${2:Does the scan.}"));
  }

  private static Construct card(String word, String meaning, String heading) {
    return of(
        word,
        meaning,
        "> [!" + word.toUpperCase(Locale.ROOT) + "]",
        "> ## ${1:" + heading + "}",
        "> - ${2:what the reader notices}");
  }

  private static Construct of(String prefix, String meaning, String... body) {
    return new Construct(prefix, meaning, List.of(body));
  }
}
