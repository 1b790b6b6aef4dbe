package org.waymark.withdrawal;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where what was taken back must be nowhere.
 *
 * @param outputs the published files that are looked through; empty for all
 * @param sources the project's files that are; empty for all
 * @param except published files and sources in which it may stand: those of the story itself, when
 *     only its words on other pages are taken back
 */
record Scope(Set<String> outputs, Set<String> sources, Set<String> except) {

  private static final Pattern COMPRESSED = Pattern.compile("\\.(gz|br)$");

  static final Scope EVERYWHERE = new Scope(Set.of(), Set.of(), Set.of());

  /** Whether a published file counts; a compressed copy does where its file does. */
  boolean hasOutput(String name) {
    String file = COMPRESSED.matcher(name).replaceFirst("");
    return (outputs.isEmpty() || outputs.contains(file)) && !except.contains(file);
  }

  boolean hasSource(String name) {
    return (sources.isEmpty() || sources.contains(name)) && !except.contains(name);
  }
}
