package org.waymark.health.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Localised;
import org.waymark.content.Nation;
import org.waymark.content.Organisation;
import org.waymark.content.Organisation.Contact;
import org.waymark.health.report.CallSheet.Call;
import org.waymark.health.report.CallSheet.Fact;
import org.waymark.health.report.CallSheet.Way;
import org.waymark.library.Library;

/** What the site says of an organisation, in words that can be read out on the telephone. */
final class CallFacts {

  private final Library library;
  private final String language;

  CallFacts(Library library) {
    this.library = library;
    this.language = library.firstLanguage();
  }

  Call call(Ground ground, DirectoryCheck check) {
    Organisation organisation = check.organisation();
    String due = check.isDue() ? " Due since " : " Due on ";
    return new Call(
        check.id(),
        Plain.of(check.item().title()),
        Plain.of(organisation.common().summary()),
        check.last() + due + check.due() + " (" + ground.far(check.due()) + ").",
        check.isKeptFree(),
        organisation.contacts().stream().map(this::way).toList(),
        facts(organisation));
  }

  private Way way(Contact contact) {
    List<String> said = new ArrayList<>();
    if (contact.keyword() != null) {
      said.add("Send the word " + contact.keyword());
    }
    said.add(contact.cost() == null ? "" : "Costs: " + words(contact.cost().id()));
    String hours = contact.hours();
    boolean spoken =
        contact.kind() != Organisation.Way.EMAIL && contact.kind() != Organisation.Way.POST;
    said.add(
        hours != null ? "Hours: " + HoursWords.of(hours) : spoken ? "Hours: we do not know" : "");
    said.removeIf(String::isEmpty);
    return new Way(
        Plain.of(name(contact)), Plain.of(contact.value()), said.stream().map(Plain::of).toList());
  }

  private String name(Contact contact) {
    String kind =
        switch (contact.kind()) {
          case PHONE -> "Telephone";
          case TEXT -> "Text message";
          case WEBCHAT -> "Web chat";
          case EMAIL -> "E-mail";
          case IN_PERSON -> "In person";
          case POST -> "Post";
        };
    return contact.label() == null ? kind : kind + ", " + text(contact.label());
  }

  private List<Fact> facts(Organisation organisation) {
    List<Fact> facts = new ArrayList<>();
    add("Website", organisation.website(), facts);
    add("For what", list(organisation.needs(), this::topic), facts);
    add("For whom", list(organisation.audiences(), this::topic), facts);
    add("Knows about", list(organisation.common().topics(), this::topic), facts);
    add("Where", list(organisation.common().nations(), CallFacts::nation), facts);
    add("Languages", list(organisation.languages(), CallFacts::language), facts);
    add("Access", list(organisation.accessibility(), CallFacts::words), facts);
    add("Earlier names", list(organisation.formerly(), name -> name), facts);
    return facts;
  }

  private static void add(String heading, @Nullable String text, List<Fact> facts) {
    if (text != null && !text.isEmpty()) {
      facts.add(new Fact(heading, Plain.of(text)));
    }
  }

  private static <T> String list(Collection<T> values, Function<T, String> words) {
    return values.stream().map(words).collect(Collectors.joining("; "));
  }

  private String topic(String id) {
    return library.topics().find(id).map(topic -> text(topic.label())).orElse(words(id));
  }

  private String text(Localised text) {
    return text.in(language, language);
  }

  private static String nation(Nation nation) {
    return Stream.of(nation.id().split("-", -1))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  private static String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.UK);
  }

  /** An id as words: {@code standard rate}. */
  private static String words(String id) {
    return id.replace('-', ' ');
  }
}
