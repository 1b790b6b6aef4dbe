package org.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;

class CorpusTest {

  private final List<CorpusFile> files = IntStream.range(0, 500).mapToObj(Corpus::item).toList();

  @Test
  void buildsWithoutAWord(@TempDir Path folder) throws IOException {
    Corpus.write(folder, 60);

    TestSite site = TestSite.empty(folder).build();

    assertThat(site.told()).isEmpty();
    assertThat(site.report().pages()).isGreaterThan(60 + 60 + CorpusProject.ORGANISATIONS);
  }

  @Test
  void makesTheSameAgain() {
    assertThat(Corpus.item(123)).isEqualTo(files.get(123)).isNotEqualTo(files.get(124));
  }

  @Test
  void hasFourStoriesToAFactsheet() {
    assertThat(files).filteredOn(file -> file.name().startsWith("content/stories/")).hasSize(400);
  }

  @Test
  void hasRealLengths() {
    assertThat(files)
        .extracting(file -> Texts.words(file.text().substring(file.text().indexOf("---\n\n") + 5)))
        .allMatch(words -> words >= 300 && words <= 1000)
        .anyMatch(words -> words < 350)
        .anyMatch(words -> words > 850);
  }

  @Test
  void spreadsTopicsWithALongTail() {
    Map<String, Integer> counts = new HashMap<>();
    Dice dice = new Dice(1);
    for (int i = 0; i < 2_000; i++) {
      CorpusTopics.pick(dice).forEach(topic -> counts.merge(topic, 1, Integer::sum));
    }

    assertThat(counts).hasSize(60);
    assertThat(counts.get(CorpusTopics.ALL.get(0))).isGreaterThan(900);
    assertThat(counts.get(CorpusTopics.ALL.get(59))).isLessThan(60);
  }
}
