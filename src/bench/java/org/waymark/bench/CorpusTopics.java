package org.waymark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sixty topics. The first is on about half of all pages, the last on one in eighty. */
final class CorpusTopics {

  /** In three facets of twenty. */
  static final List<String> ALL =
      """
      early-miscarriage late-miscarriage missed-miscarriage recurrent-miscarriage
      ectopic-pregnancy molar-pregnancy stillbirth loss-of-a-twin ending-for-medical-reasons
      loss-after-treatment first-days first-weeks first-year years-later waiting-for-a-scan
      waiting-for-a-result pregnant-again stopping-treatment deciding-not-to-try a-loss-long-ago
      being-heard words-people-use waiting-rooms interpreters pain-relief privacy consent-forms
      phone-calls letters second-opinions complaints going-home sleep panic guilt anger hope
      remembering naming funerals
      telling-children telling-work sick-pay leave money housing faith partners co-parents
      grandparents siblings friends neighbours teenagers rural-life island-life students
      forces-families carers rare-conditions
      """
          .lines()
          .flatMap(line -> List.of(line.trim().split(" ", -1)).stream())
          .toList();

  private static final int[] REACH = reach();

  private CorpusTopics() {}

  /** From two to five, in the order of their names. */
  static Set<String> pick(Dice dice) {
    int wanted = dice.between(2, 5);
    Set<String> picked = new TreeSet<>();
    while (picked.size() < wanted) {
      int at = dice.below(REACH[REACH.length - 1]);
      int topic = 0;
      while (REACH[topic] <= at) {
        topic++;
      }
      picked.add(ALL.get(topic));
    }
    return picked;
  }

  /** Zipf's law: the second topic is half as likely as the first, the third a third. */
  private static int[] reach() {
    int[] reach = new int[ALL.size()];
    int sum = 0;
    for (int i = 0; i < reach.length; i++) {
      sum += 100_000 / (i + 1);
      reach[i] = sum;
    }
    return reach;
  }

  /** The topics by facet. */
  static List<List<String>> facets() {
    List<List<String>> facets = new ArrayList<>();
    for (int from = 0; from < ALL.size(); from += 20) {
      facets.add(ALL.subList(from, from + 20));
    }
    return facets;
  }
}
