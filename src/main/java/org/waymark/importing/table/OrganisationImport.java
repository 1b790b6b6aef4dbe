package org.waymark.importing.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.Project;
import org.waymark.content.Kind;
import org.waymark.importing.ImportCode;
import org.waymark.importing.ImportReport;
import org.waymark.importing.ImportResult;
import org.waymark.importing.ImportedFiles;
import org.waymark.importing.ImportedFiles.Outcome;
import org.waymark.importing.MatterKind;
import org.waymark.importing.table.CsvRows.Row;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** Takes over a table of organisations, a row a file. */
public final class OrganisationImport {

  private OrganisationImport() {}

  /**
   * Reads a table and writes the organisations that it has. Rows with faults are told and left out;
   * the result is empty when nothing of the table can be used.
   *
   * @throws IOException when the file system fails
   */
  public static Optional<ImportResult> run(Project project, Path file, Problems problems)
      throws IOException {
    String text = CsvText.of(file, problems).orElse(null);
    if (text == null) {
      return Optional.empty();
    }
    CsvRows table = new CsvRows(String.valueOf(file.getFileName()), text, problems);
    Map<Integer, String> columns = columns(table, problems);
    if (!columns.containsValue("title")) {
      return Optional.empty();
    }
    ImportReport report = new ImportReport();
    ImportedFiles files = ImportedFiles.of(project);
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    OrganisationRows rows = new OrganisationRows(project, table, columns, problems);
    for (Row row : table.rows().subList(1, table.rows().size())) {
      OrganisationRows.Made made = rows.read(row).orElse(null);
      if (made != null) {
        Outcome outcome = files.put(made.file(), made.source(), made.text());
        outcomes.merge(outcome, 1, Integer::sum);
        if (outcome == Outcome.LEFT) {
          report.add(MatterKind.CHANGED, made.file(), "");
        } else if (made.lacksSummary()) {
          report.add(MatterKind.SUMMARY, made.file(), "");
        }
      }
    }
    return Optional.of(new ImportResult(outcomes, files, report));
  }

  /** The names of the columns that can be used, by their numbers from 0; others are told. */
  private static Map<Integer, String> columns(CsvRows table, Problems problems) {
    Map<Integer, String> columns = new LinkedHashMap<>();
    if (table.rows().isEmpty()) {
      return columns;
    }
    Map<String, Kind> known = TableColumns.all();
    Row headings = table.rows().get(0);
    List<String> cells = headings.cells();
    for (int i = 0; i < cells.size(); i++) {
      String heading = cells.get(i).strip().toLowerCase(Locale.ROOT);
      if (known.containsKey(heading) && !columns.containsValue(heading)) {
        columns.put(i, heading);
      } else if (!heading.isEmpty()) {
        boolean twice = known.containsKey(heading);
        problems.add(
            ImportCode.TABLE_FORM,
            table.place(headings, i),
            Quote.of(cells.get(i))
                + (twice ? " is there twice." : " is no field of an organisation."),
            twice
                ? "Take one of both away."
                : Nearest.to(heading, known.keySet())
                    .map(near -> "Did you mean \"" + near + "\"?")
                    .orElse("Use the headings that --template prints, or delete the column."));
      }
    }
    if (!columns.containsValue("title")) {
      problems.add(
          ImportCode.TABLE_FORM,
          table.place(headings, 0),
          "No column has the heading \"title\", so nothing can be taken over.",
          ImportCode.TABLE_FORM.remedy());
    }
    return columns;
  }
}
