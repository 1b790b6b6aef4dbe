package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets to print: everything that is known, on paper that cannot be tapped. */
final class SheetTest {

  private static final String WALES = "/find-support/nation/wales/sheet/";

  @TempDir private Path folder;

  private TestSite site() {
    return TestSite.in(folder)
        .settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
        .organisation(
            "line",
            """
            title: Line
            nations: [wales]
            contacts:
              - {kind: phone, value: "08081643332", label: Helpline, cost: free, hours: "Mo-Fr 10:00-15:00; PH off"}
              - {kind: text, value: "85258", keyword: HI}
              - {kind: webchat, value: https://example.org/chat}
              - {kind: post, value: Freepost HELP}
            checked: {on: 2026-11-02, how: website, by: volunteer}
            """)
        .organisation(
            "scots",
            "title: Scots\nnations: [scotland]\ncrisis: true\nneeds: []\nchecked: {on: 2026-11-03, how: secondary-source, by: editor}")
        .organisation("gone", "title: Gone\nstatus: closed")
        .build();
  }

  @Test
  void crisisHelpStandsFirstAndOnlyWhereItsNumbersWork() {
    TestSite site = site();
    assertThat(site.html(WALES).select("main h3").eachText()).containsExactly("Samaritans", "Line");
    assertThat(
            site.html("/find-support/need/talk-to-someone-now/sheet/").select("main h3").eachText())
        .containsExactly("Samaritans", "Scots", "Line");
  }

  @Test
  void aSheetHasEveryWayWithItsHoursItsCostAndTheDayItWasChecked() {
    Document page = site().html(WALES);
    assertThat(page.select("main details, main .now")).isEmpty();
    assertThat(page.select("main li:has(h3:contains(Line)) > .facts").eachText())
        .containsExactly(
            "Helpline 0808 164 33320 8 0 8, 1 6 4, 3 3 3 2, Line Free Monday to Friday: 10am to 3pm"
                + " Saturday and Sunday: Closed Closed on public holidays",
            "Text message Text HI to 852588 5 2 5 8, Line",
            "Web chat https://example.org/chat, Line",
            "By post Freepost HELP",
            "For: anyone Checked on its website on 2 November 2026");
    assertThat(page.select("main a[href=tel:+448081643332]")).hasSize(1);
  }

  @Test
  void aSheetSaysWhenItWasMadeAndWhereTheNewestDetailsAre() {
    Document page = site().html(WALES);
    assertThat(page.select("main h1").text()).isEqualTo("Help in Wales");
    assertThat(page.select("main > .foot").text())
        .contains("This sheet was made on 21 November 2026.")
        .endsWith("https://example.org/find-support/nation/wales/");
  }

  @Test
  void aSheetIsFoundFromItsListAndNotBySearching() {
    TestSite site = site();
    for (String list : List.of("/find-support/nation/wales/", "/cy/find-support/nation/wales/")) {
      assertThat(site.html(list).select("main a[href=" + list + "sheet/]")).hasSize(1);
      assertThat(site.html(list + "sheet/").select("meta[name=robots]").attr("content"))
          .isEqualTo("noindex");
    }
    assertThat(site.text("/sitemap.xml")).doesNotContain("sheet/");
    assertThat(site.files())
        .filteredOn(name -> name.contains("search/") && name.endsWith(".json"))
        .isNotEmpty()
        .noneMatch(name -> site.text("/" + name).contains("sheet/"));
    assertThat(site.has("/find-support/way/text/sheet/")).isFalse();
  }
}
