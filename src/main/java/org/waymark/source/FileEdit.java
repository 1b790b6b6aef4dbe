package org.waymark.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.problem.Problems;
import org.waymark.source.PlainText.Edit;

/**
 * A content file whose fields or text are changed, and of which every other character stays as it
 * is: comments, order, quotation marks, blank lines, line ends. Each change is read again, and is
 * none unless the file then says just what was asked for.
 */
public final class FileEdit {

  private final String file;
  private final PlainText plain;
  private final Part.Group parts;
  private final int fieldsStart;
  private final int fieldsEnd;
  private final String body;

  private FileEdit(String file, PlainText plain, Part.Group parts, FrontMatter split) {
    this.file = file;
    this.plain = plain;
    this.parts = parts;
    this.fieldsStart = plain.text().indexOf('\n') + 1;
    this.fieldsEnd = fieldsStart + split.yaml().length();
    this.body = split.body();
  }

  /**
   * A file that can be changed.
   *
   * @param text the whole file, with whatever line ends it has
   * @return empty when its fields cannot be read, or are written in a way that is not changed
   *     safely: then it can only be edited as text
   */
  public static Optional<FileEdit> of(String text) {
    PlainText plain = PlainText.of(text);
    Problems unheard = new Problems();
    FrontMatter split = FrontMatter.split("", plain.text(), unheard);
    YamlReader.read("", split.yaml(), split.yamlLine(), unheard);
    if (unheard.hasErrors()) {
      return Optional.empty();
    }
    int start = plain.text().indexOf('\n') + 1;
    return PartReader.read(plain.text(), start, start + split.yaml().length())
        .map(parts -> new FileEdit(text, plain, parts, split));
  }

  /** The whole file. */
  public String text() {
    return file;
  }

  /** What the fields say. */
  public Value.Group fields() {
    return parts.value();
  }

  /** All below the fields, with lines that end in {@code \n} alone. */
  public String body() {
    return body;
  }

  /**
   * The file with some fields changed.
   *
   * @param changed by name; a field that is given {@link Value.Nothing} is taken out, together with
   *     a comment on its line. Fields that are not named stay.
   * @param order in which fields are declared: a field that is new comes behind the nearest that is
   *     declared before it
   * @return empty when that cannot be done without touching something else, or when a text has
   *     characters that no file of fields can hold
   */
  public Optional<FileEdit> with(Map<String, ? extends Value> changed, List<String> order) {
    Map<String, Value> all = new LinkedHashMap<>(fields().fields());
    order.stream().filter(changed::containsKey).forEach(name -> all.put(name, changed.get(name)));
    all.putAll(changed);
    Value.Group wanted = new Value.Group(all);
    if (wanted.says(fields())) {
      return Optional.of(this);
    }
    Changes changes = new Changes(plain.text(), ValueWriter.like(parts));
    changes.fields(parts, wanted, order, fieldsEnd);
    List<Edit> edits = changes.edits();
    return PlainText.areApart(edits)
        ? of(plain.with(edits))
            .filter(now -> WholeFile.canHold(now.file))
            .filter(now -> now.fields().says(wanted) && now.body.equals(body))
            .filter(now -> now.comments(List.of()).equals(comments(edits)))
        : Optional.empty();
  }

  /**
   * The file with a value set within a group of fields.
   *
   * @return empty when the group is not there, or for the reasons of {@link #with(Map, List)}
   */
  public Optional<FileEdit> with(String group, String name, Value value) {
    return fields().get(group) instanceof Value.Group fields
        ? with(Map.of(group, fields.with(name, value)), List.of())
        : Optional.empty();
  }

  /**
   * The file with another text below its fields. Its lines end as those of the file do.
   *
   * @return empty when the text cannot be stored
   */
  public Optional<FileEdit> withBody(String text) {
    String wanted = text.replace("\r\n", "\n").replace('\r', '\n');
    String all = plain.text();
    int start = all.length() - body.length();
    int same = commonLines(body, wanted);
    int sameEnd = commonEnd(body.substring(same), wanted.substring(same));
    String fence = all.endsWith("\n") || start < all.length() || wanted.isEmpty() ? "" : "\n";
    String middle = wanted.substring(same, wanted.length() - sameEnd);
    Edit edit = Edit.replace(start + same, all.length() - sameEnd, fence + middle);
    return of(plain.with(List.of(edit)))
        .filter(now -> WholeFile.canHold(now.file))
        .filter(now -> now.body.equals(wanted) && now.fields().equals(fields()));
  }

  /** How many characters both begin with, in whole lines. */
  private static int commonLines(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    for (int i = 0; i < most && one.charAt(i) == other.charAt(i); i++) {
      same = one.charAt(i) == '\n' ? i + 1 : same;
    }
    return same;
  }

  /** How many characters both end with, in whole lines. */
  private static int commonEnd(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int same = 0;
    for (int i = 1; i <= most; i++) {
      char c = one.charAt(one.length() - i);
      if (c != other.charAt(other.length() - i)) {
        break;
      }
      same = c == '\n' ? i - 1 : same;
    }
    return same;
  }

  /** The comments among the fields, without those that were asked to be taken away. */
  private List<String> comments(List<Edit> edits) {
    List<String> comments = new ArrayList<>();
    String text = plain.text();
    int at = fieldsStart;
    for (Part.Leaf leaf : leaves(parts, new ArrayList<>())) {
      addComments(text, at, leaf.start(), edits, comments);
      at = Math.max(at, leaf.end());
    }
    addComments(text, at, fieldsEnd, edits, comments);
    return comments;
  }

  private static void addComments(
      String text, int from, int to, List<Edit> edits, List<String> comments) {
    for (int i = text.indexOf('#', from); i >= 0 && i < to; i = text.indexOf('#', i)) {
      int start = i;
      i = text.indexOf('\n', i);
      if (edits.stream().noneMatch(e -> e.removal() && e.from() <= start && start < e.to())) {
        comments.add(text.substring(start, i));
      }
    }
  }

  private static List<Part.Leaf> leaves(Part part, List<Part.Leaf> leaves) {
    if (part instanceof Part.Leaf leaf) {
      leaves.add(leaf);
    } else if (part instanceof Part.Items list) {
      list.parts().forEach(item -> leaves(item, leaves));
    } else if (part instanceof Part.Group group) {
      for (Part.Member member : group.members()) {
        leaves.add(member.key());
        leaves(member.value(), leaves);
      }
    }
    return leaves;
  }
}
