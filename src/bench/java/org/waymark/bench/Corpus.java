package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A made-up project of any size: four stories to each factsheet, in words enough for a search index
 * to have work to do. The same files for the same size, always; and the file of a number is the
 * same in every size, so a large project begins with the small one.
 */
public final class Corpus {

  private Corpus() {}

  /**
   * Writes a whole project.
   *
   * @param project the folder, made where it does not exist; what else is in it stays
   * @param items how many stories and factsheets
   */
  public static void write(Path project, int items) throws IOException {
    for (String folder : List.of("stories", "factsheets", "organisations", "pages")) {
      Files.createDirectories(project.resolve("content").resolve(folder));
    }
    for (CorpusFile file : CorpusProject.files()) {
      write(project, file);
    }
    for (int number = 0; number < items; number++) {
      write(project, item(number));
    }
  }

  /**
   * One story or factsheet.
   *
   * @param number from 0
   */
  public static CorpusFile item(int number) {
    return new ItemWriter(CorpusName.of(number)).write();
  }

  private static void write(Path project, CorpusFile file) throws IOException {
    Files.writeString(project.resolve(file.name()), file.text());
  }
}
