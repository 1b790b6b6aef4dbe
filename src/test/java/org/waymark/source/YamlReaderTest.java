package org.waymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.problem.Problems;
import org.waymark.source.Yaml.Mapping;
import org.waymark.source.Yaml.Scalar;
import org.waymark.source.Yaml.Sequence;

/** YAML with the editor's own lines and columns. */
final class YamlReaderTest {

  private final Problems problems = new Problems();

  private Mapping read(String yaml) {
    return YamlReader.read("a.md", yaml, 2, problems).orElseThrow();
  }

  /** All names and values with their places: {@code title@2:1=A@2:8}. */
  private static List<String> places(Yaml value) {
    List<String> places = new ArrayList<>();
    if (value instanceof Mapping mapping) {
      mapping
          .entries()
          .forEach(
              entry -> {
                places.add(at(entry.key().text(), entry.key()));
                places.addAll(places(entry.value()));
              });
    } else if (value instanceof Sequence list) {
      list.items().forEach(item -> places.addAll(places(item)));
    } else if (value instanceof Scalar scalar) {
      places.add("=" + at(scalar.text(), scalar));
    }
    return places;
  }

  private static String at(String text, Yaml value) {
    return text + "@" + value.line() + ":" + value.column();
  }

  /** The parser reads a piece at a time, and failed where a piece ended within an emoji. */
  @Test
  void readsACharacterOfTwoPartsWhereverItStands() {
    for (int length = 1000; length < 1100; length++) {
      String text = "x".repeat(length) + "\uD83D\uDE00" + "y".repeat(2000);
      assertThat(read("a: " + text).get("a")).isEqualTo(new Scalar(text, false, 2, 4));
    }
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void everyValueHasItsPlace() {
    assertThat(
            places(read("title: A\nteller: {name: Ada, role: partner}\ntopics:\n  - a\n  - b\n")))
        .containsExactly(
            "title@2:1",
            "=A@2:8",
            "teller@3:1",
            "name@3:10",
            "=Ada@3:16",
            "role@3:21",
            "=partner@3:27",
            "topics@4:1",
            "=a@5:5",
            "=b@6:5");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void columnsCountCharacters() {
    assertThat(places(read("{😀: 👩‍👩‍👧, é: مرحبا, c: d}")))
        .containsExactly("😀@2:2", "=👩‍👩‍👧@2:5", "é@2:12", "=مرحبا@2:15", "c@2:22", "=d@2:25");
  }

  @Test
  void valuesStayText() {
    Mapping fields = read("a: no\nb: 1e3\nc: 2026-03-02\nd: null\ne: ~\nf:\ng: \"\"\nh: 0777");
    assertThat(
            places(fields).stream()
                .filter(p -> p.startsWith("="))
                .map(p -> p.replaceAll("@.*", "")))
        .containsExactly("=no", "=1e3", "=2026-03-02", "=null", "=~", "=", "=", "=0777");
    assertThat(((Scalar) fields.entries().get(3).value()).isNothing()).isTrue();
    assertThat(((Scalar) fields.entries().get(5).value()).isNothing()).isTrue();
    assertThat(((Scalar) fields.entries().get(6).value()).isNothing()).isFalse();
  }

  @Test
  void blocksAreRead() {
    assertThat(places(read("a: |\n  One.\n\n  Two.\nb: >-\n  One\n  two.\n")))
        .containsExactly("a@2:1", "=One.\n\nTwo.\n@2:4", "b@6:1", "=One two.@6:4");
  }

  @Test
  void nothingIsNoFields() {
    assertThat(read("").entries()).isEmpty();
    assertThat(read("# A remark\n").entries()).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'title: What helps: others', yaml-syntax a.md:2:18, double quotes",
    "'title: \"open\nsummary: x', yaml-syntax a.md:2:8, the same quote",
    "'title: ''it''s''\nb: c', yaml-syntax a.md:2:12, quotes of the other kind",
    "'topics: [a, b\ndate: x', yaml-syntax a.md:2:9, closing bracket",
    "'image: {src: a\nalt: b', yaml-syntax a.md:2:8, closing bracket",
    "'a: [\"b\" \"c\"]', yaml-syntax a.md:2:9, commas",
    "'title: x\nsummary\ndate: y', yaml-syntax a.md:3:1, a colon",
    "'title: - a', yaml-syntax a.md:2:8, line of its own",
    "'title: @x', yaml-syntax a.md:2:8, double quotes",
    "'title: !Help me', yaml-syntax a.md:2:8, double quotes",
    "'title: `x`', yaml-syntax a.md:2:8, double quotes",
    "'title: | x', yaml-syntax a.md:2:10, next line",
    "'title: \"a\\qb\"', yaml-syntax a.md:2:11, two backslashes",
    "'title: x\n%y', yaml-syntax a.md:3:1, ''",
    "'title: x\n---\ntitle: y', yaml-syntax a.md:4:1, one set",
    "'? [a]\n: b', yaml-syntax a.md:2:3, quotes",
    "'a:\n\tb: c', yaml-tab a.md:3:1, two spaces",
    "'a: &b c', yaml-alias a.md:2:4, double quotes",
    "'a: *b', yaml-alias a.md:2:4, double quotes",
    "'a: *bold* text', yaml-alias a.md:2:4, double quotes",
    "'a: & b', yaml-alias a.md:2:4, double quotes",
    "'a: x\nb: y\na: z', duplicate-field a.md:4:1, one of the two",
    "'- a', yaml-syntax a.md:2:1, title:",
    "'words', yaml-syntax a.md:2:1, title:"
  })
  void tellsInPlainWordsWhatCannotBeRead(String yaml, String told, String fix) {
    YamlReader.read("a.md", yaml, 2, problems);
    assertThat(problems.sorted().stream().map(p -> p.code().id() + " " + p.place()))
        .containsExactly(told);
    assertThat(problems.sorted().get(0).fix()).contains(fix);
    assertThat(problems.sorted().get(0).message())
        .doesNotContain("token", "scalar", "mapping", "block", "flow", "expected");
  }
}
