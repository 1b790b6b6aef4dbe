package org.waymark.content;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code content/site.yaml}: what holds for the site as a whole. */
public record SiteFile(
    @About(value = "The site's name.", example = "Beside you") Localised title,
    @About(value = "What it is, in a sentence.", example = "Stories and help after a loss.")
        Localised description,
    @About(value = "Where it will be, with a slash at the end.", example = "https://example.org/")
        @Shape(url = true)
        String baseUrl,
    @About(value = "Its languages, the first one first.", example = "[{code: en, name: English}]")
        List<Language> languages,
    @About(value = "The time zone of its days.", example = "Europe/London")
        @Nullable String timeZone,
    @About(
            value = "The links at the top of every page.",
            example = "[{label: Stories, to: /stories/}]")
        List<NavigationLink> navigation,
    @About(
            value = "The help that stands on every page.",
            example = "{text: If you need help now, organisations: [samaritans]}")
        HelpNow helpNow,
    @About(value = "Something every page must say.", example = "This is a demonstration.")
        @Nullable Localised notice,
    @About(value = "For sharing a campaign.", example = "{hashtag: misCOURAGE}")
        @Nullable Share share,
    @About(
            value = "The link that leaves the site at once.",
            example = "{show: true, to: https://www.bbc.co.uk/weather}")
        @Nullable LeaveSite leaveSite,
    @About(value = "How long things hold and how many are shown.", example = "{rarity: 5}")
        @Nullable Limits limits,
    @About(
            value =
                "Whether crawlers that gather texts to train language models are asked to stay"
                    + " away; they are when nothing is said. It is a request.",
            example = "refuse")
        @Nullable Crawlers trainingCrawlers,
    @About(
            value =
                "Where the private record of consent is, as CSV: a path from the project folder that"
                    + " leads out of it. The environment variable WAYMARK_CONSENT_REGISTER names"
                    + " another.",
            example = "../private/consent-register.csv")
        @Nullable String consentRegister,
    @About(
            value =
                "What looks like somebody's own data, or is a word that hurts, but may stand in a file.",
            example =
                "[{file: content/news/a.md, text: press@example.org, reason: The press office.}]")
        List<Allowance> allow,
    @About(
            value =
                "Where the site is hosted, so that its files say all that this host understands.",
            example = "{host: netlify}")
        @Nullable Hosting hosting) {

  /** What crawlers are asked. */
  public enum Crawlers implements Choice {
    ALLOW,
    REFUSE
  }

  private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/London");

  /** The time zone; that of London where none is named, or one that does not exist. */
  public ZoneId zone() {
    try {
      return timeZone == null ? USUAL_ZONE : ZoneId.of(timeZone);
    } catch (DateTimeException toldByACheck) {
      return USUAL_ZONE;
    }
  }

  /** The same site at another address. */
  public SiteFile at(String otherBaseUrl) {
    return new SiteFile(
        title,
        description,
        otherBaseUrl,
        languages,
        timeZone,
        navigation,
        helpNow,
        notice,
        share,
        leaveSite,
        limits,
        trainingCrawlers,
        consentRegister,
        allow,
        hosting);
  }

  /** A language of the site. */
  public record Language(
      @About(value = "Its code.", example = "cy") @Shape(id = true) String code,
      @About(value = "Its own name for itself.", example = "Cymraeg") String name,
      @About(value = "Which way it is written.", example = "rtl") @Nullable Direction direction) {}

  /** Which way a language is written. */
  public enum Direction implements Choice {
    LTR,
    RTL
  }

  /** A link of the navigation. */
  public record NavigationLink(
      @About(value = "What it says.", example = "Stories") Localised label,
      @About(value = "An address of this site.", example = "/stories/") String to) {}

  /** The help that stands on every page. */
  public record HelpNow(
      @About(value = "Its heading.", example = "If you need help now") Localised text,
      @About(value = "Whom to show.", example = "[samaritans]") @IdOf(Vocabulary.ORGANISATION)
          List<String> organisations) {}

  /** For sharing a campaign. */
  public record Share(
      @About(value = "Without the #.", example = "misCOURAGE") @Nullable String hashtag,
      @About(value = "A sentence that people may pass on.", example = "You are not alone.")
          @Nullable Localised text) {}

  /** The link that leaves the site at once. */
  public record LeaveSite(
      @About(value = "Whether it is shown.", example = "true") boolean show,
      @About(value = "Where it leads.", example = "https://www.bbc.co.uk/weather")
          @Shape(url = true)
          String to) {}

  /** Who answers when readers ask for a page. */
  public enum Host implements Choice {
    NGINX,
    APACHE,
    CADDY,
    NETLIFY,
    CLOUDFLARE,
    GITHUB_PAGES
  }

  /** Where the site is hosted. */
  public record Hosting(
      @About(value = "The server or host.", example = "netlify") @Nullable Host host,
      @About(
              value =
                  "Whether browsers are asked to keep no copy of any page. Nothing is left on a"
                      + " shared device then, but going back is slow, and needs the net.",
              example = "false")
          boolean noStore) {}

  /** What becomes of a factsheet whose review is long overdue. */
  public enum WhenOverdue implements Choice {
    NOTICE,
    HOLD,
    ERROR
  }

  /** Words that look like somebody's own data, or that hurt, which may stand in one file. */
  public record Allowance(
      @About(value = "The file, from the project folder.", example = "content/news/a.md")
          String file,
      @About(value = "The words, as they stand in it.", example = "press@example.org") String text,
      @About(value = "Why they may.", example = "The press office's own address.") String reason) {}

  /** How long things hold and how many are shown. Each has a default. */
  public record Limits(
      @About(value = "Stories, factsheets or news on a page of a list.", example = "20")
          @Shape(least = 1, largest = 1000)
          @Nullable Integer storiesPerPage,
      @About(value = "Months after which an organisation must be checked again.", example = "6")
          @Nullable Integer organisationCheckedMonths,
      @About(value = "Years after which a figure is old.", example = "5")
          @Nullable Integer figureYears,
      @About(
              value = "What becomes of a factsheet that is overdue for longer than overdue-months.",
              example = "notice")
          @Nullable WhenOverdue factsheetOverdue,
      @About(value = "Months a review may be late before that.", example = "6")
          @Nullable Integer overdueMonths,
      @About(
              value = "Fewer stories than this with the same public facts single one out.",
              example = "5")
          @Nullable Integer rarity) {}
}
