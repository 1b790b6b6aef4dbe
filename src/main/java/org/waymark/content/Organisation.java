package org.waymark.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of the signposting directory. */
public record Organisation(
    @Inline Common common,
    @About(value = "Whether it still works. Closed ones stay as a signpost.", example = "active")
        Status status,
    @About(value = "Who took over.", example = "other-id") @IdOf(Vocabulary.ORGANISATION)
        @Nullable String replacedBy,
    @About(value = "Names it had before.", example = "[Old Name]") List<String> formerly,
    @About(value = "Its own site.", example = "https://www.samaritans.org/") @Shape(url = true)
        @Nullable String website,
    @About(
            value = "Ways to reach it.",
            example = "[{kind: phone, value: \"116 123\", cost: free, hours: \"24/7\"}]")
        List<Contact> contacts,
    @About(value = "What it is for: topics of the facet \"need\".", example = "[counselling]")
        @IdOf(Vocabulary.NEED)
        List<String> needs,
    @About(value = "Whom it is for.", example = "[anyone, partners]") @IdOf(Vocabulary.AUDIENCE)
        List<String> audiences,
    @About(value = "Languages it can be spoken to in.", example = "[en, cy]")
        List<String> languages,
    @About(value = "What makes it easier to use.", example = "[relay-uk, bsl]")
        List<String> accessibility,
    @About(value = "It helps people in a crisis; shown first.", example = "true") boolean crisis,
    @About(
            value = "When and how the entry was last checked.",
            example = "{on: 2026-11-01, how: phoned, by: directory volunteer}")
        Checked checked)
    implements Content {

  /**
   * What the number of one of its contacts is read as, where this organisation's numbers are
   * dialled; empty for ways that have no number.
   */
  public Optional<TelephoneReading> numberOf(Contact contact) {
    return Optional.ofNullable(contact.kind().use())
        .map(use -> Telephone.read(contact.value(), use, CallRegion.forNations(common.nations())));
  }

  /** The same; empty also for what is no number, which a check tells. */
  public Optional<Telephone> telephoneOf(Contact contact) {
    return numberOf(contact).filter(Telephone.class::isInstance).map(Telephone.class::cast);
  }

  /** Whether an organisation still works. */
  public enum Status implements Choice {
    ACTIVE,
    CLOSED,
    MOVED
  }

  /** A way to reach an organisation. */
  public record Contact(
      @About(value = "What kind of way.", example = "phone") Way kind,
      @About(value = "The number, address or web address.", example = "\"0808 164 3332\"")
          String value,
      @About(value = "What it is called.", example = "Helpline") @Nullable Localised label,
      @About(value = "The word to send in a text message.", example = "SHOUT")
          @Nullable String keyword,
      @About(value = "What a call costs.", example = "free") @Nullable Cost cost,
      @About(
              value = "When it is open, in OpenStreetMap's notation.",
              example = "\"Mo-Fr 10:00-15:00\"")
          @Nullable String hours) {}

  /** A kind of contact. */
  public enum Way implements Choice {
    PHONE(Telephone.Kind.CALL),
    TEXT(Telephone.Kind.TEXT),
    WEBCHAT(null),
    EMAIL(null),
    IN_PERSON(null),
    POST(null);

    private final Telephone.@Nullable Kind use;

    Way(Telephone.@Nullable Kind use) {
      this.use = use;
    }

    private Telephone.@Nullable Kind use() {
      return use;
    }
  }

  /** What it costs to call or to text. */
  public enum Cost implements Choice {
    FREE,
    /** Numbers that begin 01, 02 or 03. */
    STANDARD_RATE,
    MOBILE_RATE,
    PREMIUM,
    INTERNATIONAL,
    TEXT_RATE
  }

  /** How an entry was checked. */
  public record Checked(
      @About(value = "The day.", example = "2026-11-01") LocalDate on,
      @About(value = "How.", example = "phoned") How how,
      @About(value = "The role of who did it.", example = "directory volunteer") String by) {}

  /** A way of checking. */
  public enum How implements Choice {
    PHONED,
    WEBSITE,
    SECONDARY_SOURCE
  }
}
