package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Every command that the handbook shows does what it is shown for: those that stand on a line of
 * their own are run on a little project, those within a sentence are at least understood.
 */
final class HandbookCommandsTest {

  /** A block of code, or code within a line. */
  private static final Pattern CODE =
      Pattern.compile("(?ms)^```\\w*\\n(?<block>.*?)^```|`(?<words>[^`]+)`");

  private static final Pattern COMMAND =
      Pattern.compile("(?:\\./waymark|waymark|java -jar \\S*waymark\\.jar)\\s+(?<rest>\\S.*)");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final String INTO_A_FILE = "\\s>\\s.*";
  private static final Pattern LISTED = Pattern.compile("(?m)^  ([a-z]+)  ");

  /** All others serve for ever, or write where no test should: these are only understood. */
  private static final Set<String> RUN =
      Set.of(
          "build", "check", "new", "consent", "withdraw", "health", "links", "hosting", "schema");

  /** Options whose value is a file or folder, which is to be below the test's own folder. */
  private static final Set<String> FILES = Set.of("--out", "--all", "--vscode", "--proof");

  @TempDir private Path folder;

  private final StringWriter said = new StringWriter();

  /**
   * A command of the handbook.
   *
   * @param page the file in which it is shown
   * @param block whether it stands on a line of its own
   */
  private record Shown(Path page, boolean block, String command) {
    @Override
    public String toString() {
      return page.getFileName() + ": " + command;
    }

    List<String> words() {
      return WORD.matcher(command.replaceAll(INTO_A_FILE, ""))
          .results()
          .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
          .toList();
    }
  }

  static List<Shown> ofBlocks() throws IOException {
    return shown().stream().filter(Shown::block).toList();
  }

  static List<Shown> inSentences() throws IOException {
    return shown().stream().filter(shown -> !shown.block()).toList();
  }

  private static List<Shown> shown() throws IOException {
    List<Shown> shown = new ArrayList<>();
    for (Path page : pages()) {
      var code = CODE.matcher(Files.readString(page));
      while (code.find()) {
        String block = code.group("block");
        Stream<String> lines =
            block == null ? Stream.of(code.group("words").replace('\n', ' ')) : block.lines();
        lines
            .map(COMMAND::matcher)
            .filter(Matcher::matches)
            .forEach(line -> shown.add(new Shown(page, block != null, line.group("rest"))));
      }
    }
    return shown;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("site/markdown"))) {
      return Stream.concat(files.sorted(), Stream.of(Path.of("README.md"))).toList();
    }
  }

  private int run(List<String> words) {
    said.getBuffer().setLength(0);
    PrintWriter both = new PrintWriter(said);
    Clock clock =
        Clock.fixed(TestSite.DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    return Main.run(words.toArray(String[]::new), both, both, clock);
  }

  /** The command with its options, read and not run. */
  private static CommandSpec understood(List<String> words) {
    CommandLine commands =
        new CommandLine(new Main(Clock.systemUTC())).setCaseInsensitiveEnumValuesAllowed(true);
    ParseResult read = commands.parseArgs(words.toArray(String[]::new));
    while (read.hasSubcommand()) {
      read = read.subcommand();
    }
    return read.commandSpec();
  }

  @ParameterizedTest
  @MethodSource("ofBlocks")
  void whatStandsOnALineOfItsOwnCanBeTypedAsItIs(Shown shown) {
    List<String> words = shown.words();
    CommandSpec command = understood(words);
    if (RUN.contains(words.get(0))) {
      project();
      before(words).forEach(this::run);
      assertThat(run(here(words, command))).as("%s%n%s", shown, said).isZero();
    }
  }

  /** What is to be written in the place of {@code STORY} and the like may be left out there. */
  @ParameterizedTest
  @MethodSource("inSentences")
  void whatStandsInASentenceIsUnderstood(Shown shown) {
    assertThatCode(() -> understood(shown.words()))
        .satisfiesAnyOf(
            fault -> assertThat(fault).isNull(),
            fault -> assertThat(fault).isInstanceOf(MissingParameterException.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"preview --as-of tomorrow", "preview --prot 0", "preview extra", "previw"})
  void whatDoesNotExistWouldBeNoticed(String command) {
    assertThatThrownBy(() -> understood(List.of(command.split(" "))))
        .isInstanceOf(ParameterException.class)
        .isNotInstanceOf(MissingParameterException.class);
  }

  @Test
  void everyCommandIsShown() throws IOException {
    run(List.of("--help"));
    Set<String> listed =
        LISTED
            .matcher(said.toString().substring(said.toString().indexOf("Commands:")))
            .results()
            .map(name -> name.group(1))
            .filter(name -> !name.equals("help"))
            .collect(Collectors.toSet());
    assertThat(ofBlocks().stream().map(shown -> shown.words().get(0)))
        .containsAll(listed)
        .hasSizeGreaterThan(listed.size());
  }

  /** What a translation is made of must be there. */
  private List<List<String>> before(List<String> words) {
    if (!words.contains("--language")) {
      return List.of();
    }
    String id = words.get(words.indexOf("--id") + 1);
    List<String> original = List.of("new", words.get(1), "The first", "--id", id);
    return List.of(here(original, understood(original)));
  }

  /** The same on the test's own project, on its day, with all that is written below its folder. */
  private List<String> here(List<String> words, CommandSpec command) {
    List<String> all = new ArrayList<>(words);
    for (int i = 1; i < all.size(); i++) {
      if (FILES.contains(all.get(i - 1)) && !all.get(i).startsWith("-")) {
        all.set(i, folder.resolve("made").resolve(all.get(i)).normalize().toString());
      }
    }
    if (command.findOption("--project") != null && !all.contains("--project")) {
      all.add("--project=" + folder.resolve("project"));
    }
    if (command.findOption("--as-of") != null && !all.contains("--as-of")) {
      all.add("--as-of=" + TestSite.DAY);
    }
    return all;
  }

  /** All that the handbook's examples name; its links lead nowhere that would be asked. */
  private void project() {
    Path project = folder.resolve("project");
    folder.resolve("made").toFile().mkdirs();
    TestSite.in(project)
        .settings("languages: [{code: en, name: English}, {code: cy, name: Cymraeg}]")
        .organisation("samaritans", ALONE + "crisis: true\n")
        .organisation("miscarriage-uk", ALONE)
        .page(
            "how-it-feels",
            "> I stood in the corridor and counted the tiles\n> — [Zenobia](story:the-phone-call)")
        .story(
            "the-phone-call",
            "title: The phone call that was short\nteller: {name: Zenobia, identity: pen-name, role: partner}\n",
            "I stood in the corridor and counted the tiles until somebody called my number.");
  }

  /** No other computer is asked: it stands in a private network. */
  private static final String ALONE = "website: http://192.168.0.7/\n";
}
