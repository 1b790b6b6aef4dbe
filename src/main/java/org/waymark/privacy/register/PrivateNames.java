package org.waymark.privacy.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.waymark.privacy.register.Sighting.Kind;

/**
 * Finds the real names and the contacts of tellers in texts, in one pass however many tellers there
 * are. Built for one run, and safe for threads.
 */
public final class PrivateNames {

  /** The characters of ASCII that begin nothing: nearly all that there are. */
  private static final boolean[] NO_CONTACT = new boolean[0x80];

  static {
    for (char c = 0; c < NO_CONTACT.length; c++) {
      NO_CONTACT[c] = !Telephones.isDigit(c) && !Emails.isMark(c);
    }
  }

  private final ConsentRegister register;
  private final Phrases<Sighting> phrases = new Phrases<>();
  private final Emails<Sighting> emails = new Emails<>();
  private final Telephones<Sighting> telephones = new Telephones<>();

  private PrivateNames(ConsentRegister register) {
    this.register = register;
  }

  /**
   * All that a register says, ready to be looked for.
   *
   * @param isShown by ref, whether a teller chose to be shown by the full name, so that only the
   *     contacts are private; the register may speak against it
   */
  public static PrivateNames of(ConsentRegister register, Predicate<String> isShown) {
    PrivateNames names = new PrivateNames(register);
    register
        .tellers()
        .forEach(
            (ref, rows) -> {
              boolean shown = isShown.test(ref) && register.allowsFullName(ref);
              rows.forEach(row -> names.add(row, shown));
            });
    return names;
  }

  private void add(Teller teller, boolean shown) {
    if (!shown) {
      for (PersonName name : namesOf(teller)) {
        NameForms.of(name)
            .forEach(phrase -> phrases.add(phrase, new Sighting(teller.ref(), Kind.NAME)));
      }
    }
    teller.emails().forEach(e -> emails.add(e, new Sighting(teller.ref(), Kind.EMAIL)));
    teller.telephones().forEach(t -> telephones.add(t, new Sighting(teller.ref(), Kind.TELEPHONE)));
    for (String postcode : teller.postcodes()) {
      Sighting sighting = new Sighting(teller.ref(), Kind.POSTCODE);
      List<String> halves = List.of(postcode.split(" ", -1));
      phrases.add(Phrase.of(halves, Link.CLOSE, Phrase.UNHASHED), sighting);
      String joined = String.join("", halves);
      phrases.add(Phrase.of(List.of(joined), Link.CLOSE, Phrase.UNHASHED), sighting);
    }
  }

  /** The names of a teller; another given name alone goes with the surname as well. */
  private static List<PersonName> namesOf(Teller teller) {
    List<PersonName> names = new ArrayList<>(PersonName.all(teller.name()));
    for (String other : teller.otherNames()) {
      for (PersonName name : PersonName.all(other)) {
        names.add(name.surname().isEmpty() ? name.with(names.get(0).surname()) : name);
      }
    }
    return names;
  }

  /** All whole names and contacts in a text, in the order of the refs. */
  public NavigableSet<Sighting> in(String text) {
    NavigableSet<Sighting> found = new TreeSet<>();
    String plain = Percent.decode(text);
    char[] letters = plain.toCharArray();
    new PhraseScan<>(phrases, found::add).scan(letters);
    contacts(plain, letters, found);
    return found;
  }

  private void contacts(String text, char[] letters, NavigableSet<Sighting> found) {
    int i = 0;
    while (i < letters.length) {
      char c = letters[i];
      if (c < NO_CONTACT.length && NO_CONTACT[c]) {
        i++;
      } else if (Telephones.isDigit(c)) {
        i = telephones.scan(letters, i, found::add);
      } else {
        if (Emails.isMark(c)) {
          emails.look(text, i, found::add);
        }
        i++;
      }
    }
  }

  /** Whether a text that is a teller's own has the given name or the surname alone. */
  public boolean isPartIn(String text, OwnText own) {
    Phrases<Sighting> parts = new Phrases<>();
    Sighting sighting = new Sighting(own.ref(), Kind.PART_OF_NAME);
    for (Teller row : register.rows(own.ref())) {
      for (PersonName name : namesOf(row)) {
        NameForms.parts(name, own.givenNameShown()).forEach(phrase -> parts.add(phrase, sighting));
      }
    }
    Collection<Sighting> found = new ArrayList<>();
    new PhraseScan<>(parts, found::add).scan(Percent.decode(text).toCharArray());
    return !found.isEmpty();
  }

  /** Whether a teller may be named at an address for another reason than the story. */
  public boolean mayBeNamedAt(String ref, String address) {
    return register.rows(ref).stream().anyMatch(row -> row.mayBeNamedAt(address));
  }
}
