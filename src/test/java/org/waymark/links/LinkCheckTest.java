package org.waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Place;

/** Many links: asked for slowly, and not again too soon. */
final class LinkCheckTest {

  private static final Duration DAYS = Duration.ofDays(14);
  private static final Place PLACE = new Place("content/pages/a.md", 3, 8);

  @TempDir private Path folder;

  private final OddServer server = new OddServer();
  private final OwnTime time = new OwnTime();

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private LinkRecords run(Duration kept, String... urls) throws Exception {
    return run(time, kept, urls);
  }

  private LinkRecords run(Sleeper sleeper, Duration kept, String... urls) throws Exception {
    SortedMap<String, List<Place>> links = new TreeMap<>();
    for (String url : urls) {
      links.put(url, List.of(PLACE));
    }
    Patience patience =
        new Patience(
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            Duration.ofSeconds(1),
            0,
            Duration.ZERO,
            2);
    return new LinkCheck(folder, patience, true, time, sleeper).run(links, kept);
  }

  @Test
  void eachSiteIsLeftAPauseBetweenTwoQuestions() throws Exception {
    server.page("/a", 200).page("/b", 200).page("/c", 302, "Location: /d").page("/d", 200);
    run(DAYS, server.url("/a"), server.url("/b"), server.url("/c"));
    assertThat(server.asked()).containsExactly("HEAD /a", "HEAD /b", "HEAD /c", "HEAD /d");
    assertThat(time.slept()).hasSize(3).containsOnly(Duration.ofSeconds(1));
  }

  @Test
  void differentSitesDoNotWaitForEachOther() throws Exception {
    server.page("/a", 200);
    run(DAYS, server.url("/a"), server.otherUrl("/a"));
    assertThat(server.asked()).hasSize(2);
    assertThat(time.slept()).isEmpty();
  }

  @Test
  void partsOfOnePageAreAskedForOnce() throws Exception {
    server.page("/a", 301, "Location: /b").page("/b", 200);
    LinkRecords records = run(DAYS, server.url("/a"), server.url("/a#x"), server.url("/a#y"));
    assertThat(server.asked()).hasSize(2);
    assertThat(records.of(server.url("/a#x")).orElseThrow().movedTo())
        .isEqualTo(server.url("/b#x"));
  }

  @Test
  void answersAreKeptForSoManyDays() throws Exception {
    server.page("/a", 200).page("/gone", 404).page("/busy", 403);
    run(DAYS, server.url("/a"), server.url("/gone"), server.url("/busy"));
    int first = server.asked().size();
    time.forward(Duration.ofDays(13));
    LinkRecords again = run(DAYS, server.url("/a"), server.url("/gone"), server.url("/busy"));
    assertThat(server.asked().subList(first, server.asked().size()))
        .containsExactly("HEAD /busy", "GET /busy");
    assertThat(again.all())
        .extracting(LinkRecord::verdict)
        .containsExactly(Verdict.GONE, Verdict.COULD_NOT_TELL, Verdict.WORKS);
    time.forward(Duration.ofDays(2));
    run(DAYS, server.url("/a"));
    assertThat(server.asked()).endsWith("HEAD /a");
    int before = server.asked().size();
    run(Duration.ZERO, server.url("/a"));
    assertThat(server.asked()).hasSize(before + 1);
  }

  @Test
  void aClockThatWasPutBackMakesNothingLastForEver() throws Exception {
    server.page("/a", 200);
    run(DAYS, server.url("/a"));
    time.forward(Duration.ofDays(-400));
    run(DAYS, server.url("/a"));
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void linksThatAreNoMoreAreForgotten() throws Exception {
    server.page("/a", 200).page("/b", 200);
    run(DAYS, server.url("/a"), server.url("/b"));
    run(DAYS, server.url("/b"));
    assertThat(LinkRecords.read(folder).all())
        .extracting(LinkRecord::url)
        .containsExactly(server.url("/b"));
  }

  @Test
  void whatIsKeptIsReadAsItWasWritten() throws Exception {
    server.page("/a", 301, "Location: /\"é&<b").page("/\"é&<b", 200).page("/gone", 410);
    LinkRecords records = run(DAYS, server.url("/a"), server.url("/gone"));
    assertThat(LinkRecords.read(folder)).isEqualTo(records);
    assertThat(Files.readString(folder.resolve(LinkRecords.FILE)))
        .contains("\"verdict\": \"gone\"", "\"line\": 3", "\"asked\": \"2026-11-21T10:00:0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"links\": 3}",
        "{\"links\": [3]}",
        "{\"links\": [{}]}",
        "{\"links\": null}",
        "{\"links\": [{\"url\": \"a\", \"verdict\": [], \"places\": []}]}",
        "{\"links\": [{\"url\": \"a\", \"verdict\": \"gone\", \"reason\": \"\", \"asked\": \"x\", \"places\": []}]}"
      })
  void aFileThatIsNotOursIsNothing(String text) throws Exception {
    Files.createDirectories(folder.resolve("target"));
    Files.writeString(folder.resolve(LinkRecords.FILE), text);
    assertThat(LinkRecords.read(folder)).isEqualTo(LinkRecords.none());
  }

  /** Whoever switches the computer off in the middle loses the last moment, and no more. */
  @Test
  void answersAreKeptAsTheyCome() throws Exception {
    List<Integer> kept = new ArrayList<>();
    Sleeper looking =
        wait -> {
          time.sleep(wait);
          try {
            kept.add(LinkRecords.read(folder).all().size());
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        };
    String[] urls = new String[8];
    for (int i = 0; i < urls.length; i++) {
      server.page("/" + i, 200);
      urls[i] = server.url("/" + i);
    }
    run(looking, DAYS, urls);
    assertThat(kept).hasSize(7).isSorted();
    for (int asked = 3; asked <= kept.size(); asked++) {
      assertThat(kept.get(asked - 1)).isBetween(asked - 2, asked);
    }
    assertThat(LinkRecords.read(folder).all()).hasSize(8);
  }

  /** What was known before stays until something newer is known. */
  @Test
  void aRunThatIsBrokenOffForgetsNothing() throws Exception {
    server.page("/a", 200).page("/b", 404);
    run(DAYS, server.url("/a"), server.url("/b"));
    server.page("/a", 404);
    Sleeper stopped =
        wait -> {
          throw new InterruptedException();
        };
    run(stopped, Duration.ZERO, server.url("/a"), server.url("/b"));
    assertThat(LinkRecords.read(folder).all())
        .extracting(LinkRecord::verdict)
        .containsExactly(Verdict.GONE, Verdict.WORKS);
  }

  @Test
  void nobodyHasAskedYet() throws Exception {
    assertThat(LinkRecords.read(folder)).isEqualTo(LinkRecords.none());
    assertThat(run(DAYS).all()).isEmpty();
  }
}
