package org.waymark.library;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which audiences of organisations mean the person who tells a story. Roles and audiences are the
 * site's own words: those not listed here fit when the audience is the role's plural.
 */
final class TellerAudiences {

  /** Who most likely reads a page that nobody in particular tells. */
  private static final Set<String> MOST_READERS =
      Set.of("parents", "bereaved-parents", "partners", "families", "bereaved-families", "women");

  private TellerAudiences() {}

  /** The audiences for a role; those of most readers when there is none. */
  static Set<String> of(@Nullable String role) {
    if (role == null) {
      return MOST_READERS;
    }
    return switch (role.toLowerCase(Locale.ROOT)) {
      case "person-who-was-pregnant", "mother", "parent" ->
          Set.of("parents", "bereaved-parents", "mothers", "women", "families");
      case "partner" -> Set.of("partners", "parents", "bereaved-parents", "families");
      case "dad", "father" -> Set.of("dads", "men", "partners", "parents", "bereaved-parents");
      case "co-mother", "trans-parent", "non-binary-parent", "lgbtq-parent" ->
          Set.of("lgbtq", "parents", "bereaved-parents", "partners");
      case "grandparent" -> Set.of("grandparents", "families", "bereaved-families", "family");
      case "sibling", "child" -> Set.of("siblings", "children", "families", "bereaved-families");
      case "family", "relative", "family-member" ->
          Set.of("families", "bereaved-families", "family", "relatives");
      case "friend" -> Set.of("friends", "friends-and-family");
      case "surrogate" -> Set.of("surrogates", "parents");
      case "health-professional", "midwife", "nurse", "doctor", "sonographer" ->
          Set.of("health-professionals");
      case "employer", "manager" -> Set.of("employers");
      case "employee", "worker" -> Set.of("employees", "pregnant-workers");
      default -> Set.of(role, role + "s");
    };
  }
}
