package org.waymark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.Demonstration;

/** What people type, and whether the demonstration site's search answers it. */
@ExtendWith(Demonstration.Shared.class)
final class SearchQuestionsTest {

  private static final Path QUESTIONS = Path.of("src/test/resources/search-questions.txt");

  /** How many of the forty are answered among the first results. May rise, must not fall. */
  private static final int ANSWERED = 38;

  private static final String ASK =
      """
      async ([page, words]) => {
        const { Index } = await import(document.querySelector('script[src*=search]').src);
        const index = new Index(page);
        const { documents } = await index.search(words);
        return (await index.results(documents.slice(0, 10))).map((result) => result[0]);
      }
      """;

  @Test
  void mostQuestionsAreAnsweredAmongTheFirstResults(Demonstration demonstration)
      throws IOException {
    List<String> questions =
        Files.readAllLines(QUESTIONS).stream().filter(line -> !line.startsWith("#")).toList();
    List<String> missed = new ArrayList<>();
    try (Chromium chromium = Chromium.orSkip();
        SiteServer server = SiteServer.of(demonstration.site().out());
        Visit visit = chromium.open(server.url("/search/"))) {
      for (String question : questions) {
        String[] parts = question.split(" \\| ", -1);
        String page = parts[0].equals("en") ? "/search/" : "/" + parts[0] + "/search/";
        Object shown = visit.page().evaluate(ASK, List.of(page, parts[2]));
        List<?> first = ((List<?>) shown).stream().limit(Integer.parseInt(parts[1])).toList();
        if (List.of(parts[3].split(" ", -1)).stream().noneMatch(first::contains)) {
          missed.add(question + ": " + shown);
        }
      }
      assertThat(visit.requests()).noneMatch(address -> address.contains("?"));
    }
    assertThat(questions).hasSize(40);
    assertThat(questions.size() - missed.size())
        .as(String.join("\n", missed))
        .isGreaterThanOrEqualTo(ANSWERED);
  }
}
