package org.waymark.importing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What came of an import.
 *
 * @param outcomes how many files were created, renewed and so on
 * @param files those that were written
 * @param report what is left to a person
 */
public record ImportResult(
    Map<ImportedFiles.Outcome, Integer> outcomes, ImportedFiles files, ImportReport report) {

  public ImportResult {
    Map<ImportedFiles.Outcome, Integer> copy = new EnumMap<>(ImportedFiles.Outcome.class);
    copy.putAll(outcomes);
    outcomes = Collections.unmodifiableMap(copy);
  }
}
