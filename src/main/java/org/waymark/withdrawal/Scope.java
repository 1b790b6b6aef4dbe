package org.waymark.withdrawal;

import java.util.Set;

/**
 * Where what was taken back must be nowhere.
 *
 * @param outputs the published files that are looked through; empty for all
 * @param sources the project's files that are; empty for all
 * @param except published files and sources in which it may stand: those of the story itself, when
 *     only its words on other pages are taken back
 */
record Scope(Set<String> outputs, Set<String> sources, Set<String> except) {

  static final Scope EVERYWHERE = new Scope(Set.of(), Set.of(), Set.of());

  boolean hasOutput(String name) {
    return (outputs.isEmpty() || outputs.contains(name)) && !except.contains(name);
  }

  boolean hasSource(String name) {
    return (sources.isEmpty() || sources.contains(name)) && !except.contains(name);
  }
}
