package org.waymark.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What a page's head says to browsers, held against the most that a page may do. */
final class Policies {

  /** Words that only narrow what a page may do. */
  private static final Set<String> NARROWING =
      Set.of(
          "sandbox",
          "upgrade-insecure-requests",
          "block-all-mixed-content",
          "require-trusted-types-for",
          "trusted-types");

  /** Where a template begins a page of its own. */
  private static final List<String> HEADS =
      List.of("http-equiv=\"Content-Security-Policy\"", "<head", "<html", "<body");

  private static final Map<String, Set<String>> MOST = read(PagePolicy.FETCHING);

  private boolean used;
  private boolean content;
  private String referrer = "";

  /** Something is fetched or shown: a policy that comes later does not hold for it. */
  void used() {
    used = true;
  }

  void content(String policy) {
    content |= !used && isNarrowEnough(policy);
  }

  void referrer(String policy) {
    referrer = policy.strip().toLowerCase(Locale.ROOT); // Browsers go by the last one.
  }

  void missing(Consumer<Trace> found) {
    List<String> missing = new ArrayList<>();
    if (!content) {
      missing.add("Content-Security-Policy");
    }
    if (!referrer.equals(PagePolicy.REFERRER)) {
      missing.add("referrer");
    }
    if (!missing.isEmpty()) {
      String what = String.join(", ", missing);
      found.accept(new Trace(TraceCode.POLICY_MISSING, what, 0, HEADS));
    }
  }

  /** Whether a policy allows nothing that the theme's does not. */
  static boolean isNarrowEnough(String policy) {
    if (policy.equals(PagePolicy.PLAIN) || policy.equals(PagePolicy.FETCHING)) {
      return true; // As nearly all pages say.
    }
    Map<String, Set<String>> said = read(policy);
    if (!said.keySet().containsAll(Set.of("default-src", "base-uri", "form-action"))) {
      return false;
    }
    return said.entrySet().stream()
        .allMatch(
            directive ->
                NARROWING.contains(directive.getKey())
                    || directive.getValue().equals(Set.of("'none'"))
                    || MOST.getOrDefault(directive.getKey(), Set.of())
                        .containsAll(directive.getValue()));
  }

  /** The directives by name; of one that is said twice browsers take the first. */
  private static Map<String, Set<String>> read(String policy) {
    Map<String, Set<String>> directives = new HashMap<>();
    for (String part : policy.toLowerCase(Locale.ROOT).split(";", -1)) {
      List<String> words = Arrays.asList(part.strip().split("\\s+", -1));
      directives.putIfAbsent(words.get(0), new HashSet<>(words.subList(1, words.size())));
    }
    directives.remove("");
    return directives;
  }
}
