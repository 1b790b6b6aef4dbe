package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;

/**
 * A template may be written so that one expression of it goes on for hours or fills the memory,
 * where nothing counts its steps: the command ends all the same, and says where (safety.md 9, 20).
 */
final class TemplateWithoutEndTest {

  private static final String FOR_HOURS =
      "${(1..2000000000)?filter(a -> (1..2000000000)?filter(b -> false)?size > 0)?size}";

  @TempDir private Path folder;

  @Test
  void nobodyWaitsForHours() throws IOException, InterruptedException {
    assertEnds("templates/news.ftlh", FOR_HOURS);
  }

  @Test
  void nobodyWaitsForWhatAllPagesNeed() throws IOException, InterruptedException {
    assertEnds("templates/parts/footer.ftlh", "<#list 1.. as x></#list>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"\"?left_pad(2000000000)}",
        "${(1..2000000000)?join(\", \")}",
        "<#list 1.. as x>more and more and more and more and more and more</#list>",
        "<#assign a = \"more\"><#list 1..40 as x><#assign a = a + a></#list>",
        "<#assign a = [\"more\"]><#list 1.. as x><#assign a = a + [\"more\"]></#list>",
      })
  void memoryIsBounded(String template) throws IOException, InterruptedException {
    assertEnds("templates/news.ftlh", template);
  }

  private void assertEnds(String file, String template) throws IOException, InterruptedException {
    TestSite site = TestSite.in(folder).news("a", "", "Text.").file(file, "\n" + template);
    Process process =
        new ProcessBuilder(command(site)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try {
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(told).isEqualTo(1);
      JsonObject all = JsonParser.parseString(told).getAsJsonObject();
      JsonObject problem = all.getAsJsonArray("problems").get(0).getAsJsonObject();
      assertThat(problem.get("code").getAsString()).isEqualTo("template-error");
      assertThat(problem.get("file").getAsString()).isEqualTo(file);
      assertThat(problem.get("line").getAsInt()).isEqualTo(2);
      assertThat(problem.get("column").getAsInt()).isPositive();
      assertThat(problem.get("message").getAsString()).contains("come to an end");
    } finally {
      process.destroyForcibly();
    }
    assertThat(site.files()).isEmpty();
  }

  private static List<String> command(TestSite site) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx100m",
        "-classpath",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "build",
        "--format",
        "json",
        "--as-of",
        TestSite.DAY.toString(),
        "--project",
        site.project().toString());
  }
}
