package org.waymark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Problems;
import org.waymark.source.Value.Group;
import org.waymark.source.Value.Items;
import org.waymark.source.Value.Nothing;
import org.waymark.source.Value.Text;

/** Every field of every content file there is, changed in many ways. */
final class FileEditEverywhereTest {

  private static final List<String> AWKWARD =
      List.of(
          "Plain words",
          "yes",
          "0808 164 3332: \"free\"",
          "# no comment",
          "@handle, [a] {b}: c",
          " it's spaced ",
          "One.\n\nTwo: three # four\n",
          "24/7",
          "a \\ b \"c\" 'd'",
          "- 😀\t*x*",
          "\n  x\n");

  private static final List<String> FILES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    for (String folder : List.of("content", "src/test/sites")) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        for (Path file :
            all.filter(Files::isRegularFile)
                .filter(FileEditEverywhereTest::isText)
                .sorted()
                .toList()) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          if (!FILES.contains(text) && FileEdit.of(text).isPresent()) {
            FILES.add(text);
          }
        }
      }
    }
  }

  private static boolean isText(Path file) {
    return file.toString().endsWith(".md");
  }

  /** A single value among the fields, and how the fields are with another in its place. */
  private interface Setter {
    Value with(Value replacement);
  }

  @Test
  void nearlyAllFilesCanBeChanged() {
    assertThat(FILES).hasSizeGreaterThan(350);
  }

  @Test
  void whatIsNotChangedStays() {
    for (String text : FILES) {
      FileEdit file = file(text);
      assertThat(file.with(file.fields().fields(), List.of()).map(FileEdit::text)).contains(text);
      assertThat(file.withBody(file.body()).map(FileEdit::text)).contains(text);
    }
  }

  @Test
  void everySingleValueCanBeSetToAnything() {
    int turn = 0;
    for (String text : FILES) {
      FileEdit file = file(text);
      for (Map.Entry<String, Value> field : file.fields().fields().entrySet()) {
        for (Setter setter : setters(field.getValue())) {
          assertSets(file, field.getKey(), setter, AWKWARD.get(turn++ % AWKWARD.size()));
        }
      }
    }
  }

  private static void assertSets(FileEdit file, String name, Setter setter, String text) {
    Value wanted = setter.with(Value.words(text));
    String now = changed(file, Map.of(name, wanted));
    FileEdit read = file(now);
    assertThat(read.fields().get(name)).satisfies(v -> assertThat(v.says(wanted)).isTrue());
    assertThat(read.body()).isEqualTo(file.body());
    assertOthersStay(file, name, now);
  }

  /** All lines before and behind those of the field are the same. */
  private static void assertOthersStay(FileEdit file, String name, String now) {
    int[] lines = linesOf(file.text(), name);
    int[] after = linesOf(now, name);
    assertThat(lines(now, 0, after[0])).isEqualTo(lines(file.text(), 0, lines[0]));
    assertThat(lines(now, after[1], Integer.MAX_VALUE))
        .isEqualTo(lines(file.text(), lines[1], Integer.MAX_VALUE));
  }

  @Test
  void everyFieldCanBeRemovedAndAddedAgain() {
    for (String text : FILES) {
      FileEdit file = file(text);
      List<String> order = List.copyOf(file.fields().fields().keySet());
      for (Map.Entry<String, Value> field : file.fields().fields().entrySet()) {
        if (field.getValue() instanceof Nothing) {
          continue;
        }
        String name = field.getKey();
        String without = changed(file, Map.of(name, new Nothing()));
        assertThat(file(without).fields().get(name)).isNull();
        if (file.fields().fields().size() > 1) {
          int[] lines = linesOf(text, name);
          String rest = lines(text, 0, lines[0]) + "\n" + lines(text, lines[1], Integer.MAX_VALUE);
          assertThat(without.lines().filter(l -> !l.isBlank() && !l.startsWith("#")))
              .containsExactlyElementsOf(
                  rest.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList());
        }
        String again =
            file(without).with(Map.of(name, field.getValue()), order).orElseThrow().text();
        assertThat(file(again).fields().says(file.fields())).isTrue();
        assertThat(file(again).fields().fields().keySet())
            .as("The order of fields")
            .containsExactlyElementsOf(order);
      }
    }
  }

  @Test
  void everyListCanBeShortenedLengthenedAndTurned() {
    for (String text : FILES) {
      FileEdit file = file(text);
      for (Map.Entry<String, Value> field : file.fields().fields().entrySet()) {
        if (field.getValue() instanceof Items list && !list.values().isEmpty()) {
          assertList(file, field.getKey(), list.values());
        }
      }
    }
  }

  private static void assertList(FileEdit file, String name, List<Value> values) {
    List<Value> turned = new ArrayList<>(values);
    Collections.rotate(turned, 1);
    assertListIs(file, name, turned);
    Collections.reverse(turned);
    assertListIs(file, name, turned);
    assertListIs(file, name, values.subList(1, values.size()));
    assertListIs(file, name, values.subList(0, values.size() - 1));
    for (int i : new int[] {0, values.size() / 2, values.size()}) {
      List<Value> more = new ArrayList<>(values);
      more.add(i, values.get(0) instanceof Text ? Value.words("New: one") : values.get(0));
      assertListIs(file, name, more);
    }
  }

  private static void assertListIs(FileEdit file, String name, List<Value> values) {
    Items wanted = new Items(values);
    String now = changed(file, Map.of(name, wanted));
    assertThat(file(now).fields().with(name, wanted).says(file(now).fields())).isTrue();
    assertOthersStay(file, name, now);
    assertThat(file(now).body()).isEqualTo(file.body());
  }

  @Test
  void windowsFilesAreChangedAlike() {
    for (String text : FILES.subList(0, 100)) {
      String plain = text.replace("\r\n", "\n").replace("\uFEFF", "");
      FileEdit windows = file("\uFEFF" + plain.replace("\n", "\r\n"));
      for (String name : windows.fields().fields().keySet()) {
        Map<String, Value> change = Map.of(name, Value.words("One.\n\nTwo."));
        file(plain)
            .with(change, List.of())
            .ifPresent(
                now ->
                    assertThat(windows.with(change, List.of()).map(FileEdit::text))
                        .contains("\uFEFF" + now.text().replace("\n", "\r\n")));
      }
    }
  }

  private static FileEdit file(String text) {
    return FileEdit.of(text).orElseThrow();
  }

  private static String changed(FileEdit file, Map<String, Value> change) {
    return file.with(change, List.of())
        .map(FileEdit::text)
        .orElseGet(() -> fail("Cannot be changed to " + change + ":\n" + file.text()));
  }

  /** All single values within a value. */
  private static List<Setter> setters(Value value) {
    List<Setter> setters = new ArrayList<>();
    if (value instanceof Items list) {
      for (int i = 0; i < list.values().size(); i++) {
        int index = i;
        for (Setter inner : setters(list.values().get(i))) {
          setters.add(
              now -> {
                List<Value> values = new ArrayList<>(list.values());
                values.set(index, inner.with(now));
                return new Items(values);
              });
        }
      }
    } else if (value instanceof Group group) {
      group
          .fields()
          .forEach(
              (name, field) ->
                  setters(field).forEach(in -> setters.add(v -> group.with(name, in.with(v)))));
    } else {
      setters.add(now -> now);
    }
    return setters;
  }

  /** The lines of a field, as the build reads them: the first, and the one behind the last. */
  private static int[] linesOf(String text, String name) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    FrontMatter parts =
        FrontMatter.split("", plain.replace("\r\n", "\n").replace('\r', '\n'), new Problems());
    Yaml.Mapping fields =
        YamlReader.read("", parts.yaml(), parts.yamlLine(), new Problems()).orElseThrow();
    Map<String, Integer> starts = new LinkedHashMap<>();
    fields.entries().forEach(entry -> starts.put(entry.key().text(), entry.key().line()));
    int start = starts.getOrDefault(name, 1) - 1;
    int end = parts.bodyLine() - 2;
    for (int other : starts.values()) {
      end = other - 1 > start ? Math.min(end, other - 1) : end;
    }
    return new int[] {start, end};
  }

  private static String lines(String text, int from, int to) {
    return text.lines().skip(from).limit((long) to - from).collect(Collectors.joining("\n"));
  }
}
