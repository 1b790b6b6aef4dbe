package org.waymark.library;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which audiences of organisations mean the person who tells a story. Roles and audiences are the
 * site's own words: those not listed here fit when the audience is the role or its plural.
 */
final class TellerAudiences {

  /** Who most likely reads a page that nobody in particular tells. */
  private static final Set<String> MOST_READERS =
      Set.of("parents", "bereaved-parents", "partners", "families", "bereaved-families", "women");

  private static final Set<String> BIRTH_PARENTS =
      Set.of("parents", "bereaved-parents", "mothers", "women", "families", "bereaved-families");
  private static final Set<String> PARTNERS =
      Set.of("partners", "parents", "bereaved-parents", "families", "bereaved-families");
  private static final Set<String> DADS =
      Set.of("dads", "men", "partners", "parents", "bereaved-parents", "families");
  private static final Set<String> LGBTQ_PARENTS =
      Set.of("lgbtq", "parents", "bereaved-parents", "partners", "families");
  private static final Set<String> FAMILY =
      Set.of("families", "bereaved-families", "family", "relatives");
  private static final Set<String> PROFESSIONALS = Set.of("health-professionals");

  private static final Map<String, Set<String>> BY_ROLE =
      Map.ofEntries(
          Map.entry("person-who-was-pregnant", BIRTH_PARENTS),
          Map.entry("mother", BIRTH_PARENTS),
          Map.entry("partner", PARTNERS),
          Map.entry("dad", DADS),
          Map.entry("father", DADS),
          Map.entry("co-mother", LGBTQ_PARENTS),
          Map.entry("trans-parent", LGBTQ_PARENTS),
          Map.entry("non-binary-parent", LGBTQ_PARENTS),
          Map.entry("grandparent", Set.of("grandparents", "families", "bereaved-families")),
          Map.entry("sibling", Set.of("siblings", "children", "families", "bereaved-families")),
          Map.entry("relative", FAMILY),
          Map.entry("family-member", FAMILY),
          Map.entry("health-professional", PROFESSIONALS),
          Map.entry("midwife", PROFESSIONALS),
          Map.entry("nurse", PROFESSIONALS),
          Map.entry("doctor", PROFESSIONALS),
          Map.entry("sonographer", PROFESSIONALS),
          Map.entry("manager", Set.of("employers")),
          Map.entry("employee", Set.of("employees", "pregnant-workers")));

  private TellerAudiences() {}

  /** The audiences for a role; those of most readers when there is none. */
  static Set<String> of(@Nullable String role) {
    if (role == null) {
      return MOST_READERS;
    }
    Set<String> audiences = BY_ROLE.get(role);
    return audiences != null ? audiences : Set.of(role, role + "s");
  }
}
