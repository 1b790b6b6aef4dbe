package org.waymark.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Places as terminals and editors understand them, in the order of a reader. */
final class PlaceTest {

  @Test
  void saysNoMoreThanIsKnown() {
    assertThat(Place.of("content/a.md")).hasToString("content/a.md");
    assertThat(new Place("content/a.md", 3, 0)).hasToString("content/a.md:3");
    assertThat(new Place("content/a.md", 3, 8)).hasToString("content/a.md:3:8");
  }

  @Test
  void linesAreOrderedAsNumbers() {
    Place whole = Place.of("a.md");
    Place second = new Place("a.md", 2, 9);
    Place tenth = new Place("a.md", 10, 1);
    Place later = new Place("a.md", 10, 2);
    Place other = new Place("b.md", 1, 1);
    assertThat(List.of(other, later, tenth, second, whole).stream().sorted())
        .containsExactly(whole, second, tenth, later, other);
  }
}
