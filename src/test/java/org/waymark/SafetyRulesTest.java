package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule of safety that the handbook promises is proved by a test that names it. */
final class SafetyRulesTest {

  /** As in "(safety.md 1, 6 and 7)". */
  private static final Pattern NAMED = Pattern.compile("\\(safety\\.md ([0-9, and]+)\\)");

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  @Test
  void eachRuleIsNamedByATest() throws IOException {
    Set<Integer> named = new TreeSet<>();
    for (Path test : tests()) {
      String javadoc = Files.readString(test).replaceAll("\\s+\\* ", " ");
      Matcher rules = NAMED.matcher(javadoc);
      while (rules.find()) {
        NUMBER
            .matcher(rules.group(1))
            .results()
            .forEach(r -> named.add(Integer.valueOf(r.group())));
      }
    }
    assertThat(named).containsAll(promised());
  }

  private static Set<Path> tests() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
      return all.filter(file -> file.toString().endsWith("Test.java")).collect(Collectors.toSet());
    }
  }

  /** The numbered promises of the handbook's page. */
  private static Set<Integer> promised() throws IOException {
    Set<Integer> rules =
        Files.readString(Path.of("site/markdown/safety.md"))
            .lines()
            .filter(line -> line.matches("[0-9]+\\. .*"))
            .map(line -> Integer.valueOf(line.substring(0, line.indexOf('.'))))
            .collect(Collectors.toCollection(TreeSet::new));
    int last = rules.stream().mapToInt(Integer::intValue).max().orElse(0);
    assertThat(rules).hasSize(last).containsAll(IntStream.rangeClosed(1, last).boxed().toList());
    return rules;
  }
}
