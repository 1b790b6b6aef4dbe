package org.waymark.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.TestSite;
import org.waymark.problem.Severity;

/**
 * Whatever stands in any field of any file is text: on pages, in feeds, in data and on cards, and
 * for a spreadsheet (safety.md 8, 9). Fields are taken from the declarations, so a new one is tried
 * by itself.
 */
final class HostileFieldsTest {

  private static final Map<String, String> PLAIN = new TreeMap<>();

  @TempDir private Path folder;

  @BeforeAll
  static void buildWithPlainWords(@TempDir Path plain) throws IOException {
    PLAIN.putAll(skeletons(built(plain, Attack.NONE)));
  }

  /** Texts change nothing but texts: no element, field, column or line comes of them. */
  @ParameterizedTest
  @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void aTextChangesNothingButTexts(Attack attack) throws IOException {
    assertSame(skeletons(built(folder, attack)));
  }

  private static void assertSame(Map<String, String> found) {
    assertThat(found.keySet()).isEqualTo(PLAIN.keySet());
    found.forEach((name, skeleton) -> assertThat(skeleton).as(name).isEqualTo(PLAIN.get(name)));
  }

  /** Nothing is lost either: each text can be read somewhere, letter by letter. */
  @ParameterizedTest
  @EnumSource
  void everyTextIsShownAsItIs(Attack attack) {
    TestSite site = built(folder, attack);
    Set<String> shown = shown(site);
    List<String> missing = new ArrayList<>();
    for (String path : HostileFields.texts()) {
      String text = attack.on(path).replaceAll("\\s+", " ");
      boolean seen = shown.stream().anyMatch(each -> each.contains(text));
      if (seen == HostileFields.UNSEEN.contains(path)) {
        missing.add(path);
      }
    }
    assertThat(missing).isEmpty();
  }

  /**
   * What is not free text takes none: the field is told and nothing is published, or its value
   * stands nowhere.
   */
  @ParameterizedTest
  @EnumSource(names = {"MARKUP", "SCRIPT"})
  void noOtherFieldTakesAnyText(Attack attack) throws IOException {
    Map<String, String> taken = new HashMap<>();
    for (List<String> paths : HostileFields.others()) {
      taken.putAll(untold(spoilt(paths, attack)));
    }
    taken.keySet().retainAll(untold(taken).keySet()); // Told once the files they name can be read.
    TestSite site = HostileFields.write(TestSite.in(folder), taken, Attack.NONE::on).build();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    assertSame(skeletons(site));
    assertThat(site.publishes("ran()")).as(taken.keySet().toString()).isFalse();
  }

  /** Those of them that stand in files of which no error is told. */
  private Map<String, String> untold(Map<String, String> hostile) {
    TestSite site = HostileFields.write(TestSite.in(folder), hostile, Attack.NONE::on).build();
    Set<String> faulty =
        site.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(problem -> String.valueOf(problem.place()).replaceFirst(":.*", ""))
            .collect(Collectors.toSet());
    Map<String, String> untold = new HashMap<>(hostile);
    untold.keySet().removeIf(path -> faulty.contains(HostileFields.file(path)));
    return untold;
  }

  private static Map<String, String> spoilt(List<String> paths, Attack attack) {
    Map<String, String> spoilt = new HashMap<>();
    paths.remove("story.consent.agreed-text"); // A wrong one holds the story back, without error.
    paths.removeIf(
        path -> path.matches("page\\.clips\\.\\d\\.id")); // Nor is an unknown one an error.
    paths.forEach(path -> spoilt.put(path, FieldWriter.quoted(attack.on(path))));
    return spoilt;
  }

  private static TestSite built(Path folder, Attack attack) {
    TestSite site = HostileFields.write(TestSite.in(folder), attack::on).build();
    assertThat(site.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
    assertThat(site.files()).hasSizeGreaterThan(100);
    return site;
  }

  private static Map<String, String> skeletons(TestSite site) throws IOException {
    Map<String, String> skeletons = new TreeMap<>();
    for (String name : site.files()) {
      if (!name.startsWith("assets/") && !name.startsWith("media/")) {
        skeletons.put(name, Skeleton.of(name, site.text("/" + name)));
      }
    }
    return skeletons;
  }

  /** What readers see or hear: the texts of elements, and what attributes say. */
  private static Set<String> shown(TestSite site) {
    Set<String> shown = new TreeSet<>();
    for (String name : site.files()) {
      if (name.endsWith(".html")) {
        Document page = site.html("/" + name);
        for (Element element : page.getAllElements()) {
          shown.add(plain(element.text()));
          for (Attribute attribute : element.attributes()) {
            shown.add(plain(attribute.getValue()));
          }
        }
      }
    }
    return shown;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ");
  }
}
