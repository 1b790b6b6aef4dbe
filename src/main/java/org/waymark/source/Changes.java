package org.waymark.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.source.Part.Group;
import org.waymark.source.Part.Items;
import org.waymark.source.Part.Leaf;
import org.waymark.source.Part.Member;
import org.waymark.source.PlainText.Edit;
import org.waymark.source.Value.Nothing;
import org.waymark.source.Value.Text;
import org.waymark.source.ValueWriter.Place;

/** Finds the fewest characters to change so that fields say something else. */
final class Changes {

  /**
   * Where a value stands.
   *
   * @param from behind the colon or hyphen before it; in brackets and braces, where it begins
   * @param indent of the name or hyphen before it
   */
  record Slot(Kind kind, int from, int indent) {
    enum Kind {
      BEHIND_NAME,
      BEHIND_HYPHEN,
      IN_BRACKETS
    }
  }

  private final Lines lines;
  private final ValueWriter writer;
  private final List<Edit> edits = new ArrayList<>();
  private boolean safe = true;

  Changes(String text, ValueWriter writer) {
    this.lines = new Lines(text);
    this.writer = writer;
  }

  /** What to change; nothing that could be done safely when it does not lead to what was asked. */
  List<Edit> edits() {
    return safe ? List.copyOf(edits) : List.of();
  }

  /**
   * Changes the fields of a file.
   *
   * @param order in which names are declared
   * @param end of the fields in the file
   */
  void fields(Group old, Value.Group wanted, List<String> order, int end) {
    if (old.flow()) {
      braces(old, wanted, order);
    } else if (old.members().isEmpty()) {
      wanted.fields().forEach((name, value) -> edits.add(line(end, 0, name, value)));
    } else {
      members(old, wanted, order);
    }
  }

  private void value(Part old, Value wanted, Slot slot) {
    if (old.value().says(wanted)) {
      return;
    }
    boolean flow = slot.kind() == Slot.Kind.IN_BRACKETS;
    if (old instanceof Leaf leaf && wanted instanceof Text now && leaf.end() > leaf.start()) {
      boolean mayHaveLines = !flow && lines.isBlankFrom(leaf.end());
      Place place = new Place(flow, slot.indent(), mayHaveLines);
      String written = lines.text().substring(leaf.start(), leaf.end());
      edits.add(Edit.replace(leaf.start(), leaf.end(), writer.like(leaf, written, now, place)));
    } else if (old instanceof Items list && wanted instanceof Value.Items now) {
      list(list, now.values(), slot);
    } else if (old instanceof Group group
        && wanted instanceof Value.Group now
        && group.members().stream().anyMatch(member -> !isRemoved(member, now))) {
      List<String> order = List.copyOf(now.fields().keySet());
      if (group.flow()) {
        braces(group, now, order);
      } else {
        members(group, now, order);
      }
    } else {
      whole(old, wanted, slot);
    }
  }

  private void whole(Part old, Value wanted, Slot slot) {
    String text =
        switch (slot.kind()) {
          case BEHIND_NAME -> writer.afterName(wanted, slot.indent());
          case BEHIND_HYPHEN -> " " + writer.afterHyphen(wanted, slot.indent() + 2, true);
          case IN_BRACKETS -> (old.end() == old.start() ? " " : "") + writer.onLine(wanted);
        };
    boolean emptied = old instanceof Items && wanted instanceof Value.Items;
    int from = Math.min(slot.from(), old.start());
    if (emptied) { // What is remarked on the items goes with them.
      edits.add(Edit.replace(from, old.start(), text));
      edits.add(Edit.remove(old.start(), old.end()));
    } else {
      edits.add(Edit.replace(from, Math.max(from, old.end()), text));
    }
  }

  private static boolean isRemoved(Member member, Value.Group wanted) {
    Value value = wanted.get(member.name());
    return !(member.value().value() instanceof Nothing)
        && (value == null || value instanceof Nothing);
  }

  /**
   * Names that are wanted and not there, each with the member that it comes behind; null: first.
   */
  private static void eachNew(Group old, Value.Group wanted, List<String> order, NewMember action) {
    List<String> names = new ArrayList<>(order);
    wanted.fields().keySet().stream().filter(n -> !names.contains(n)).forEach(names::add);
    for (Map.Entry<String, Value> field : wanted.fields().entrySet()) {
      boolean there = old.members().stream().anyMatch(m -> m.name().equals(field.getKey()));
      if (!there && !(field.getValue() instanceof Nothing)) {
        action.add(behind(old, wanted, names, field.getKey()), field.getKey(), field.getValue());
      }
    }
  }

  /** Which member of the old a new one comes behind: its index, or -1. */
  private static int behind(Group old, Value.Group wanted, List<String> names, String name) {
    for (int i = names.indexOf(name) - 1; i >= 0; i--) {
      for (int k = 0; k < old.members().size(); k++) {
        Member member = old.members().get(k);
        if (member.name().equals(names.get(i)) && !isRemoved(member, wanted)) {
          return k;
        }
      }
    }
    return -1;
  }

  /** Takes a name and value that are new. */
  private interface NewMember {
    void add(int behind, String name, Value value);
  }

  private void members(Group old, Value.Group wanted, List<String> order) {
    List<Member> members = old.members();
    int indent = lines.column(members.get(0).start());
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      if (!isRemoved(member, wanted)) {
        Value value = wanted.get(member.name());
        Slot slot = new Slot(Slot.Kind.BEHIND_NAME, member.colon(), indent);
        value(member.value(), value == null ? new Nothing() : value, slot);
      } else if (lines.isFirst(member.start())) {
        edits.add(Edit.remove(lines.start(member.start()), lines.next(member.end())));
      } else if (i + 1 < members.size()) { // Behind a hyphen: the next one moves up.
        edits.add(Edit.remove(member.start(), members.get(i + 1).start()));
      } else {
        safe = false;
      }
    }
    eachNew(
        old,
        wanted,
        order,
        (behind, name, value) ->
            edits.add(
                behind >= 0
                    ? line(lines.behind(members.get(behind).end(), indent), indent, name, value)
                    : before(members.get(0).start(), indent, name, value)));
  }

  private Edit line(int at, int indent, String name, Value value) {
    String text = " ".repeat(indent) + writer.member(name, value, indent) + "\n";
    return Edit.replace(at, at, text);
  }

  private Edit before(int first, int indent, String name, Value value) {
    return lines.isFirst(first)
        ? line(lines.start(first), indent, name, value)
        : Edit.replace(
            first, first, writer.member(name, value, indent) + "\n" + " ".repeat(indent));
  }

  private void braces(Group old, Value.Group wanted, List<String> order) {
    List<Span> spans = new ArrayList<>();
    for (Member member : old.members()) {
      spans.add(new Span(member.start(), member.end(), isRemoved(member, wanted)));
      Value value = wanted.get(member.name());
      if (!isRemoved(member, wanted)) {
        int from = member.value().start();
        Slot slot = new Slot(Slot.Kind.IN_BRACKETS, from, 0);
        value(member.value(), value == null ? new Nothing() : value, slot);
      }
    }
    Brackets brackets = new Brackets(lines.text(), spans);
    eachNew(old, wanted, order, (i, name, value) -> brackets.add(i, writer.inBraces(name, value)));
    take(brackets);
  }

  private void take(Brackets brackets) {
    brackets.remove();
    edits.addAll(brackets.edits());
    safe &= brackets.isSafe();
  }

  private void list(Items old, List<Value> wanted, Slot slot) {
    if (old.parts().isEmpty() || wanted.isEmpty()) {
      whole(old, new Value.Items(wanted), slot);
      return;
    }
    List<Span> spans = new ArrayList<>();
    Alignment alignment = Alignment.of(old.parts(), wanted);
    List<Integer> hyphens = old.flow() ? List.of() : lines.hyphens(old);
    for (int i = 0; i < old.parts().size(); i++) {
      Part part = old.parts().get(i);
      int now = alignment.becomes(i);
      int start = old.flow() ? part.start() : hyphens.get(i);
      spans.add(new Span(start, part.end(), now < 0));
      if (now >= 0) {
        value(
            part,
            wanted.get(now),
            old.flow()
                ? new Slot(Slot.Kind.IN_BRACKETS, start, 0)
                : new Slot(Slot.Kind.BEHIND_HYPHEN, start + 1, lines.column(start)));
      }
    }
    if (old.flow()) {
      Brackets brackets = new Brackets(lines.text(), spans);
      alignment.added().forEach((at, i) -> brackets.add(i, writer.onLine(wanted.get(at))));
      take(brackets);
    } else {
      alignment.added().forEach((at, i) -> addItem(old, spans, i, wanted.get(at)));
      spans.stream().filter(Span::removed).forEach(this::removeItem);
    }
  }

  private void addItem(Items old, List<Span> spans, int behind, Value value) {
    int first = spans.get(0).start();
    int indent = lines.column(first);
    boolean flow = !(old.parts().get(Math.max(behind, 0)) instanceof Group group) || group.flow();
    String item = "- " + writer.afterHyphen(value, indent + 2, flow);
    if (behind >= 0) {
      int at = lines.behind(spans.get(behind).end(), indent);
      edits.add(Edit.replace(at, at, " ".repeat(indent) + item + "\n"));
    } else {
      edits.add(Edit.replace(first, first, item + "\n" + " ".repeat(indent)));
    }
  }

  private void removeItem(Span item) {
    if (lines.isFirst(item.start())) {
      edits.add(Edit.remove(lines.start(item.start()), lines.next(item.end())));
    } else {
      safe = false;
    }
  }

  /**
   * One of several between brackets or below each other.
   *
   * @param removed whether it is to go
   */
  record Span(int start, int end, boolean removed) {}
}
