package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page "Stories like mine" as it is made, and what it fetches. */
final class FinderTest {

  private static final String FIND = "/stories/find/";
  private static final String NOTED = "content-notes: [hospital-treatment]\n";
  private static final String QUIET =
      "title: Evening\ntopics: [stillbirth, being-heard]\ncontent-notes: [hospital-treatment]\n";
  private static final String BY_PARTNER =
      "teller: {name: Bo, identity: pen-name, role: partner}\n";

  @TempDir private Path folder;
  private TestSite site;

  @BeforeEach
  void begin() {
    site = TestSite.in(folder);
  }

  private JsonObject data(String page) {
    return JsonParser.parseString(site.text(page + "stories.json")).getAsJsonObject();
  }

  /** The titles of the stories on one of the data's lists. */
  private List<String> titles(String kind, String id) {
    JsonObject lists = data(FIND).getAsJsonObject(kind);
    return lists.has(id) ? titles(lists.getAsJsonArray(id)) : List.of();
  }

  private List<String> titles(JsonArray steps) {
    List<String> titles = new ArrayList<>();
    int number = 0;
    for (JsonElement step : steps) {
      number += step.getAsInt();
      titles.add(card(FIND, number).get(1).getAsString());
    }
    return titles;
  }

  private JsonArray card(String page, int number) {
    int block = data(page).get("block").getAsInt();
    String text = site.text(page + "c/" + number / block + ".json");
    return JsonParser.parseString(text).getAsJsonArray().get(number % block).getAsJsonArray();
  }

  @Test
  void everyFacetThatStoriesUseIsThereWithItsTopicsAndTheirCounts() {
    site.story("a", BY_PARTNER, "Text.")
        .story("b", "topics: [early-miscarriage, being-heard]\n", "Text.")
        .build();
    Document page = site.html(FIND);
    assertThat(page.select("h1").text()).isEqualTo("Stories like mine");
    assertThat(page.select("select").eachAttr("name")).containsExactly("loss", "theme", "teller");
    assertThat(page.select("select[name=teller] option").eachText())
        .containsExactly("Any", "Person who was pregnant", "Partner or dad");
    assertThat(page.select("#_find-without li").eachText())
        .containsExactly(
            "Early miscarriage How many: 2",
            "Being heard How many: 1",
            "Person who was pregnant How many: 1",
            "Partner or dad How many: 1");
    for (Element entry : page.select("#_find-without li")) {
      int count = Integer.parseInt(entry.select(".count").text().replaceAll("\\D", ""));
      assertThat(site.html(entry.select("a").attr("href")).select("main .card")).hasSize(count);
    }
  }

  @Test
  void onlyNotesThatStoriesHaveCanBeLeftOut() {
    site.file(
            "content/content-notes.yaml",
            "notes: [{id: birth, label: Birth}, {id: a, label: A}, {id: b, label: B}]")
        .story("a", "content-notes: [b]", "Text.")
        .story("c", "content-notes: [b, a]", "Text.")
        .build();
    assertThat(site.html(FIND).select("fieldset input").eachAttr("value"))
        .containsExactly("a", "b");
    assertThat(titles("notes", "b")).containsExactly("Story a", "Story c");
    site.story("a", "Text.").story("c", "Text.").build();
    assertThat(site.html(FIND).select("details")).isEmpty();
  }

  @Test
  void storiesAreNumberedAsTheListHasThem() {
    site.story("old", "date: 2026-01-01", "Text.")
        .story("new", "date: 2026-05-01\ntopics: [missed-miscarriage, being-heard]\n" + NOTED, "T.")
        .story("hard", QUIET + BY_PARTNER + "date: 2026-04-01\n", "Text.")
        .build();
    assertThat(data(FIND).get("all").getAsInt()).isEqualTo(3);
    assertThat(titles("topics", "person-who-was-pregnant"))
        .containsExactly("Story new", "Story old");
    assertThat(titles("topics", "being-heard")).containsExactly("Story new");
    assertThat(titles("notes", "hospital-treatment")).containsExactly("Story new", "Evening");
  }

  @Test
  void aCardSaysWhatListsSayAndNothingElse() {
    site.story("a", "topics: [missed-miscarriage]\n" + NOTED, "The text.").build();
    assertThat(card(FIND, 0).toString())
        .isEqualTo(
            "[\"/stories/a/\",\"Story a\",\"A story for a test.\",[\"Story\",\"Told by Ada\","
                + "\"2 March 2026\",\"Reading time: 1 min\",\"Made-up example\"],"
                + "\"Content note: Describes hospital treatment\"]");
    Element listed = site.html("/stories/").expectFirst("main .card");
    List<String> facts = new ArrayList<>();
    card(FIND, 0).get(3).getAsJsonArray().forEach(fact -> facts.add(fact.getAsString()));
    assertThat(listed.select(".facts li").eachText()).isEqualTo(facts);
    assertThat(listed.select("p.fine").text()).isEqualTo(card(FIND, 0).get(4).getAsString());
  }

  @Test
  void aStoryOfTheHighestSensitivityIsOfferedByItsOwnTopicsOnly() {
    site.story("hard", QUIET + BY_PARTNER, "Text.")
        .story("soft", "topics: [being-heard]\n" + BY_PARTNER, "Text.")
        .build();
    assertThat(titles(data(FIND).getAsJsonArray("quiet"))).containsExactly("Evening");
    assertThat(titles("topics", "stillbirth")).containsExactly("Evening");
    assertThat(titles("topics", "being-heard")).containsExactly("Story soft");
    assertThat(titles("topics", "partner")).containsExactly("Story soft");
    assertThat(titles("also", "being-heard")).containsExactly("Evening");
    assertThat(titles("also", "partner")).containsExactly("Evening");
    assertThat(site.html("/topics/partner/").select("main .card a").eachText())
        .containsExactly("Story soft");
    assertThat(site.html(FIND).select("#_find-without li").text())
        .contains("Being heard How many: 1", "Partner or dad How many: 1");
  }

  @Test
  void aTopicThatListsNothingOffersNothing() {
    site.story("hard", QUIET + BY_PARTNER, "Text.").build();
    assertThat(data(FIND).getAsJsonObject("topics").keySet()).containsExactly("stillbirth");
    assertThat(data(FIND).getAsJsonObject("also").keySet()).isEmpty();
    assertThat(site.html(FIND).select("select").eachAttr("name")).containsExactly("loss");
  }

  @Test
  void aStoryThatIsHardForAnotherReasonIsOfferedByItsTopicsButNotByItsTeller() {
    site.story("hard", "sensitivity: 3\ntopics: [being-heard]\n" + NOTED, "Text.").build();
    assertThat(data(FIND).getAsJsonObject("topics").keySet()).containsExactly("being-heard");
  }

  @Test
  void whatMayNotBeSeenLeavesNoTrace() {
    String fields = "title: Canary\nsummary: A canary.\ntopics: [missed-miscarriage]\n" + NOTED;
    site.story("seen", "Text.")
        .story("canary-a", fields + "draft: true", "Canary.")
        .story("canary-b", fields + "date: 2026-11-22", "Canary.")
        .story(
            "canary-c",
            fields + "consent: {ref: CANARY-1, given: 2026-01-01, channels: [feed]}",
            "Canary.")
        .story("canary-d", fields + "expires: 2026-01-01", "Canary.")
        .build();
    assertThat(data(FIND).get("all").getAsInt()).isEqualTo(1);
    assertThat(data(FIND).getAsJsonObject("topics").keySet())
        .containsExactly("early-miscarriage", "person-who-was-pregnant");
    assertThat(site.files())
        .filteredOn(name -> ("/" + name).startsWith(FIND))
        .hasSize(3)
        .allSatisfy(name -> assertThat(site.text("/" + name)).doesNotContainIgnoringCase("canary"));
  }

  @Test
  void anEditionOffersEachStoryOnceInTheBestLanguage() {
    site.settings("languages: [{code: en, name: English}, {code: ur, name: اردو, direction: rtl}]")
        .story("both", "date: 2026-05-01", "Text.")
        .story("both.ur", "title: چراغ\ndate: 2026-05-01", "متن")
        .story("english", "Text.")
        .build();
    assertThat(data("/ur" + FIND).get("all").getAsInt()).isEqualTo(2);
    JsonArray own = card("/ur" + FIND, 0);
    assertThat(own.get(0).getAsString()).isEqualTo("/ur/stories/both/");
    assertThat(own.get(1).getAsString()).isEqualTo("چراغ");
    assertThat(own.size()).isEqualTo(5);
    JsonArray other = card("/ur" + FIND, 1);
    assertThat(other.get(0).getAsString()).isEqualTo("/stories/english/");
    assertThat(other.get(3).toString()).startsWith("[\"کہانی\",\"English\"");
    assertThat(other.get(5).getAsString() + other.get(6).getAsString()).isEqualTo("enltr");
    assertThat(card(FIND, 0).get(1).getAsString()).isEqualTo("Story both");
  }

  @Test
  void cardsComeInBlocksOfOneSize() {
    for (int i = 0; i < 33; i++) {
      site.story("s" + i, "Text.");
    }
    site.build();
    assertThat(JsonParser.parseString(site.text(FIND + "c/0.json")).getAsJsonArray()).hasSize(32);
    assertThat(JsonParser.parseString(site.text(FIND + "c/1.json")).getAsJsonArray()).hasSize(1);
    assertThat(site.has(FIND + "c/2.json")).isFalse();
  }

  @Test
  void theListTopicsSearchAndWrongAddressesLeadToIt() {
    for (int i = 0; i < 21; i++) {
      site.story("s" + i, "Text.");
    }
    site.organisation("o", "topics: [being-heard]").build();
    String link = "main a[href=" + FIND + "]";
    assertThat(site.html("/stories/").select(link).text()).isEqualTo("Find stories like mine");
    assertThat(site.html("/stories/page/2/").select(link)).isEmpty();
    assertThat(site.html("/search/").select(link)).hasSize(1);
    assertThat(site.html("/404.html").select(link)).hasSize(1);
    assertThat(site.html("/factsheets/").select(link)).isEmpty();
    assertThat(site.html("/topics/early-miscarriage/").select("main a.go").eachAttr("href"))
        .contains(FIND + "#loss=early-miscarriage");
    assertThat(site.html("/topics/person-who-was-pregnant/").select("main a.go").eachAttr("href"))
        .contains(FIND + "#teller=person-who-was-pregnant");
    assertThat(site.html("/topics/being-heard/").select("a[href*=#theme]")).isEmpty();
  }

  @Test
  void aTextMayLeadToAChoice() {
    String link = FIND + "#teller=partner&without=hospital-treatment";
    site.story("a", "Text.").page("about", "[Partners](" + link + ")").build();
    assertThat(site.problems()).isEmpty();
    assertThat(site.html("/about/").select(".text a").attr("href")).isEqualTo(link);
  }

  @Test
  void whereThereIsNoStoryThereIsNoPageAndNothingLeadsToIt() {
    site.factsheet("f", "", "Text.").build();
    assertThat(site.files()).noneMatch(name -> name.contains("stories/find"));
    assertThat(site.files())
        .filteredOn(name -> name.endsWith(".html"))
        .noneMatch(name -> site.text("/" + name).contains("stories/find"));
  }

  @Test
  void aStoryOfThatNameIsToldOf() {
    site.story("find", "Text.").build();
    assertThat(site.told()).contains("duplicate-address stories/find.md");
  }
}
