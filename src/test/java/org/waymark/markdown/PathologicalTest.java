package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text that nobody writes but somebody may paste: no hang, no overflow, nothing lost (safety.md
 * 20).
 */
class PathologicalTest {
  private static final int MANY = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "]",
        "*",
        "_",
        "`",
        "<",
        ">",
        "&",
        "\\",
        "(",
        "!",
        "|",
        "~",
        "'",
        "\"",
        "-",
        ".",
        "#",
        "=",
        "\u00a0",
        "a*",
        "*a ",
        "_a ",
        "`a ",
        "` `` ",
        "[a](",
        "[a](<b",
        "[a](b \"",
        "[a](b '",
        "[a](b (",
        "![",
        "[^",
        "[^a",
        "<a ",
        "<!--",
        "<?",
        "<!A ",
        "<![CDATA[",
        "<a b='",
        "<a b=\"",
        "<x@",
        "<http:",
        "&a",
        "&#",
        "\\(",
      })
  void readsManyOfAKindInALine(String part) {
    assertReads(part.repeat(MANY / part.length()));
    assertReads("a " + part.repeat(MANY / part.length()) + " b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "- a",
        "1. a",
        "> a",
        "- *a*",
        "> *a*",
        "*a*",
        "# a",
        "    a",
        "| a",
        "[a]",
        "[a]: b",
        "[a]: b \"c",
        "[^a]: b",
        ": a",
        "<div>",
        "<!--",
        "```",
        "a  ",
        "a\\",
        "---",
        "\t",
        "<script>",
        "* * *",
      })
  void readsManyLinesOfAKind(String line) {
    assertReads((line + "\n").repeat(Bounds.MOST_LINES - 1));
    assertReads((line + "\n\n").repeat(Bounds.MOST_LINES / 2 - 1));
  }

  @Test
  void readsWhatNeedsLongMemory() {
    assertReads(each(400, i -> "e" + "`".repeat(i)));
    assertReads(each(5000, i -> "[a" + i + "]: b\n") + "[a4999]");
    assertReads(each(2000, i -> "[^" + i + "]\n\n[^" + i + "]: b\n\n"));
    assertReads("<a" + " b=c".repeat(MANY / 4) + ">");
    assertReads("[a](b \"" + "c\n".repeat(Bounds.MOST_LINES - 2));
    assertReads("<" + "a".repeat(MANY) + "@" + "b.".repeat(MANY));
    assertReads("a |" + " ".repeat(MANY) + "b\n-|" + " ".repeat(MANY) + "x");
    assertReads("# a" + " ".repeat(MANY) + "b");
    assertReads("[^" + " ".repeat(MANY) + "]");
    assertReads("<iframe>".repeat(MANY / 8));
    assertReads("<div>\n" + "<script>".repeat(MANY / 8));
  }

  @Test
  void readsHugeTables() {
    assertReads("a|b|c\n-|-|-\n" + "[d](org:e)|f|g\n".repeat(5000));
    assertReads("a|".repeat(5000) + "\n" + "-|".repeat(5000) + "\n" + "b|".repeat(5000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", ">", "- ", "* ", "1. ", ": ", "[^a]: ", "> - ", "  "})
  void saysWhereBlocksNestTooDeep(String part) {
    String text = "a\n\n" + part.repeat(1000) + "b\n\nc <d>";
    Reading reading = reads(text);
    assertThat(reading.problems()).containsExactly("nested-too-deep 3:1");
    assertThat(reading.html()).startsWith("<p>a</p>\n<p>").endsWith("b</p>\n<p>c &lt;d&gt;</p>\n");
  }

  @Test
  void saysWhereListsNestTooDeepOverManyLines() {
    String text = each(300, i -> "  ".repeat(i) + "- a\n");
    assertThat(reads(text).problems()).containsExactly("nested-too-deep 101:1");
  }

  @Test
  void takesALongRuleForARule() {
    assertThat(reads("- ".repeat(1000)).html()).isEqualTo("<hr />\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*a **b ", "![a", "<b>*a "})
  void saysWhereInlinesNestTooDeep(String part) {
    String close = part.startsWith("!") ? "](b)" : part.startsWith("<") ? " c*" : " c** d*";
    Reading reading = reads("x " + part.repeat(1000) + "y" + close.repeat(1000));
    assertThat(reading.problems()).anyMatch(problem -> problem.startsWith("nested-too-deep 1:"));
    assertThat(reading.body().plainText()).contains("y");
  }

  @Test
  void showsWhatIsAsLongAsABookAsItIsWritten() {
    Reading line = reads("word ".repeat(400_000));
    assertThat(line.problems()).containsExactly("text-too-long 1:500001");
    assertThat(line.body().words()).isEqualTo(400_000);
    Reading lines = reads("*a*\n\n".repeat(Bounds.MOST_LINES));
    assertThat(lines.problems()).containsExactly("text-too-long 20000:1");
    assertThat(lines.html()).startsWith("<p>*a*</p>\n<p>*a*</p>\n");
  }

  @Test
  void needsLittleStack() throws InterruptedException {
    List<String> texts =
        List.of(
            "> ".repeat(90) + "a",
            "- ".repeat(90) + "a",
            "*a **b ".repeat(500) + "c** d* ".repeat(500),
            "![a".repeat(500) + "](b)".repeat(500),
            "<a" + " b".repeat(240) + ">",
            "a|".repeat(99) + "\n" + "-|".repeat(99));
    Thread thread = new Thread(null, () -> texts.forEach(Reading::of), "little stack", 256 * 1024);
    Throwable[] failure = new Throwable[1];
    thread.setUncaughtExceptionHandler((t, thrown) -> failure[0] = thrown);
    thread.start();
    thread.join();
    assertThat(failure[0]).isNull();
  }

  private static void assertReads(String text) {
    assertThat(reads(text).body()).isNotNull();
  }

  private static Reading reads(String text) {
    return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Reading.of(text));
  }

  private static String each(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }
}
