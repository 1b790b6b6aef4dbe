package org.waymark.importing.wordpress;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.Project;
import org.waymark.content.Vocabulary;
import org.waymark.importing.ImportReport;
import org.waymark.importing.ImportResult;
import org.waymark.importing.ImportedFiles;
import org.waymark.importing.MatterKind;
import org.waymark.importing.NewTopics;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/** Takes over what a WordPress site has. */
public final class WordpressImport {

  private WordpressImport() {}

  /**
   * Reads an export and writes what it has into a project. Nothing is written of an export that
   * cannot be read to its end: that is told, and the result is empty.
   *
   * @param today the day of texts that have none
   * @throws IOException when the file system fails
   */
  public static Optional<ImportResult> run(
      Project project, Options options, LocalDate today, Problems problems) throws IOException {
    ImportReport report = new ImportReport();
    ImportedFiles files = ImportedFiles.of(project);
    Planner plan = new Planner(project, options, files, report);
    try {
      ExportReader.read(options.file(), plan);
      Set<String> topics = new HashSet<>(project.knownIds().all(Vocabulary.TOPIC));
      topics.addAll(NewTopics.add(project.shared().project(), plan.newTopics(), report));
      plan.notTaken()
          .forEach((kind, count) -> report.add(MatterKind.NOT_TAKEN, kind + ": " + count));
      Converter converter = new Converter(plan, options, project, files, topics, today, report);
      ExportReader.read(options.file(), converter);
      return Optional.of(new ImportResult(converter.outcomes(), files, report));
    } catch (UnreadableExport fault) {
      String name = String.valueOf(options.file().getFileName());
      problems.add(
          fault.code(),
          new Place(name, fault.line(), fault.column()),
          String.valueOf(fault.getMessage()),
          fault.code().remedy());
      return Optional.empty();
    }
  }
}
