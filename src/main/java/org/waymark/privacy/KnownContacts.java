package org.waymark.privacy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.waymark.source.Hasher;

/**
 * Contacts that are meant to be read by everybody, such as those of the directory. They are looked
 * up very often: every page has some.
 */
public final class KnownContacts {

  /** The longest are of 15 digits, after E.164; what else begins with a plus is a text. */
  private static final Pattern NUMBER = Pattern.compile("\\+\\d{1,15}");

  private final Set<String> values;
  private final long[] numbers;

  /**
   * @param values in the form of {@link PersonalFind#value}
   */
  public KnownContacts(Collection<String> values) {
    this.values = Set.copyOf(values);
    this.numbers =
        this.values.stream()
            .filter(value -> NUMBER.matcher(value).matches())
            .mapToLong(KnownContacts::digits)
            .sorted()
            .toArray();
  }

  private static long digits(String number) {
    return Long.parseLong(number.substring(1));
  }

  /** Whether this is one of them, however it is written. */
  public boolean knows(PersonalFind find) {
    return values.contains(find.value());
  }

  boolean knows(String value) {
    return values.contains(value);
  }

  /**
   * Whether it is the number of one of them.
   *
   * @param number with the country code, without plus
   */
  boolean knows(long number) {
    return Arrays.binarySearch(numbers, number) >= 0;
  }

  /** Adds all of them. */
  public void addTo(Hasher hasher) {
    hasher.addAll(new TreeSet<>(values));
  }

  /** The same and more. */
  public KnownContacts and(Collection<String> more) {
    Set<String> all = new HashSet<>(values);
    all.addAll(more);
    return new KnownContacts(all);
  }
}
