package org.waymark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is collected comes out in one order, without repeats and within bounds. */
final class ProblemsTest {

  private enum TestCode implements Code {
    BAD(Severity.ERROR),
    ODD(Severity.WARNING),
    NICE(Severity.INFO);

    private final Explanation explanation;

    TestCode(Severity severity) {
      explanation = new Explanation(severity, "For a test.", "Nothing.");
    }

    @Override
    public Explanation explanation() {
      return explanation;
    }
  }

  private static Problem problem(Code code, String file, int line) {
    return Problem.of(code, new Place(file, line, 1), "Something.", "Mend it.");
  }

  private static List<String> told(Problems problems) {
    return problems.sorted().stream()
        .map(p -> p.severity().id() + " " + (p.place() == null ? "-" : p.place()))
        .toList();
  }

  @Test
  void theOrderOfAddingDoesNotShow() {
    List<Problem> all = new ArrayList<>();
    for (int line = 1; line <= 150; line++) {
      all.add(problem(TestCode.BAD, "b.md", line));
      all.add(problem(TestCode.ODD, "a.md", line));
      all.add(problem(TestCode.NICE, "b.md", line));
    }
    all.add(Problem.of(TestCode.ODD, null, "Something.", "Mend it."));
    Problems one = new Problems();
    one.addAll(all);
    Collections.shuffle(all, new Random(3));
    Problems other = new Problems();
    other.addAll(all);
    assertThat(other.sorted()).isEqualTo(one.sorted());
  }

  @Test
  void theWorstComesFirstThenTheProjectThenFilesAndLines() {
    Problems problems = new Problems();
    problems.add(problem(TestCode.NICE, "a.md", 1));
    problems.add(problem(TestCode.ODD, "a.md", 9));
    problems.add(problem(TestCode.BAD, "b.md", 10));
    problems.add(problem(TestCode.BAD, "b.md", 9));
    problems.add(problem(TestCode.BAD, "a.md", 20));
    problems.add(TestCode.BAD, null, "Something.", "Mend it.");
    problems.add(TestCode.BAD, Place.of("a.md"), "Something.", "Mend it.");
    assertThat(told(problems))
        .containsExactly(
            "error -",
            "error a.md",
            "error a.md:20:1",
            "error b.md:9:1",
            "error b.md:10:1",
            "warning a.md:9:1",
            "info a.md:1:1");
  }

  @Test
  void theSameIsToldOnce() {
    Problems problems = new Problems();
    problems.add(problem(TestCode.BAD, "a.md", 1));
    problems.add(problem(TestCode.BAD, "a.md", 1));
    assertThat(problems.sorted()).hasSize(1);
  }

  @Test
  void aHundredOfAFileAreListedAndTheRestSummedUp() {
    Problems problems = new Problems();
    for (int line = 1; line <= 100; line++) {
      problems.add(problem(TestCode.BAD, "a.md", line));
    }
    assertThat(problems.sorted()).hasSize(100);
    assertThat(problems.isFull("a.md")).isFalse();
    for (int line = 101; line <= 10_000; line++) {
      problems.add(problem(TestCode.BAD, "a.md", line));
    }
    problems.add(problem(TestCode.ODD, "b.md", 1));
    assertThat(told(problems))
        .hasSize(102)
        .endsWith("error a.md:100:1", "error a.md", "warning b.md:1:1");
    assertThat(problems.isFull("a.md")).isTrue();
    assertThat(problems.isFull("b.md")).isFalse();
  }

  @Test
  void anErrorIsNotCrowdedOut() {
    Problems problems = new Problems();
    for (int line = 1; line <= 1_000; line++) {
      problems.add(problem(TestCode.NICE, "a.md", line));
    }
    assertThat(problems.hasErrors()).isFalse();
    assertThat(problems.isFull("a.md")).isFalse();
    problems.add(problem(TestCode.BAD, "a.md", 1_001));
    assertThat(problems.hasErrors()).isTrue();
    assertThat(told(problems)).startsWith("error a.md:1001:1").hasSize(101);
  }

  @Test
  void whatThereIsOfTheProjectIsNeverSummedUp() {
    Problems problems = new Problems();
    for (int i = 0; i < 200; i++) {
      problems.add(TestCode.ODD, null, "Something " + i + ".", "Mend it.");
    }
    assertThat(problems.sorted()).hasSize(200);
  }

  @Test
  void strictnessMakesErrorsOfWarningsOnly() {
    Problems problems = new Problems(true);
    problems.add(problem(TestCode.NICE, "a.md", 1));
    assertThat(problems.hasErrors()).isFalse();
    problems.add(problem(TestCode.ODD, "a.md", 2));
    assertThat(problems.hasErrors()).isTrue();
    assertThat(told(problems)).containsExactly("error a.md:2:1", "info a.md:1:1");
  }

  @Test
  void filesWithErrorsAreKnownByName() {
    Problems problems = new Problems();
    problems.add(problem(TestCode.ODD, "a.md", 1));
    problems.add(problem(TestCode.BAD, "b.md", 1));
    problems.add(TestCode.BAD, null, "Something.", "Mend it.");
    assertThat(problems.filesWithErrors()).containsExactly("b.md");
    assertThat(problems.hasErrors("b.md")).isTrue();
    assertThat(problems.hasErrors("a.md")).isFalse();
  }
}
