package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.problem.Problems;
import org.waymark.source.Yaml.Mapping;
import org.waymark.source.Yaml.Scalar;
import org.waymark.source.YamlReader;

/** Texts in braces that a comma cut in two. */
final class LooseCommasTest {

  private static final Set<String> KNOWN = Set.of("id", "term", "meaning");

  private final Problems problems = new Problems();

  private List<String> join(String yaml) {
    Mapping read = YamlReader.read("a.yaml", yaml, 1, problems).orElseThrow();
    return LooseCommas.join(read, KNOWN, "a.yaml", problems).entries().stream()
        .map(e -> e.key().text() + "=" + (e.value() instanceof Scalar text ? text.text() : "…"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: a, meaning: A clinic, often busy.} | A clinic, often busy.",
        "{id: a, meaning: One, two, three} | One, two, three",
        "{id: a, meaning: more than 1,000 people} | more than 1,000 people",
        "{id: a, meaning: from 1,000 to 1,000,000} | from 1,000 to 1,000,000",
        "{id: a, meaning: \"In quotes\", and out} | In quotes, and out",
        "{id: a, meaning: مرحبا, بكم} | مرحبا, بكم"
      })
  void aTextIsPutTogetherAgain(String yaml, String meaning) {
    assertThat(join(yaml)).containsExactly("id=a", "meaning=" + meaning);
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).code()).isEqualTo(ContentCode.LOOSE_COMMA);
    assertThat(problems.sorted().get(0).place()).hasToString("a.yaml:1:18");
  }

  @Test
  void aTextOverSeveralLinesToo() {
    assertThat(join("{id: a, meaning: One\n  two,\n  three, term: b}"))
        .containsExactly("id=a", "meaning=One two, three", "term=b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: a, meanin, term: b} | id=a, meanin=, term=b",
        "{id: a, term, meaning: b} | id=a, term=, meaning=b",
        "{id: a, colours: , term: b} | id=a, colours=, term=b",
        "{id: a, \"colours\", term: b} | id=a, colours=, term=b",
        "{meaning: [x], and more} | meaning=…, and more=",
        "{and more, id: a} | and more=, id=a"
      })
  void whatMayBeAFieldIsLeftAlone(String yaml, String entries) {
    assertThat(String.join(", ", join(yaml))).isEqualTo(entries);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aFieldWithoutAValueOnALineOfItsOwnIsLeftAlone() {
    assertThat(join("id: a\ncolours:\nterm: b")).containsExactly("id=a", "colours=", "term=b");
    assertThat(problems.sorted()).isEmpty();
  }
}
