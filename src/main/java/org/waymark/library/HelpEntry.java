package org.waymark.library;

import java.util.HashSet;
import java.util.Set;
import org.waymark.library.HelpMatch.Candidate;

/**
 * A candidate in the directory.
 *
 * @param number its own, from 0
 * @param subjects what it is about: its topics and what it is for
 */
record HelpEntry(int number, Candidate candidate, Set<String> subjects) {

  HelpEntry(int number, Candidate candidate) {
    this(number, candidate, subjects(candidate));
  }

  private static Set<String> subjects(Candidate candidate) {
    Set<String> subjects = new HashSet<>(candidate.topics());
    subjects.addAll(candidate.needs());
    return Set.copyOf(subjects);
  }
}
