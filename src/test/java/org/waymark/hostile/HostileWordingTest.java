package org.waymark.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.TestSite;
import org.waymark.problem.Problems;
import org.waymark.source.Yaml;
import org.waymark.source.YamlReader;

/** The words of the interface, which a project may change, are text as well (safety.md 8). */
final class HostileWordingTest {

  private static final Path WORDS = Path.of("templates/wording/en.yaml");

  @TempDir private Path folder;
  @TempDir private Path plain;

  @ParameterizedTest
  @EnumSource(names = {"MARKUP", "ENTITIES", "FORMULA"})
  void wordsChangeNothingButWords(Attack attack) throws IOException {
    Map<String, String> expected = skeletons(built(plain, Attack.NONE));
    Map<String, String> found = skeletons(built(folder, attack));
    assertThat(found.keySet()).isEqualTo(expected.keySet());
    found.forEach((name, skeleton) -> assertThat(skeleton).as(name).isEqualTo(expected.get(name)));
  }

  private static TestSite built(Path folder, Attack attack) throws IOException {
    TestSite site =
        HostileFields.write(TestSite.in(folder), Attack.NONE::on)
            .file("templates/wording/en.yaml", words(attack))
            .build();
    assertThat(site.told())
        .allMatch(told -> told.matches("(timeline-date|register-not-found|allowance-unused) .*"));
    assertThat(site.html("/").text()).contains(attack.on("").strip().substring(0, 5));
    return site;
  }

  /** Each of the theme's words with something behind it; what it holds places for stays. */
  private static String words(Attack attack) throws IOException {
    Yaml.Mapping all =
        YamlReader.read("en.yaml", Files.readString(WORDS), 1, new Problems()).orElseThrow();
    StringBuilder words = new StringBuilder();
    for (Yaml.Entry entry : all.entries()) {
      if (entry.value() instanceof Yaml.Scalar text) {
        String changed = text.text() + attack.on(" " + entry.key().text());
        words.append(entry.key().text()).append(": ").append(FieldWriter.quoted(changed));
        words.append('\n');
      }
    }
    return words.toString();
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
}
