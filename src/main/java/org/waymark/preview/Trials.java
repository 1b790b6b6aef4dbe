package org.waymark.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.check.Checks;
import org.waymark.content.SharedFile;
import org.waymark.library.Draft;
import org.waymark.page.PlannedPage;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;
import org.waymark.source.SourceFile;
import org.waymark.source.Yaml;
import org.waymark.source.YamlReader;

/**
 * Pages of texts that are not saved yet, for the editor alone. The newest few are kept. Safe for
 * threads.
 */
final class Trials {

  private static final int MOST = 8;

  private final Renderer renderer;
  private final Map<Integer, String> pages = new LinkedHashMap<>();
  private int last;
  private int oldest;

  Trials(Renderer renderer) {
    this.renderer = renderer;
  }

  /**
   * What would come of a text.
   *
   * @param number by which its page is asked for
   * @param address of its page; null when there is none
   * @param fields the names of the fields, by the lines on which they begin
   */
  record Trial(
      int number,
      @Nullable String address,
      List<Problem> problems,
      NavigableMap<Integer, String> fields) {

    Trial {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Tries a text in the place of a file's own.
   *
   * @param state the site as it is
   * @param project the project folder
   */
  Trial of(Workspace.State state, EditedFile edited, Path project, String text) throws IOException {
    Snapshot now = state.snapshot().orElse(null);
    String name = edited.file().name();
    SharedFile shared = SharedFile.named(name).orElse(null);
    if (shared != null) {
      List<Problem> found = of(name, SharedTrial.problems(now, project, shared, text));
      return new Trial(keep(state, null), null, found, new TreeMap<>());
    }
    Problems problems = new Problems();
    String html = null;
    String address = null;
    Draft draft =
        now == null || edited.path() == null
            ? null
            : read(now, edited, text, problems).orElse(null);
    if (now != null && draft != null) {
      Snapshot then = Snapshot.of(now.reading().with(draft), now.inputs(), renderer, now);
      Checks.run(then.library(), problems);
      then.visibility(draft, problems); // It says why, where readers would not see it.
      address = then.hrefOf(draft);
      PlannedPage page = then.page(address.substring(then.rules().root().length())).orElse(null);
      html = page == null ? null : then.render(page).html();
    }
    List<Problem> own = of(name, problems.sorted());
    return new Trial(keep(state, html), html == null ? null : address, own, lines(text));
  }

  private static List<Problem> of(String file, List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.place() != null && problem.place().file().equals(file))
        .toList();
  }

  /** Read from a file of its own, with the name of the one that it is to become. */
  private static Optional<Draft> read(
      Snapshot snapshot, EditedFile edited, String text, Problems problems) throws IOException {
    Path file = Files.createTempFile("waymark", ".md");
    try {
      Files.writeString(file, text);
      long size = text.getBytes(StandardCharsets.UTF_8).length;
      return snapshot
          .reading()
          .read(new SourceFile(edited.file().name(), file, size), problems)
          .map(draft -> at(edited.file(), draft));
    } finally {
      Files.delete(file);
    }
  }

  private static Draft at(SourceFile file, Draft draft) {
    return new Draft(
        draft.key(),
        draft.language(),
        file,
        draft.content(),
        draft.whole(),
        draft.body(),
        draft.transcript());
  }

  private static NavigableMap<Integer, String> lines(String text) {
    NavigableMap<Integer, String> lines = new TreeMap<>();
    Problems unheard = new Problems();
    String plain = text.replace("\r\n", "\n");
    FrontMatter parts = FrontMatter.split("", plain, unheard);
    YamlReader.read("", parts.yaml(), parts.yamlLine(), unheard)
        .ifPresent(
            fields -> {
              for (Yaml.Entry entry : fields.entries()) {
                lines.put(entry.key().line(), entry.key().text());
              }
            });
    lines.put(parts.bodyLine(), "");
    return lines;
  }

  private synchronized int keep(Workspace.State state, @Nullable String html) {
    int number = ++last;
    if (html != null && state.number() >= oldest) {
      pages.put(number, html);
      pages.keySet().removeIf(old -> old <= number - MOST);
    }
    return number;
  }

  /**
   * Forgets all pages, also those that are just being made of an earlier state of the site.
   *
   * @param state the number of the first whose pages may be kept
   */
  synchronized void forget(int state) {
    oldest = state;
    pages.clear();
  }

  /** A page that was tried; empty when newer ones took its place. */
  synchronized Optional<String> page(int number) {
    return Optional.ofNullable(pages.get(number));
  }
}
