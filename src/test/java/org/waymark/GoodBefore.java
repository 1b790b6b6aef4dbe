package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.problem.Problem;

/**
 * A little site that was published once and is then spoilt: whatever is wrong is told within
 * seconds and with a way out, and what was published stays byte for byte.
 */
final class GoodBefore {

  private static final Duration LONG = Duration.ofSeconds(20);

  private final TestSite site;
  private final Map<String, String> published;

  private GoodBefore(TestSite site) {
    this.site = site;
    this.published = bytes(site.out());
  }

  static GoodBefore in(Path folder) {
    TestSite site = TestSite.in(folder).page("about", "Hello.").build();
    assertThat(site.told()).isEmpty();
    return new GoodBefore(site);
  }

  TestSite site() {
    return site;
  }

  /**
   * Builds again and expects one problem of these.
   *
   * @param told as in {@link TestSite#told}
   * @param fix a part of what is said to be done
   */
  void tells(String told, String fix) {
    buildsInTime();
    assertThat(site.told()).contains(told);
    Problem problem = site.problems().get(site.told().indexOf(told));
    assertThat(problem.fix()).contains(fix);
    stays();
  }

  /** The same, where nothing else may be told. */
  void tellsOnly(String told, String fix) {
    tells(told, fix);
    assertThat(site.told()).containsExactly(told);
  }

  void buildsInTime() {
    assertTimeoutPreemptively(LONG, () -> site.build());
  }

  /** What was published before is there, and nothing else. */
  void stays() {
    assertThat(bytes(site.out())).isEqualTo(published);
    assertThat(published).isNotEmpty();
  }

  /** All files below a folder, by name; the bytes as text that is the same for no others. */
  static Map<String, String> bytes(Path folder) {
    try (var files = Files.walk(folder)) {
      Map<String, String> bytes = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] all = Files.readAllBytes(file);
        bytes.put(folder.relativize(file).toString(), new String(all, StandardCharsets.ISO_8859_1));
      }
      return bytes;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
