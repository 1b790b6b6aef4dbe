package org.waymark.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;
import org.waymark.library.Library;
import org.waymark.library.PictureSizes;
import org.waymark.output.Extra;
import org.waymark.output.Extras;
import org.waymark.output.finder.Finder;
import org.waymark.output.search.Search;
import org.waymark.page.Plan;
import org.waymark.page.PlannedPage;
import org.waymark.page.Wording;
import org.waymark.problem.Problems;

/**
 * Whatever is saved, a preview that was open all the time serves byte for byte what one serves that
 * is opened now. {@code -Dwaymark.edits=300} makes more edits.
 */
final class RandomSavesTest {

  private static final int EDITS = Integer.getInteger("waymark.edits", 60);

  private static final String[] TOPICS = {
    "early-miscarriage", "being-heard", "stillbirth", "missed-miscarriage, being-heard"
  };

  private static final String[] TEXTS = {
    "Nobody rang and we sat there for hours.",
    "> Nobody rang and we sat there for hours.\n>\n> — [Ada](story:s0)",
    "> Nobody rang and we sat there for hours.\n>\n> — Somebody",
    "As [somebody](story:s1) says, and [this](factsheet:f0) explains.",
    "> It was a Tuesday.\n>\n> — [Ada](https://example.org/stories/s2/)",
    "One in five, says [a report](figure:report/many).",
  };

  private static final Map<String, String[]> FIELDS =
      Map.of(
          "title",
          new String[] {"The first", "Another title", "A last one", "Zebras"},
          "topics",
          Stream.of(TOPICS).map(topics -> "[" + topics + "]").toArray(String[]::new),
          "date",
          new String[] {"2026-03-02", "2026-03-03", "2025-01-01", "2027-01-01"},
          "draft",
          new String[] {"true", "false"},
          "expires",
          new String[] {"2026-05-05", "2027-05-05"},
          "consent",
          new String[] {
            "{ref: ST-1, given: 2026-01-01, until: 2026-02-01, channels: [website]}",
            "{ref: ST-1, given: 2026-01-01, channels: [website, feed], others-agreed: true}",
            "{ref: ST-1, given: 2026-01-02, channels: [website], others-agreed: true}"
          },
          "sensitivity",
          new String[] {"3", "0"},
          "aliases",
          new String[] {"[/old/one/]", "[/old/two/]"});

  @TempDir private Path folder;
  private final Random dice = new Random(20261122);
  private final Renderer renderer = new Renderer();
  private final NavigableMap<String, Map<String, String>> items = new TreeMap<>();
  private final Set<String> everServed = new TreeSet<>();
  private TestSite site = TestSite.empty(Path.of("unused"));

  @AfterEach
  void close() {
    renderer.close();
  }

  @Test
  void everySaveShowsWhatAPreviewOpenedAnewShows() throws IOException {
    site =
        TestSite.in(folder)
            .settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
            .evidence("report", "figures: [{id: many, value: 1 in 5, says: It is common.}]")
            .page(
                "about",
                "clips: [{id: s0, quote: Nobody rang}, {id: s2, quote: It was}]",
                TEXTS[1] + "\n\n" + TEXTS[4]);
    for (String id : List.of("s0", "s1", "s2", "s3", "s1.cy", "s3.cy")) {
      add("stories/" + id);
    }
    add("factsheets/f0");
    add("news/n0");
    Workspace kept = open();
    compare(kept, "at first");
    for (int i = 0; i < EDITS; i++) {
      List<String> changed = new ArrayList<>();
      for (int saves = dice.nextInt(4) == 0 ? 2 : 1; saves > 0; saves--) {
        changed.add(edit());
      }
      kept.change(changed);
      compare(kept, i + ": " + changed + " " + items.get(changed.get(0)));
    }
  }

  @Test
  void wordsOfAStoryAndWhatIsNearFollowEachSave() throws IOException {
    String story = "content/stories/s0.md";
    String page = "/about/";
    String words = "Nobody rang";
    site = TestSite.in(folder).page("about", TEXTS[1]);
    for (String name : List.of("stories/s0", "stories/s1", "factsheets/f0", "factsheets/f1")) {
      write(add(name), "text", TEXTS[0]);
    }
    Workspace kept = open();
    compare(kept, "at first");
    assertThat(served(kept).get(page)).contains(words);
    save(kept, story, "sensitivity", "3");
    assertThat(served(kept).get(page)).as("it startles").doesNotContain(words);
    save(kept, story, "sensitivity", "");
    assertThat(served(kept).get(page)).contains(words);
    save(kept, story, "consent", FIELDS.getOrDefault("consent", TOPICS)[0]);
    assertThat(served(kept).get(page)).as("consent ran out").doesNotContain(words);
    save(kept, "content/stories/s1.md", "text", "Other words.");
    save(kept, story, "consent", "");
    assertThat(served(kept).get(page)).contains(words);
    save(kept, "content/factsheets/f0.md", "date", "2024-01-01");
    save(kept, "content/factsheets/f0.md", "date", "2026-01-01");
    save(kept, "content/factsheets/f1.md", "date", "2026-06-01");
    kept.change(List.of(delete(story)));
    compare(kept, "deleted");
    assertThat(served(kept).get(page)).as("no such story").doesNotContain(words);
  }

  /** Of a held story only what a story that may be seen says too may be quoted. */
  @Test
  void wordsOfAHeldStoryStayHeldWhateverIsSaved() throws IOException {
    String page = "/about/";
    String words = "Nobody rang";
    String open = "content/stories/s1.md";
    String other = "content/factsheets/f0.md";
    site = TestSite.in(folder).page("about", TEXTS[2]);
    write(add("stories/s0"), "text", TEXTS[0]);
    write("content/stories/s0.md", "consent", FIELDS.getOrDefault("consent", TOPICS)[0]);
    write(add("stories/s1"), "text", "Something of its own.");
    write(add("factsheets/f0"), "text", "Nothing yet.");
    Workspace kept = open();
    compare(kept, "at first");
    assertThat(served(kept).get(page)).doesNotContain(words);
    save(kept, other, "text", "Something.");
    assertThat(served(kept).get(page)).as("another was saved").doesNotContain(words);
    save(kept, open, "text", TEXTS[0]);
    assertThat(served(kept).get(page)).as("an open story says it too").contains(words);
    save(kept, other, "text", "Something else.");
    assertThat(served(kept).get(page)).as("another was saved again").contains(words);
    save(kept, open, "text", "Something of its own again.");
    assertThat(served(kept).get(page)).as("it says so no more").doesNotContain(words);
    save(kept, other, "text", "Something more.");
    assertThat(served(kept).get(page)).as("and another was saved").doesNotContain(words);
  }

  private void save(Workspace kept, String file, String field, String value) throws IOException {
    kept.change(List.of(write(file, field, value)));
    compare(kept, file + " " + field + " " + value);
  }

  private Workspace open() {
    return new Workspace(site::inputs, renderer, state -> {});
  }

  private String edit() throws IOException {
    String name = List.copyOf(items.keySet()).get(dice.nextInt(items.size()));
    return switch (dice.nextInt(14)) {
      case 0 -> add("stories/new" + dice.nextInt(4) + (dice.nextBoolean() ? "" : ".cy"));
      case 1 -> items.size() < 6 ? add("stories/s" + dice.nextInt(4)) : delete(name);
      case 2 -> topics();
      case 3 -> withdrawn();
      case 4, 5, 6 -> write(name, "text", TEXTS[dice.nextInt(TEXTS.length)]);
      default -> {
        String field = List.copyOf(new TreeMap<>(FIELDS).keySet()).get(dice.nextInt(FIELDS.size()));
        String[] values = FIELDS.getOrDefault(field, TOPICS);
        int which = dice.nextInt(values.length + 1);
        yield write(name, field, which == values.length ? "" : values[which]);
      }
    };
  }

  private String add(String name) {
    String file = "content/" + name + ".md";
    items.put(file, new LinkedHashMap<>());
    return write(file, "text", TEXTS[dice.nextInt(TEXTS.length)]);
  }

  private String delete(String file) throws IOException {
    items.remove(file);
    Files.delete(folder.resolve(file));
    return file;
  }

  /** A field that is empty is as it usually is. */
  private String write(String file, String field, String value) {
    Map<String, String> fields = items.getOrDefault(file, Map.of());
    fields.put(field, value);
    StringBuilder own = new StringBuilder();
    fields.forEach(
        (name, says) -> {
          boolean has = !name.equals("consent") || file.contains("/stories/");
          if (has && !name.equals("text") && !says.isEmpty()) {
            own.append(name).append(": ").append(says).append('\n');
          }
        });
    String id = file.replaceAll(".*/|\\.md$", "");
    String text = fields.getOrDefault("text", "");
    if (file.contains("/stories/")) {
      site.story(id, own.toString(), text);
    } else if (file.contains("/news/")) {
      site.news(id, own.toString(), text);
    } else {
      site.factsheet(id, own.toString(), text);
    }
    return file;
  }

  private String topics() throws IOException {
    String name = "content/topics.yaml";
    String label = "label: Being heard" + " again".repeat(dice.nextInt(3));
    String now = Files.readString(folder.resolve(name));
    site.file(name, now.replaceFirst("label: Being heard( again)*", label));
    return name;
  }

  /** The words of the first story on any page, or nothing. */
  private String withdrawn() {
    String name = "content/withdrawn.yaml";
    String words = "  - {id: \"9ab1983c7a57f1013e97cbdd3ca64424\", on: 2026-01-01}\n";
    site.file(name, "withdrawn:" + (dice.nextBoolean() ? "\n" + words : " []\n"));
    return name;
  }

  private void compare(Workspace kept, String edit) throws IOException {
    Snapshot fresh = open().state().snapshot().orElseThrow();
    Snapshot now = kept.state().snapshot().orElseThrow();
    everServed.addAll(addresses(fresh));
    assertThat(addresses(now)).as(edit).isEqualTo(addresses(fresh));
    assertThat(now.library().visibilities()).as(edit).isEqualTo(fresh.library().visibilities());
    assertThat(served(kept)).as(edit).isEqualTo(served(open()));
  }

  private static Set<String> addresses(Snapshot snapshot) {
    Set<String> addresses = new TreeSet<>();
    Library library = snapshot.library();
    Problems unheard = new Problems();
    Plan plan =
        Plan.of(
            library,
            new PictureSizes(snapshot.reading().pictures()),
            Wording.all(snapshot.reading().theme(), library.languages(), unheard),
            unheard);
    plan.pages().stream().map(PlannedPage::address).forEach(addresses::add);
    Stream.of(Extras.of(library, plan), Search.of(library, plan, null), Finder.of(library, plan))
        .flatMap(List::stream)
        .map(Extra::address)
        .forEach(addresses::add);
    return addresses;
  }

  private Map<String, String> served(Workspace workspace) throws IOException {
    SiteAnswers answers = new SiteAnswers(new LastGood(), new Trials(renderer), "http://desk");
    Map<String, String> served = new TreeMap<>();
    for (String address : everServed) {
      Answer answer = answers.to(workspace.state(), address, address);
      String body = new String(answer.bytes(), StandardCharsets.ISO_8859_1);
      served.put(address, answer.status() + " " + new TreeMap<>(answer.headers()) + " " + body);
    }
    return served;
  }
}
