package org.waymark.health.report;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.privacy.register.GivenNames;

/**
 * The role of whoever checked something, never who they are: it is published with the entry. What
 * looks like a name is refused, so now and then a role is that could stand; in small letters it is
 * taken, unless it is a given name.
 */
final class Role {

  private static final int LONGEST = 60;

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof");

  /** Words that roles are made of, which may begin with a capital. */
  private static final Set<String> WORDS =
      Set.of(
          "a",
          "administrator",
          "adviser",
          "advisor",
          "and",
          "assistant",
          "care",
          "chair",
          "charity",
          "clerk",
          "clinical",
          "communications",
          "content",
          "coordinator",
          "deputy",
          "digital",
          "director",
          "directory",
          "duty",
          "editor",
          "editorial",
          "england",
          "for",
          "health",
          "helpline",
          "information",
          "intern",
          "ireland",
          "lead",
          "librarian",
          "manager",
          "member",
          "midwife",
          "northern",
          "nurse",
          "of",
          "office",
          "officer",
          "outreach",
          "scotland",
          "senior",
          "services",
          "site",
          "staff",
          "student",
          "support",
          "team",
          "the",
          "trustee",
          "volunteer",
          "volunteers",
          "wales",
          "web",
          "website",
          "worker");

  private Role() {}

  /** Why it cannot stand, without repeating it; empty when it can. */
  static Optional<String> refusal(String written) {
    String role = written.strip();
    if (role.contains("@")) {
      return Optional.of("That looks like an e-mail address. It would be on the site.");
    } else if (role.isEmpty()
        || role.length() > LONGEST
        || role.equalsIgnoreCase("null")
        || !Character.isLetter(role.codePointAt(0))
        || !role.codePoints().allMatch(Role::isAllowed)) {
      return Optional.of(
          "A role is a few words of letters, in at most " + LONGEST + " characters.");
    }
    for (String word : role.split("[ /()'’-]+", -1)) {
      if (looksLikeName(word)) {
        return Optional.of(
            "That looks like a person's name. It would be on the site. If it is no name, write it in"
                + " small letters.");
      }
    }
    return Optional.empty();
  }

  private static boolean isAllowed(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || " -'’/()".indexOf(c) >= 0;
  }

  private static boolean looksLikeName(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || WORDS.contains(small)) {
      return false;
    }
    boolean letters =
        word.length() > 1 && word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT));
    boolean capital = Character.isUpperCase(word.codePointAt(0)) && !letters; // NHS is no name.
    return capital || TITLES.contains(small) || GivenNames.isOne(small);
  }
}
