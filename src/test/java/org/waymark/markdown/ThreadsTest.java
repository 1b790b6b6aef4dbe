package org.waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Problems;

class ThreadsTest {
  private static final String TEXT =
      """
      ## A *b* {#c}

      | d | e |
      | - | - |
      | [f](org:g) | `h | i` |

      - j[^1]
        > [!IMPORTANT]
        > k <b onclick=x>l</b>

      [^1]: m
      """;

  @Test
  void oneReaderIsEnoughForAll() {
    Markdown markdown = new Markdown();
    Body expected = Reading.of(TEXT).body();
    List<Body> bodies =
        IntStream.range(0, 2000)
            .parallel()
            .mapToObj(i -> markdown.parse(new MarkdownSource("a.md", TEXT, 1), new Problems()))
            .toList();
    assertThat(bodies).allMatch(expected::equals);
  }
}
