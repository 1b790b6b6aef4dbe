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

  private static final String NEWS = "templates/news.ftlh";
  private static final String FOR_HOURS =
      "${(1..2000000000)?filter(a -> (1..2000000000)?filter(b -> false)?size > 0)?size}";

  @TempDir private Path folder;

  /** At the same time, since waiting is all that they do. */
  @Test
  void nobodyWaitsForHours(@TempDir Path other) throws IOException, InterruptedException {
    String part = "templates/parts/footer.ftlh";
    TestSite first = site(folder, NEWS, FOR_HOURS);
    TestSite second = site(other, part, "<#list 1.. as x></#list>");
    Process building = start(first);
    Process another = start(second);
    assertEnds(building, first, NEWS);
    assertEnds(another, second, part);
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
    TestSite site = site(folder, NEWS, template);
    assertEnds(start(site), site, NEWS);
  }

  private static TestSite site(Path folder, String file, String template) {
    return TestSite.in(folder).news("a", "", "Text.").file(file, "\n" + template);
  }

  private static Process start(TestSite site) throws IOException {
    return new ProcessBuilder(command(site)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static void assertEnds(Process process, TestSite site, String file)
      throws IOException, InterruptedException {
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
