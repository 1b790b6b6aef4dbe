package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.page.view.View;
import org.waymark.problem.Problems;

/** Every template makes a whole, valid, quiet page of its view. */
class TemplatesTest {

  @TempDir static Path project;

  static Stream<View> views() {
    return Stream.concat(ViewSamples.all().stream(), Stream.of(ViewSamples.hub()));
  }

  @ParameterizedTest
  @MethodSource("views")
  void writesEveryViewAsWellFormedHtml(View view) throws IOException {
    String html = write(view);
    Parser parser = Parser.htmlParser().setTrackErrors(50);
    Document page = Jsoup.parse(html, "https://example.org/", parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.title()).isNotBlank();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
  }

  static String write(View view) throws IOException {
    Problems problems = new Problems();
    Theme theme = Theme.read(project, problems);
    Templates templates = Templates.parse(theme, problems);
    PageWriter writer =
        templates.writer(
            PartSamples.site(PartSamples.ENGLISH), Wording.read(theme, "en", problems));
    String html = writer.write(view).orElse("");
    templates.tellFailures(problems);
    assertThat(problems.sorted()).isEqualTo(List.of());
    return html;
  }
}
