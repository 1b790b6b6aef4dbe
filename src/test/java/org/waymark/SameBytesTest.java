package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same content and day give the same bytes, whatever the machine and whatever was before
 * (safety.md 19).
 */
final class SameBytesTest {

  private static final Path BROKEN = Path.of("src/test/sites/broken");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path folder;

  private Map<String, String> expected = Map.of();

  @BeforeEach
  void buildOnce() {
    Locale.setDefault(Locale.UK);
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/London"));
    TestSite site = WholeSite.in(folder.resolve("first")).withThreads(1).build();
    assertThat(site.report().outcome().written()).isGreaterThan(100);
    expected = GoodBefore.bytes(site.out());
  }

  @AfterEach
  void putBack() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private TestSite first(String out) {
    return TestSite.existing(folder.resolve("first"), folder.resolve(out));
  }

  private void assertSame(TestSite site) {
    assertThat(GoodBefore.bytes(site.build().out())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Asia/Tokyo",
    "ar-EG, Pacific/Kiritimati",
    "ja-JP-u-ca-japanese, Pacific/Pago_Pago",
    "th-TH-u-nu-thai, Asia/Kathmandu",
    "lt-LT, America/St_Johns"
  })
  void localeAndTimeZoneDoNotShow(String language, String place) {
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(place));
    assertSame(first("elsewhere"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void threadsDoNotShow(int threads) {
    assertSame(first("threads").withThreads(threads));
  }

  @Test
  void theOrderOfMakingFilesDoesNotShow() throws IOException {
    List<Path> files = new ArrayList<>();
    Path content = folder.resolve("first/content");
    try (Stream<Path> all = Files.walk(content)) {
      all.filter(Files::isRegularFile).forEach(files::add);
    }
    Collections.shuffle(files, new Random(7));
    Path second = folder.resolve("second/content");
    for (int i = 0; i < files.size(); i++) {
      Path copy = second.resolve(content.relativize(files.get(i)).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(files.get(i), copy);
      Files.setLastModifiedTime(
          copy, FileTime.from(Instant.ofEpochSecond(1_000_000_000L * (i % 3))));
    }
    assertSame(TestSite.existing(folder.resolve("second"), folder.resolve("shuffled")));
  }

  @Test
  void whereTheProjectLiesDoesNotShow() {
    assertSame(WholeSite.in(folder.resolve("a folder with spaces/and à letter")));
  }

  @Test
  void whatWasBuiltBeforeDoesNotShow() throws IOException {
    TestSite site = WholeSite.in(folder.resolve("edited"));
    Map<String, String> content = GoodBefore.bytes(site.project().resolve("content"));
    List<String> texts = content.keySet().stream().filter(f -> f.endsWith(".md")).toList();
    Random random = new Random(2026);
    for (int round = 0; round < 5; round++) {
      for (int edit = 0; edit < 3; edit++) {
        edit(site, texts.get(random.nextInt(texts.size())), random);
      }
      site.page("page-" + round, "aliases: [/old-" + round + "/]", "Round " + round + ".");
      Map<String, String> built = builtOver(site);
      TestSite clean = TestSite.existing(site.project(), folder.resolve("clean-" + round)).build();
      assertThat(built).isEqualTo(GoodBefore.bytes(clean.out()));
      assertThat(site.told()).isEqualTo(clean.told());
      site.delete("content/pages/page-" + round + ".md");
    }
    restore(site, content);
    assertSame(site);
  }

  /** What stands in the output folder after a build that had no errors. */
  private Map<String, String> builtOver(TestSite site) {
    site.build();
    assertThat(site.report().outcome().written()).isPositive();
    return GoodBefore.bytes(site.out());
  }

  /** Another title, another word at the end, or a draft. */
  private static void edit(TestSite site, String name, Random random) throws IOException {
    Path file = site.project().resolve("content").resolve(name);
    String text = Files.readString(file);
    String edited =
        switch (random.nextInt(3)) {
          case 0 -> text.replaceFirst("title: .*", "title: Another " + random.nextInt(100));
          case 1 -> text + "\n\nAnother word: " + random.nextInt(100) + ".\n";
          default -> text.replaceFirst("summary: .*", "summary: Another " + random.nextInt(100));
        };
    Files.writeString(file, edited);
  }

  private static void restore(TestSite site, Map<String, String> content) throws IOException {
    Path folder = site.project().resolve("content");
    for (Map.Entry<String, String> file : content.entrySet()) {
      byte[] bytes = file.getValue().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
      Files.write(folder.resolve(file.getKey()), bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void problemsComeInTheSameOrder(int threads) throws IOException {
    List<String> one = manyProblems(1);
    assertThat(one).hasSizeGreaterThan(60);
    assertThat(manyProblems(threads)).isEqualTo(one);
  }

  private List<String> manyProblems(int threads) throws IOException {
    TestSite site = WholeSite.in(folder.resolve("broken-" + threads)).withThreads(threads);
    try (Stream<Path> fixtures = Files.list(BROKEN)) {
      for (Path fixture : fixtures.sorted().toList()) {
        Path page = fixture.resolve("content/pages/about.md");
        if (Files.exists(page)) {
          site.bytes("content/pages/" + fixture.getFileName() + ".md", Files.readAllBytes(page));
        }
      }
    }
    return site.build().problems().stream().map(Object::toString).toList();
  }
}
