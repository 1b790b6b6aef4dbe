package org.waymark.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.waymark.bench.Folders;

/** All contenders on one corpus, in turns. */
final class Match {

  /** What is measured. */
  enum Work {
    FULL("full build"),
    NOTHING_CHANGED("nothing changed"),
    ONE_CHANGED("one changed");

    private final String title;

    Work(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  private final List<Contender> contenders;
  private final List<Work> works;
  private final Map<Contender, Map<Work, Runs>> runs = new LinkedHashMap<>();
  private final Map<Contender, Long> files = new LinkedHashMap<>();

  /**
   * @param works what they do: a full build, and nothing or anything after it
   */
  Match(List<Contender> contenders, List<Work> works) {
    this.contenders = contenders;
    this.works = works;
    for (Contender contender : contenders) {
      Map<Work, Runs> own = new EnumMap<>(Work.class);
      for (Work work : works) {
        own.put(work, new Runs());
      }
      runs.put(contender, own);
    }
  }

  /** Each contender does everything once. */
  void round(int number) throws IOException, InterruptedException {
    for (Contender contender : contenders) {
      contender.clear();
      runs(contender, Work.FULL).add(contender.build());
      files.put(contender, Folders.files(contender.out()));
    }
    if (works.contains(Work.NOTHING_CHANGED)) {
      for (Contender contender : contenders) {
        runs(contender, Work.NOTHING_CHANGED).add(contender.build());
      }
    }
    if (works.contains(Work.ONE_CHANGED)) {
      for (Contender contender : contenders) {
        change(contender.project(), number);
        runs(contender, Work.ONE_CHANGED).add(contender.build());
      }
    }
  }

  Runs runs(Contender contender, Work work) {
    return Objects.requireNonNull(Objects.requireNonNull(runs.get(contender)).get(work));
  }

  /** How many files its site has. */
  long files(Contender contender) {
    return files.getOrDefault(contender, 0L);
  }

  /** A sentence more at the end of a story, as an editor would save it. */
  private static void change(Path project, int number) throws IOException {
    List<Path> stories = PeerText.files(project, "stories");
    Path story = stories.get(Math.floorMod(number * 37 + stories.size() / 2, stories.size()));
    Files.writeString(story, Files.readString(story) + "\nSaved in round " + number + ".\n");
  }
}
