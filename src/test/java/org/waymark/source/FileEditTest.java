package org.waymark.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.source.Value.Group;
import org.waymark.source.Value.Items;
import org.waymark.source.Value.Nothing;

/** Fields are changed, and nothing else. */
final class FileEditTest {

  private static final List<String> ORDER = List.of("title", "summary", "date", "tags", "who", "x");

  private static FileEdit file(String fields) {
    return FileEdit.of("---\n" + fields + "---\n\nText.\n").orElseThrow();
  }

  private static void assertChanges(String fields, String name, Value value, String expected) {
    assertThat(file(fields).with(Map.of(name, value), ORDER).map(FileEdit::text))
        .contains("---\n" + expected + "---\n\nText.\n");
  }

  private static void assertRefuses(String fields, String name, Value value) {
    assertThat(file(fields).with(Map.of(name, value), ORDER)).isEmpty();
  }

  private static Value list(String... texts) {
    return new Items(java.util.Arrays.stream(texts).map(t -> (Value) Value.plain(t)).toList());
  }

  private static Group group(String... namesAndValues) {
    Map<String, Value> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], Value.plain(namesAndValues[i + 1]));
    }
    return new Group(fields);
  }

  private static Value items(Value... values) {
    return new Items(List.of(values));
  }

  @Test
  void aTextIsReplacedInItsPlace() {
    assertChanges("title: A  # x\n", "title", Value.words("B c"), "title: B c  # x\n");
    assertChanges("x: 1\n\ntitle: 'A'\n", "title", Value.words("it's"), "x: 1\n\ntitle: 'it''s'\n");
    assertChanges("title: \"A\"\n", "title", Value.words("a \"b\""), "title: \"a \\\"b\\\"\"\n");
    assertChanges("title: A\n  b\n  c\nx: 1\n", "title", Value.words("D"), "title: D\nx: 1\n");
    assertChanges("{title: A, x: 1}\n", "title", Value.words("B, c"), "{title: \"B, c\", x: 1}\n");
  }

  @Test
  void aTextIsQuotedWhereItWouldBeReadOtherwise() {
    assertChanges("title: A\n", "title", Value.words("B: c"), "title: \"B: c\"\n");
    assertChanges("title: A\n", "title", Value.words("@b"), "title: \"@b\"\n");
    assertChanges("title: A\n", "title", Value.words("a #b"), "title: \"a #b\"\n");
    assertChanges("title: A\n", "title", Value.words("a#b's"), "title: a#b's\n");
    assertChanges("title: A\n", "title", Value.words(" a"), "title: \" a\"\n");
    assertChanges("title: A\n", "title", Value.words(""), "title: \"\"\n");
    assertChanges("title: A\n", "title", Value.plain("null"), "title: \"null\"\n");
    assertChanges("title: A\n", "title", Value.words("\"Hi\" a"), "title: '\"Hi\" a'\n");
  }

  @Test
  void wordsThatLookLikeNumbersAreQuotedAndNumbersAreNot() {
    assertChanges("x: 1\n", "x", Value.plain("12.5"), "x: 12.5\n");
    assertChanges("x: 1\n", "x", Value.plain("true"), "x: true\n");
    assertChanges("x: 1\n", "x", Value.plain("2026-11-21"), "x: 2026-11-21\n");
    assertChanges("x: 1\n", "x", Value.words("12.5"), "x: \"12.5\"\n");
    assertChanges("x: 1\n", "x", Value.words("no"), "x: \"no\"\n");
    assertChanges("x: 1\n", "x", Value.words("999"), "x: \"999\"\n");
    assertChanges("x: 1\n", "x", Value.words("12:30"), "x: \"12:30\"\n");
    assertChanges("x: 1\n", "x", Value.words("020 7713 7486"), "x: 020 7713 7486\n");
    assertChanges("x: 1\n", "x", Value.words("24/7"), "x: 24/7\n");
  }

  @Test
  void aTextOfSeveralLinesStandsBelowItsName() {
    assertChanges(
        "title: A\nx: 1\n", "title", Value.words("B\n\nc"), "title: |-\n  B\n\n  c\nx: 1\n");
    assertChanges("title: A # x\n", "title", Value.words("B\nc"), "title: \"B\\nc\" # x\n");
    assertChanges("title: [A, B]\n", "title", list("B\nc"), "title: [\"B\\nc\"]\n");
    assertChanges(
        "title: |\n    A\n\nx: 1\n",
        "title",
        Value.words("B\nc\n"),
        "title: |\n    B\n    c\n\nx: 1\n");
    assertChanges("title: | # y\n  A\n", "title", Value.words("B\n"), "title: | # y\n  B\n");
    assertChanges("title: |\n  A\n", "title", Value.words(" B\n"), "title: \" B\\n\"\n");
  }

  @Test
  void aFoldedTextIsFoldedAgainAsWideAsItWas() {
    String wide = "one two three four five six seven eight nine";
    assertChanges(
        "title: >\n  " + wide + "\n  ten\nx: 1\n",
        "title",
        Value.words(wide + " eleven twelve\nthirteen\n"),
        "title: >\n  " + wide + "\n  eleven twelve\n\n  thirteen\nx: 1\n");
    assertChanges(
        "title: >-\n  A\n", "title", Value.words("B\n\n\nc"), "title: >-\n  B\n\n\n\n  c\n");
  }

  @Test
  void aFieldIsAddedWhereItIsDeclared() {
    assertChanges(
        "title: A\ndate: 1\n", "summary", Value.words("S"), "title: A\nsummary: S\ndate: 1\n");
    assertChanges(
        "title: A # a\n# d\ndate: 1\n",
        "summary",
        Value.words("S"),
        "title: A # a\nsummary: S\n# d\ndate: 1\n");
    assertChanges("date: 1\n", "title", Value.words("T"), "title: T\ndate: 1\n");
    assertChanges("# Remark\n", "title", Value.words("T"), "# Remark\ntitle: T\n");
    assertChanges(
        "who:\n  a: 1\n  # b\n\ntitle: 1\n",
        "x",
        Value.plain("1"),
        "who:\n  a: 1\n  # b\nx: 1\n\ntitle: 1\n");
    assertChanges("", "title", Value.words("T"), "title: T\n");
    assertChanges("title: A\n", "other", Value.words("T"), "title: A\nother: T\n");
  }

  @Test
  void newListsAndGroupsLookLikeTheOthers() {
    assertChanges("title: A\n", "tags", list("a", "b"), "title: A\ntags: [a, b]\n");
    assertChanges("x:\n  - 1\n", "tags", list("a", "b"), "tags:\n  - a\n  - b\nx:\n  - 1\n");
    assertChanges("title: A\n", "who", group("n", "1", "r", "2"), "title: A\nwho: {n: 1, r: 2}\n");
    assertChanges(
        "x:\n  a: 1\n", "who", group("n", "1", "r", "2"), "who:\n  n: 1\n  r: 2\nx:\n  a: 1\n");
    assertChanges(
        "title: A\n",
        "tags",
        items(group("n", "1"), group("n", "2")),
        "title: A\ntags:\n  - {n: 1}\n  - {n: 2}\n");
    assertChanges("title: A\n", "tags", list(), "title: A\ntags: []\n");
    assertChanges(
        "title: A\n",
        "tags",
        items(group("n", "a\nb")),
        "title: A\ntags:\n  - n: |-\n      a\n      b\n");
  }

  @Test
  void aRemovedFieldLosesItsLinesAndNoOthers() {
    Value nothing = new Nothing();
    assertChanges("# a\ntitle: A # b\n# c\nx: 1\n", "title", nothing, "# a\n# c\nx: 1\n");
    assertChanges("who:\n  a: 1\n\n  b: 2\nx: 1\n", "who", nothing, "x: 1\n");
    assertChanges("x: 1\ntitle: |\n  A\n\n  b\n", "title", nothing, "x: 1\n");
    assertChanges("title: A\n", "title", nothing, "");
    assertChanges("{title: A, x: 1}\n", "title", nothing, "{x: 1}\n");
    assertChanges("{x: 1, title: A}\n", "title", nothing, "{x: 1}\n");
    assertChanges("title:\nx: 1\n", "title", nothing, "title:\nx: 1\n");
  }

  @Test
  void groupsAreChangedMemberByMember() {
    assertChanges(
        "who: {a: 1, 'b': x} # c\n", "who", group("a", "2", "b", "x"), "who: {a: 2, 'b': x} # c\n");
    assertChanges("who: {a: 1, b: x}\n", "who", group("b", "x"), "who: {b: x}\n");
    assertChanges(
        "who: {a: 1, b: x}\n",
        "who",
        group("a", "1", "n", "2", "b", "x"),
        "who: {a: 1, n: 2, b: x}\n");
    assertChanges("who: {b: x}\n", "who", group("n", "2", "b", "x"), "who: {n: 2, b: x}\n");
    assertChanges(
        "who:\n  a: 1\n  b: 2 # c\n",
        "who",
        group("a", "1", "n", "3", "b", "2"),
        "who:\n  a: 1\n  n: 3\n  b: 2 # c\n");
    assertChanges("who:\n  a: 1\n  b: 2 # c\n", "who", group("b", "2"), "who:\n  b: 2 # c\n");
    assertChanges(
        "who:\n  a:\n  b: 2\n", "who", group("a", "1", "b", "2"), "who:\n  a: 1\n  b: 2\n");
    assertChanges("who: {a: , b: 2}\n", "who", group("a", "1", "b", "2"), "who: {a: 1 , b: 2}\n");
    assertChanges("who:\n  a: 1\n", "who", new Group(Map.of()), "who: {}\n");
    assertChanges("who: A\n", "who", group("a", "1"), "who: {a: 1}\n");
    assertChanges("who: {a: 1}\n", "who", Value.words("A"), "who: A\n");
  }

  @Test
  void listsAreChangedItemByItem() {
    assertChanges("tags: [a, 'b', c]\n", "tags", list("a", "b", "d"), "tags: [a, 'b', d]\n");
    assertChanges("tags: [a, 'b', c]\n", "tags", list("b", "c"), "tags: ['b', c]\n");
    assertChanges("tags: [a, 'b', c]\n", "tags", list("a", "b"), "tags: [a, 'b']\n");
    assertChanges("tags: [a, c]\n", "tags", list("a", "b", "c"), "tags: [a, b, c]\n");
    assertChanges("tags: [a, c]\n", "tags", list("b", "a", "c"), "tags: [b, a, c]\n");
    assertChanges(
        "tags: [\n  a, # x\n  c\n]\n",
        "tags",
        list("a", "c", "d"),
        "tags: [\n  a, # x\n  c, d\n]\n");
    assertChanges("tags: []\n", "tags", list("a"), "tags: [a]\n");
    assertChanges("tags: [a]\n", "tags", list(), "tags: []\n");
    assertChanges("tags:\n  - a # x\n  - b\n", "tags", list("b"), "tags:\n  - b\n");
    assertChanges(
        "tags:\n  - a # x\n  - b\n",
        "tags",
        list("a", "c", "b"),
        "tags:\n  - a # x\n  - c\n  - b\n");
    assertChanges(
        "tags:\n- a # x\n- b\nx: 1\n",
        "tags",
        list("c", "a", "b", "d"),
        "tags:\n- c\n- a # x\n- b\n- d\nx: 1\n");
    assertChanges("tags:\n  - a\n  - b\n", "tags", list(), "tags: []\n");
    assertChanges("tags: a # x\n", "tags", list("a", "b"), "tags: [a, b] # x\n");
  }

  @Test
  void whatIsMovedLeavesTheOthersAlone() {
    assertChanges(
        "tags:\n  - a # x\n  - b # y\n  - c # z\n",
        "tags",
        list("b", "c", "a"),
        "tags:\n  - b # y\n  - c # z\n  - a\n");
  }

  @Test
  void aNewItemLooksLikeTheOneBefore() {
    assertChanges(
        "tags:\n  - a: 1\n    b: 2\nx: 1\n",
        "tags",
        items(group("a", "1", "b", "2"), group("a", "3", "b", "4")),
        "tags:\n  - a: 1\n    b: 2\n  - a: 3\n    b: 4\nx: 1\n");
    assertChanges(
        "tags:\n  - {a: 1}\n",
        "tags",
        items(group("a", "1"), group("a", "3")),
        "tags:\n  - {a: 1}\n  - {a: 3}\n");
    assertChanges(
        "tags:\n  - a: 1\n    b: 2\n", "tags", items(group("b", "2")), "tags:\n  - b: 2\n");
    assertChanges(
        "tags:\n  - b: 2\n",
        "tags",
        items(group("a", "1", "b", "2")),
        "tags:\n  - a: 1\n    b: 2\n");
  }

  @Test
  void aRemarkIsNotLost() {
    assertRefuses("tags: # x\n  - a\n", "tags", Value.words("b"));
    assertRefuses("tags: # x\n  - a\n", "tags", list());
    assertRefuses("tags: [a, # x\n  b]\n", "tags", list("a"));
    assertRefuses("who:\n  # x\n  a: 1\n", "who", Value.words("b"));
  }

  @Test
  void severalFieldsAtOnce() {
    Map<String, Value> changed = new LinkedHashMap<>();
    changed.put("tags", list("a"));
    changed.put("summary", Value.words("S"));
    changed.put("title", new Nothing());
    changed.put("x", Value.plain("2"));
    assertThat(file("title: A\nx: 1\n").with(changed, ORDER).map(FileEdit::text))
        .contains("---\nsummary: S\ntags: [a]\nx: 2\n---\n\nText.\n");
  }

  @Test
  void windowsFilesStayWindowsFiles() {
    String before = "\uFEFF---\r\ntitle: 😀 A\r\n# c\r\nx: 1\r\n---\r\nText.\r\n\r\nEnd";
    FileEdit file = FileEdit.of(before).orElseThrow();
    assertThat(file.with(Map.of("x", Value.words("a\nb")), ORDER).map(FileEdit::text))
        .contains(before.replace("x: 1", "x: |-\r\n  a\r\n  b"));
    assertThat(file.withBody("Text.\n\nNew\nEnd").map(FileEdit::text))
        .contains(before.replace("End", "New\r\nEnd"));
    assertThat(file.withBody(file.body()).map(FileEdit::text)).contains(before);
  }

  @Test
  void mixedLineEndsStayWhereNothingChanged() {
    FileEdit file = FileEdit.of("---\ntitle: A\r\n---\na\r\nb\nc\r\n").orElseThrow();
    assertThat(file.withBody("a\nx\nc\n").map(FileEdit::text))
        .contains("---\ntitle: A\r\n---\na\r\nx\nc\r\n");
  }

  @Test
  void aBodyMayBeginAndEnd() {
    FileEdit file = FileEdit.of("---\ntitle: A\n---").orElseThrow();
    assertThat(file.withBody("Text.").map(FileEdit::text)).contains("---\ntitle: A\n---\nText.");
    assertThat(file("title: A\n").withBody("").map(FileEdit::text))
        .contains("---\ntitle: A\n---\n");
  }

  @Test
  void whatNoFileCanHoldIsRefused() {
    assertRefuses("title: A\n", "title", Value.words("\uD800"));
    assertRefuses("title: A\n", "title", Value.words("a\0b"));
    assertThat(file("title: A\n").withBody("\uDC00")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No fields.",
        "---\na: [\n---\n",
        "---\na: 1\na: 2\n---\n",
        "---\na: &b c\n---\n",
        "---\n? a\n: b\n---\n",
        "---\n? a\n---\n",
        "---\nx: {a, b: 1}\n---\n",
        "---\nx: [a: 1]\n---\n",
        "---\n- a\n---\n",
        "---\na: 1\n"
      })
  void whatIsNotWrittenAsFieldsIsEditedAsText(String text) {
    assertThat(FileEdit.of(text)).isEmpty();
  }
}
