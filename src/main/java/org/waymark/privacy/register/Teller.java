package org.waymark.privacy.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Story.Channel;
import org.waymark.content.Story.Identity;

/**
 * A row of the register.
 *
 * @param row counts from 1, the headings included
 * @param telephones as {@link Telephones} compares them
 * @param postcodes in small letters, the two halves with a space between
 * @param channels empty when the register does not say
 * @param withdrawn whether the consent was withdrawn
 * @param namedElsewhere addresses of the site where the name may stand; those that end in an
 *     asterisk mean all that begin so
 */
record Teller(
    int row,
    String ref,
    String name,
    List<String> otherNames,
    List<String> emails,
    List<Long> telephones,
    List<String> postcodes,
    @Nullable LocalDate given,
    @Nullable LocalDate until,
    Set<Channel> channels,
    @Nullable Identity identity,
    boolean withdrawn,
    List<String> namedElsewhere) {

  /** Names nobody: what is printed by accident gives nothing away. */
  @Override
  public String toString() {
    return "row " + row;
  }

  /** Whether the ref, which everybody may read, gives away who it is. */
  boolean isShownByRef() {
    Long number = Telephones.number(ref);
    return PersonName.shows(ref, name)
        || otherNames.stream().anyMatch(other -> PersonName.shows(ref, other))
        || (number != null && telephones.contains(number));
  }

  boolean mayBeNamedAt(String address) {
    return namedElsewhere.stream()
        .anyMatch(
            allowed ->
                allowed.endsWith("*")
                    ? address.startsWith(allowed.substring(0, allowed.length() - 1))
                    : address.equals(allowed));
  }
}
