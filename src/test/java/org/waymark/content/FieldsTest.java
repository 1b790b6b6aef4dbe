package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.problem.Problems;
import org.waymark.source.YamlReader;

/** Each kind of field: what it takes, and what is said of all else. */
final class FieldsTest {

  /** A field of each kind. */
  record Every(
      @About(value = "A text.", example = "Words") @Shape(most = 10) String text,
      @About("A text per language.") @Nullable Localised label,
      @About("An address.") @Shape(url = true) @Nullable String url,
      @About("An id.") @Shape(id = true) @Nullable String id,
      @About("A known id.") @IdOf(Vocabulary.ORGANISATION) @Nullable String friend,
      @About("A day.") @Nullable LocalDate day,
      @About("A truth.") boolean truth,
      @About("A number.") @Shape(least = 1, largest = 9) @Nullable Integer number,
      @About("A decimal.") @Nullable BigDecimal decimal,
      @About("A choice.") @Nullable Nation nation,
      @About("A list.") List<String> list,
      @About("One or more.") @Shape(oneOrMore = true) List<String> some,
      @About("Fields.") @Nullable Part part) {}

  /** Fields below a name. */
  record Part(
      @About(value = "A name.", example = "Ada") String name,
      @About("A number.") @Nullable Integer age) {}

  private static final Declaration<Every> EVERY = Declaration.of(Every.class);
  private static final KnownIds KNOWN =
      new KnownIds(Map.of(Vocabulary.ORGANISATION, Set.of("sands", "tommys")));

  private final Problems problems = new Problems();

  private Optional<Every> bind(String yaml) {
    return YamlReader.read("a.md", yaml, 2, problems)
        .flatMap(fields -> new Fields("a.md", KNOWN, problems).bind(fields, EVERY));
  }

  /** The record of a text and one more field. */
  private Every with(String field) {
    Every bound = bind("text: x\n" + field).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return bound;
  }

  @Test
  void everyKindIsRead() {
    assertThat(with("label: Stories").label()).isEqualTo(Localised.of("Stories"));
    assertThat(with("label: {en: Stories, cy: Straeon}").label())
        .isEqualTo(new Localised(Map.of("en", "Stories", "cy", "Straeon")));
    assertThat(with("url: https://example.org/").url()).isEqualTo("https://example.org/");
    assertThat(with("id: a-b").id()).isEqualTo("a-b");
    assertThat(with("friend: sands").friend()).isEqualTo("sands");
    assertThat(with("day: 2026-03-02").day()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(with("day: \"2026-03-02\"").day()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(with("truth: true").truth()).isTrue();
    assertThat(with("number: 9").number()).isEqualTo(9);
    assertThat(with("decimal: -15.30").decimal()).isEqualTo(new BigDecimal("-15.30"));
    assertThat(with("nation: northern-ireland").nation()).isEqualTo(Nation.NORTHERN_IRELAND);
    assertThat(with("list: [a, b]").list()).containsExactly("a", "b");
    assertThat(with("list: []").list()).isEmpty();
    assertThat(with("some: a").some()).containsExactly("a");
    assertThat(with("some: [a, b]").some()).containsExactly("a", "b");
    assertThat(with("part: {name: Ada, age: 3}").part()).isEqualTo(new Part("Ada", 3));
  }

  @Test
  void whatIsNotGivenIsNothing() {
    Every bound = with("");
    assertThat(bound.label()).isNull();
    assertThat(bound.truth()).isFalse();
    assertThat(bound.list()).isEmpty();
    assertThat(bound.part()).isNull();
  }

  @Test
  void spacesAroundATextDoNotCount() {
    assertThat(bind("text: \"  1234567890  \"").orElseThrow().text()).isEqualTo("1234567890");
  }

  @Test
  void lengthIsInCharacters() {
    assertThat(bind("text: " + "😀".repeat(10))).isPresent();
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text: 12345678901 | too-long a.md:2:7 | Shorten it to 10 characters or fewer.",
        "text: [a] | wrong-type a.md:2:7 | Write for example: text: Words",
        "text: {a: b} | wrong-type a.md:2:7 | Write for example: text: Words",
        "text: | empty-field a.md:2:6 | Write a text.",
        "text: ~ | empty-field a.md:2:7 | Write a text.",
        "text: \"\" | empty-field a.md:2:7 | Write a text.",
        "text: \"  \" | empty-field a.md:2:7 | Write a text.",
        "label: [a] | wrong-type a.md:3:8 | Write a text, or a text per language",
        "label: {en: [a]} | wrong-type a.md:3:13 | Write a text, or a text per language",
        "url: example.org | bad-url a.md:3:6 | Write the whole address",
        "url: javascript:alert(1) | bad-url a.md:3:6 | Write the whole address",
        "id: A b | bad-id a.md:3:5 | Write \"a-b\".",
        "friend: sand | unknown-id a.md:3:9 | Did you mean \"sands\"?",
        "friend: nobody | unknown-id a.md:3:9 | There is: sands, tommys.",
        "friend: | empty-field a.md:3:8 | Write the id of an organisation, or remove the field.",
        "day: 3/2/2026 | bad-date a.md:3:6 | Write 2026-02-03.",
        "day: 2026-02-30 | bad-date a.md:3:6 | There is no such day.",
        "day: [2026-02-03] | wrong-type a.md:3:6 | Write a date as year-month-day",
        "truth: yes | wrong-type a.md:3:8 | Write true or false.",
        "truth: True | wrong-type a.md:3:8 | Write true or false.",
        "number: 0 | bad-number a.md:3:9 | Write a whole number from 1 to 9.",
        "number: 10 | bad-number a.md:3:9 | Write a whole number from 1 to 9.",
        "number: 1.5 | bad-number a.md:3:9 | Write a whole number from 1 to 9.",
        "number: 99999999999999999999 | bad-number a.md:3:9 | Write a whole number from 1 to 9.",
        "decimal: 1e999999999 | bad-number a.md:3:10 | Write a number such as 65",
        "decimal: 65% | bad-number a.md:3:10 | Write a number such as 65",
        "decimal: 1,5 | bad-number a.md:3:10 | Write a number such as 65",
        "decimal: 1.2.3 | bad-number a.md:3:10 | Write a number such as 65",
        "nation: Wales | unknown-choice a.md:3:9 | Did you mean \"wales\"?",
        "nation: france | unknown-choice a.md:3:9 | There is: england, ireland,",
        "list: a | wrong-type a.md:3:7 | Write a list in square brackets",
        "list: | empty-field a.md:3:6 | or remove the field.",
        "list: [a, \"\"] | empty-field a.md:3:11 | or remove the field.",
        "list: [a, [b]] | wrong-type a.md:3:11 | Write a text.",
        "some: {a: b} | wrong-type a.md:3:7 | Write a list in square brackets",
        "part: Ada | wrong-type a.md:3:7 | Write fields such as {name: …, age: …}",
        "part: | empty-field a.md:3:6 | or remove the field.",
        "part: {age: 3} | missing-field a.md:3:7 | Add: name: Ada",
        "part: {name: Ada, age: old} | bad-number a.md:3:24 | Write a whole number from 0 on.",
        "part: {name: Ada, agee: 3} | unknown-field a.md:3:19 | Did you mean \"age\"?",
        "colour: blue | unknown-field a.md:3:1 | There is: day, decimal,"
      })
  void allElseIsToldOnceWithItsPlaceAndAWayOut(String field, String told, String fix) {
    bind(field.startsWith("text") ? field : "text: x\n" + field);
    assertThat(problems.sorted().stream().map(p -> p.code().id() + " " + p.place()))
        .containsExactly(told);
    assertThat(problems.sorted().get(0).fix()).contains(fix);
  }

  @Test
  void aFieldThatIsMissingIsToldWhereTheFieldsBegin() {
    assertThat(bind("truth: true")).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).place()).hasToString("a.md:2:1");
    assertThat(problems.sorted().get(0).message())
        .isEqualTo("The field \"text\" is missing. A text.");
    assertThat(problems.sorted().get(0).fix()).isEqualTo("Add: text: Words");
  }

  @Test
  void aMissspeltFieldIsNotMissingToo() {
    assertThat(bind("txet: x")).isEmpty();
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).fix()).isEqualTo("Did you mean \"text\"?");
  }

  @Test
  void allMistakesAreTold() {
    bind("text: [a]\nnumber: x\nday: y\nnation: z\npart: {age: w}\nother: v");
    assertThat(problems.sorted()).hasSize(7);
  }

  @Test
  void oneMistakeDoesNotLoseTheRest() {
    Every bound = bind("text: x\nnumber: many\nid: a\nlist: [a, {b: c}, d]").orElseThrow();
    assertThat(bound.id()).isEqualTo("a");
    assertThat(bound.number()).isNull();
    assertThat(bound.list()).containsExactly("a", "d");
  }

  @Test
  void idsAreNotMeasuredByWhatIsNotKnown() {
    Fields fields = new Fields("a.md", KnownIds.none(), problems);
    Optional<Every> bound =
        YamlReader.read("a.md", "text: x\nfriend: nobody", 2, problems)
            .flatMap(yaml -> fields.bind(yaml, EVERY));
    assertThat(bound).isPresent();
    assertThat(problems.sorted()).isEmpty();
  }
}
