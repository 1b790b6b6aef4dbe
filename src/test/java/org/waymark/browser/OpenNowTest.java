package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestSite;
import org.waymark.library.HoursReading;
import org.waymark.library.OpeningHours;
import org.waymark.library.WeekHours;

/** What readers are told of hours, wherever their devices are set to be. */
@TestInstance(Lifecycle.PER_CLASS)
final class OpenNowTest {

  private static final String LONDON = "Europe/London";

  private static final String LOOK =
      """
      async (hours) => {
        const { look, present } = await import(document.querySelector("script[src*=hours]").src);
        return look(hours, present()).text;
      }
      """;

  private final Chromium chromium;
  private final SiteServer server;
  private final Map<String, Visit> visits = new HashMap<>();

  OpenNowTest(@TempDir Path folder) {
    TestSite site =
        TestSite.in(folder)
            .settings(
                "languages: [{code: en, name: English}, {code: cy, name: Cymraeg}, {code: ur, name: اردو, direction: rtl}]\n"
                    + "help-now: {text: Help, organisations: [samaritans, line]}")
            .organisation(
                "line",
                "title: Line\ncontacts: [{kind: phone, value: \"0808 164 3332\", hours: \"Mo-Fr 10:00-18:00; PH off\"}]")
            .organisation("irish", "title: Irish\nnations: [ireland]")
            .build();
    chromium = Chromium.orSkip();
    server = SiteServer.of(site.out());
  }

  @AfterAll
  void stop() {
    server.close();
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # An ordinary week, to the minute. 20 November 2026 is a Friday.
          2026-11-20T09:59:59Z | Mo-Fr 10:00-18:00 | eswn | Closed now. Opens at 10am
          2026-11-20T10:00:00Z | Mo-Fr 10:00-18:00 | eswn | Open now, until 6pm
          2026-11-20T17:59:59Z | Mo-Fr 10:00-18:00 | eswn | Open now, until 6pm
          2026-11-20T18:00:00Z | Mo-Fr 10:00-18:00 | eswn | Closed now. Opens on Monday at 10am
          2026-11-22T12:00:00Z | Mo-Fr 10:00-18:00 | eswn | Closed now. Opens tomorrow at 10am
          2026-11-19T18:00:00Z | Mo-Fr 10:00-18:00 | eswn | Closed now. Opens tomorrow at 10am
          2026-11-23T12:00:00Z | Mo 10:00-11:00    | eswn | Closed now
          2026-11-24T10:00:00Z | Mo 10:00-11:30    | ew   | Closed now. Opens on Monday at 10am
          2026-11-24T10:00:00Z | Mo 10:00-11:30    | eswn | Closed now. Opens on Monday at 10am. Hours may differ on that day
          # More than once a day, noon and midnight, and times past the hour.
          2026-11-20T11:00:00Z | Mo-Fr 09:30-12:00,18:00-24:00 | eswn | Open now, until noon
          2026-11-20T13:00:00Z | Mo-Fr 09:30-12:00,18:00-24:00 | eswn | Closed now. Opens at 6pm
          2026-11-20T23:59:59Z | Mo-Fr 09:30-12:00,18:00-24:00 | eswn | Open now, until midnight
          2026-11-19T03:00:00Z | Mo-Fr 09:05-12:00             | eswn | Closed now. Opens at 9.05am
          # Past midnight, into the next day and the next week, and days that touch.
          2026-11-21T01:59:00Z | Fr 18:00-02:00 | eswn | Open now, until 2am
          2026-11-21T02:00:00Z | Fr 18:00-02:00 | eswn | Closed now. Opens on Friday at 6pm
          2026-11-23T01:00:00Z | Su 18:00-02:00 | eswn | Open now, until 2am
          2026-11-20T19:00:00Z | Fr 18:00-24:00; Sa-Su 00:00-24:00, Mo 00:00-06:00 | eswn | Open now
          2026-11-22T19:00:00Z | Fr 18:00-24:00; Sa-Su 00:00-24:00, Mo 00:00-06:00 | eswn | Open now, until 6am
          2026-11-20T19:00:00Z | Sa 00:00-24:00 | eswn | Closed now. Opens at midnight
          2026-11-18T19:00:00Z | Sa 00:00-24:00 | eswn | Closed now. Opens on Friday at midnight
          2026-11-20T19:00:00Z | 24/7           | eswn | ''
          # Clocks go forward at 1am on 29 March 2026 and back at 2am on 25 October 2026, both Sundays.
          2026-03-29T00:59:00Z | Su 02:00-10:00 | eswn | Closed now. Opens at 2am
          2026-03-29T01:00:00Z | Su 02:00-10:00 | eswn | Open now, until 10am
          2026-03-29T08:59:00Z | Su 02:00-10:00 | eswn | Open now, until 10am
          2026-03-29T09:00:00Z | Su 02:00-10:00 | eswn | Closed now
          2026-10-25T00:30:00Z | Su 02:00-10:00 | eswn | Closed now. Opens at 2am
          2026-10-25T01:30:00Z | Su 02:00-10:00 | eswn | Closed now. Opens at 2am
          2026-10-25T02:00:00Z | Su 02:00-10:00 | eswn | Open now, until 10am
          2026-10-25T09:59:00Z | Su 02:00-10:00 | eswn | Open now, until 10am
          2026-07-15T09:00:00Z | Mo-Fr 10:00-18:00 | eswn | Open now, until 6pm
          # Boxing Day's substitute, Monday 28 December 2026, everywhere in the United Kingdom.
          2026-12-28T12:00:00Z | Mo-Fr 10:00-18:00; PH off | eswn | Closed now. Opens tomorrow at 10am
          2026-12-24T19:00:00Z | Mo-Fr 10:00-18:00; PH off | eswn | Closed now. Opens on Tuesday at 10am
          2026-12-28T12:00:00Z | Mo-Fr 10:00-18:00; PH 11:00-13:00 | eswn | Open now, until 1pm
          2026-12-27T12:00:00Z | Mo-Fr 10:00-18:00; PH 11:00-13:00 | eswn | Closed now. Opens tomorrow at 11am
          2026-12-28T12:00:00Z | Mo-Fr 10:00-18:00 | eswn | Today is a bank holiday: hours may differ
          2026-12-27T12:00:00Z | Mo-Fr 10:00-18:00 | eswn | Closed now. Opens tomorrow at 10am. Hours may differ on that day
          2026-12-28T12:00:00Z | Tu-Fr 10:00-18:00 | eswn | Closed now. Opens tomorrow at 10am
          2026-12-28T01:00:00Z | Su 18:00-02:00; PH off | eswn | Open now, until 2am
          2026-12-28T12:00:00Z | 24/7 | eswn | ''
          # St Andrew's Day, Monday 30 November 2026, in Scotland alone.
          2026-11-30T12:00:00Z | Mo-Fr 10:00-18:00; PH off | s | Closed now. Opens tomorrow at 10am
          2026-11-30T12:00:00Z | Mo-Fr 10:00-18:00; PH off | ew | Open now, until 6pm
          2026-11-30T12:00:00Z | Mo-Fr 10:00-18:00; PH off | eswn | Today is a bank holiday in some places: hours may differ
          2026-11-30T12:00:00Z | Mo-Fr 10:00-18:00 | eswn | Today is a bank holiday in some places: hours may differ
          # Ireland's last Monday in October.
          2026-10-26T12:00:00Z | Mo-Fr 10:00-13:00; PH off | i | Closed now. Opens tomorrow at 10am
          2026-10-26T12:00:00Z | Mo-Fr 10:00-13:00; PH off | n | Open now, until 1pm
          # Outside the usual hours of such a day it is usually closed, whatever the day is.
          2026-12-28T02:00:00Z | Mo-Fr 10:00-18:00 | eswn | Usually closed at this time. Today is a bank holiday: hours may differ
          2026-12-28T10:00:00Z | Mo-Fr 10:00-18:00 | eswn | Today is a bank holiday: hours may differ
          2026-12-28T17:59:00Z | Mo-Fr 10:00-18:00 | eswn | Today is a bank holiday: hours may differ
          2026-12-28T23:30:00Z | Mo-Fr 10:00-18:00 | eswn | Usually closed at this time. Today is a bank holiday: hours may differ
          2026-11-30T19:00:00Z | Mo-Fr 10:00-18:00 | eswn | Usually closed at this time. Today is a bank holiday in some places: hours may differ
          2026-12-29T01:00:00Z | Mo-Fr 18:00-02:00 | eswn | Hours may differ today
          2026-12-29T02:00:00Z | Mo-Fr 18:00-02:00 | eswn | Closed now. Opens at 6pm
          # Christmas 2027 is on a Saturday, so its bank holidays are Monday and Tuesday.
          2027-12-25T12:00:00Z | Mo-Su 10:00-18:00; PH off | eswn | Hours may differ today
          2027-12-25T20:00:00Z | Mo-Su 10:00-18:00 | eswn | Usually closed at this time. Hours may differ today
          2027-12-26T12:00:00Z | Mo-Su 10:00-18:00 | eswn | Hours may differ today
          2027-12-26T12:00:00Z | Mo-Sa 10:00-18:00; PH off | eswn | Closed now. Opens on Wednesday at 10am
          2027-12-27T12:00:00Z | Mo-Su 10:00-18:00; PH off | eswn | Closed now. Opens on Wednesday at 10am
          2027-12-24T20:00:00Z | Mo-Su 10:00-18:00 | eswn | Closed now. Opens tomorrow at 10am. Hours may differ on that day
          2028-01-01T12:00:00Z | Mo-Su 10:00-18:00 | eswn | Hours may differ today
          2027-12-25T12:00:00Z | 24/7 | eswn | ''
          # Christmas Day 2028 is the last holiday but one that this build knows of.
          2028-12-25T12:00:00Z | Mo-Fr 10:00-18:00; PH off | eswn | Closed now. Opens on Wednesday at 10am
          2029-12-25T12:00:00Z | Mo-Fr 10:00-18:00; PH off | eswn | Hours may differ today
          2029-12-26T12:00:00Z | Mo-Fr 10:00-18:00 | s | Hours may differ today
          2030-01-01T12:00:00Z | Mo-Fr 10:00-18:00 | i | Hours may differ today
          2030-01-02T12:00:00Z | Mo-Fr 10:00-18:00 | eswn | Open now, until 6pm
          """)
  void tellsWhetherItIsOpenAndWhenThatChanges(
      String moment, String notation, String nations, String words) {
    WeekHours week = ((HoursReading.Read) OpeningHours.read(notation)).hours();
    Map<String, String> data =
        Map.of("open", week.machine(), "holidays", week.machineHolidays(), "nations", nations);
    for (String zone : List.of(LONDON, "America/New_York", "Pacific/Auckland")) {
      Page page = page(zone);
      page.clock().setFixedTime(moment);
      assertThat(page.evaluate(LOOK, data)).as(zone).isEqualTo(words);
    }
  }

  private Page page(String zone) {
    return visits
        .computeIfAbsent(zone, z -> chromium.openAt(server.url("/"), "2026-11-20T12:00:00Z", z))
        .page();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /    | 2026-11-20T12:00:00Z | Open now, until 6pm
          /    | 2026-11-20T19:00:00Z | Closed now. Opens on Monday at 10am
          /cy/ | 2026-11-20T12:00:00Z | Ar agor nawr, tan 6pm
          /cy/ | 2026-11-20T19:00:00Z | Ar gau nawr. Yn agor nesaf: Dydd Llun am 10am
          /ur/ | 2026-11-20T12:00:00Z | ابھی کھلا ہے، شام 6 بجے تک
          /ur/ | 2026-11-20T19:00:00Z | ابھی بند ہے۔ پیر کو صبح 10 بجے کھلے گا
          """)
  void saysItInTheWordsOfThePage(String address, String moment, String words) {
    try (Visit visit = chromium.openAt(server.url(address), moment, "Asia/Karachi")) {
      assertThat(visit.page().locator(".help-now .now").allInnerTexts()).containsExactly(words);
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void isRenewedAsMinutesPassAndWhenAReaderComesBack() {
    try (Visit visit = chromium.openAt(server.url("/"), "2026-11-20T17:58:30Z", LONDON)) {
      Page page = visit.page();
      page.clock().install(new Clock.InstallOptions().setTime("2026-11-20T17:58:30Z"));
      page.navigate(server.url("/find-support/line/"));
      assertThat(lines(page)).containsOnly("Open now, until 6pm");
      page.clock().runFor(60_000);
      assertThat(lines(page)).containsOnly("Open now, until 6pm");
      page.clock().runFor(60_000);
      assertThat(lines(page)).containsOnly("Closed now. Opens on Monday at 10am");
      page.clock().setFixedTime("2026-11-23T11:00:00Z");
      page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
      assertThat(lines(page)).containsOnly("Open now, until 6pm");
      page.clock().setFixedTime("2026-11-23T19:00:00Z");
      page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
      assertThat(lines(page)).containsOnly("Closed now. Opens tomorrow at 10am");
    }
  }

  private static List<String> lines(Page page) {
    return page.locator(".now").allInnerTexts();
  }

  @Test
  void movesNothingAndIsNotAnnounced() {
    for (int width : List.of(320, 1280)) {
      try (Visit visit = chromium.open(server.url("/find-support/line/"), width)) {
        Page page = visit.page();
        Object high = page.evaluate("document.documentElement.scrollHeight");
        page.evaluate("document.querySelectorAll('.now').forEach((line) => line.textContent = '')");
        assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(high);
        assertThat(page.locator(".hours [aria-live], .hours [role=status]").count()).isZero();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= " + width))
            .isEqualTo(true);
      }
    }
  }

  @Test
  void leavesNothingBehindAndAsksForNothing() {
    try (Visit visit = chromium.open(server.url("/find-support/line/"))) {
      assertThat(visit.requests()).allMatch(asked -> asked.startsWith(server.url("/")));
      assertThat(visit.requests()).noneMatch(asked -> asked.contains("?"));
      assertThat(visit.leavesNothing()).isTrue();
      assertThat(visit.errors()).isEmpty();
    }
  }

  @Test
  void theTableSaysItWhereNoScriptRuns() {
    try (Visit visit = chromium.openWithoutScript(server.url("/find-support/line/"))) {
      assertThat(visit.page().locator("main .now").boundingBox()).isNull();
      assertThat(visit.page().locator("main .week").innerText()).contains("10am to 6pm");
      assertThat(visit.page().locator("main .hours").innerText())
          .contains("Closed on public holidays");
    }
  }
}
