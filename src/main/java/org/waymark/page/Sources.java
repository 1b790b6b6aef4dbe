package org.waymark.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Evidence;
import org.waymark.content.Factsheet.Reference;
import org.waymark.content.Key;
import org.waymark.library.Item;
import org.waymark.library.Register.Entry;
import org.waymark.page.view.Piece;
import org.waymark.page.view.Source;

/** Numbers the sources of one page in the order in which its text first rests on them. */
final class Sources {

  private final Edition edition;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> uses = new LinkedHashMap<>();
  private final Map<String, Source> entries = new LinkedHashMap<>();

  Sources(Edition edition) {
    this.edition = edition;
  }

  /** Words that rest on a figure of the register. */
  Piece figure(Entry entry, List<Piece> label) {
    String id = "figure:" + entry.id();
    entries.computeIfAbsent(id, key -> source(entry));
    return mark(id, label);
  }

  /** Words that rest on a reference of a factsheet. */
  Piece reference(Reference reference, List<Piece> label) {
    String id = "ref:" + reference.id();
    entries.computeIfAbsent(id, key -> source(reference));
    return mark(id, label);
  }

  /** References that no mark in the text leads to come last. */
  void add(Reference reference) {
    if (canName(reference)) {
      String id = "ref:" + reference.id();
      entries.computeIfAbsent(id, key -> source(reference));
      numbers.computeIfAbsent(id, key -> numbers.size() + 1);
    }
  }

  /** Whether readers can be told what it is: an item of the register may be hidden from them. */
  boolean canName(Reference reference) {
    return reference.title() != null || registered(reference) != null;
  }

  private @Nullable Item registered(Reference reference) {
    Key key = new Key(ContentType.EVIDENCE, reference.id());
    return edition.library().in(key, edition.code()).orElse(null);
  }

  private Piece mark(String id, List<Piece> label) {
    int number = numbers.computeIfAbsent(id, key -> numbers.size() + 1);
    int use = uses.merge(id, 1, Integer::sum);
    return new Piece.Sourced(label, number, use);
  }

  List<Source> list() {
    List<Source> list = new ArrayList<>();
    numbers.forEach(
        (id, number) -> {
          Source entry = Objects.requireNonNull(entries.get(id));
          list.add(
              new Source(
                  number,
                  uses.getOrDefault(id, 0),
                  entry.statement(),
                  entry.title(),
                  entry.detail(),
                  entry.register(),
                  entry.url(),
                  entry.why(),
                  entry.others()));
        });
    return list;
  }

  private Source source(Entry entry) {
    Evidence evidence = entry.evidence();
    String population =
        Objects.requireNonNullElse(
            entry.figure().population(), Objects.requireNonNullElse(evidence.population(), ""));
    return new Source(
        0,
        0,
        entry.figure().statement(),
        entry.source().title(),
        detail(evidence.publisher(), entry.year(), population),
        registerHref(entry.source(), "#figure-" + entry.figure().id()),
        Objects.requireNonNullElse(evidence.url(), ""),
        Objects.requireNonNullElse(entry.figure().why(), ""),
        others(entry));
  }

  private Source source(Reference reference) {
    Item item = registered(reference);
    if (item == null) {
      return new Source(
          0,
          0,
          "",
          Objects.requireNonNullElse(reference.title(), reference.id()),
          detail(reference.publisher(), reference.year(), ""),
          "",
          Objects.requireNonNullElse(reference.url(), ""),
          "",
          List.of());
    }
    Evidence evidence = (Evidence) item.content();
    Integer year = evidence.published() == null ? evidence.year() : yearOf(evidence);
    return new Source(
        0,
        0,
        "",
        Objects.requireNonNullElse(reference.title(), item.title()),
        detail(
            Objects.requireNonNullElse(reference.publisher(), evidence.publisher()),
            reference.year() != null ? reference.year() : year,
            ""),
        registerHref(item, ""),
        Objects.requireNonNullElse(reference.url(), Objects.requireNonNullElse(evidence.url(), "")),
        "",
        List.of());
  }

  private static @Nullable Integer yearOf(Evidence evidence) {
    return evidence.published() == null ? null : evidence.published().getYear();
  }

  private String registerHref(Item item, String fragment) {
    return edition.href(edition.addresses().item(item)) + fragment;
  }

  static String detail(@Nullable Object... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /**
   * Other figures that a reader may see. Where the figure itself does not say why they differ, each
   * of them may.
   */
  List<Source.Other> others(Entry entry) {
    return edition.library().register().others(entry).stream()
        .map(
            other ->
                new Source.Other(
                    other.figure().text().isEmpty() ? "" : other.figure().text().get(0),
                    other.figure().statement(),
                    detail(other.source().title(), other.year()),
                    registerHref(other.source(), "#figure-" + other.figure().id()),
                    whyOf(entry, other)))
        .toList();
  }

  private static String whyOf(Entry entry, Entry other) {
    String why = entry.figure().why() == null ? other.figure().why() : null;
    return Objects.requireNonNullElse(why, "");
  }
}
