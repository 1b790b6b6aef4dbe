package org.waymark.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.bench.Measured;

final class RunsTest {

  private static Runs runs(long... millis) {
    Runs runs = new Runs();
    for (long taken : millis) {
      runs.add(new Measured(taken, taken * 1024, 0));
    }
    return runs;
  }

  @Test
  void theMedianIsTheOneInTheMiddle() {
    assertThat(runs(900, 100, 200).median()).isEqualTo(200);
    assertThat(Runs.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    assertThatIllegalArgumentException().isThrownBy(() -> Runs.median(List.of()));
  }

  @Test
  void eachRunIsHeldAgainstThatOfTheSameRound() {
    // The machine was busy in the second round: both took ten times as long.
    assertThat(runs(100, 1000, 120).ratio(runs(200, 2000, 240))).isEqualTo(0.5);
  }

  @Test
  void theMostMemoryOfAnyRunIsTold() {
    assertThat(runs(100, 300, 200).cells(runs(200, 600, 400))).isEqualTo("0.20 s | 300 MB | 0.50");
  }

  @Test
  void theYardstickIsOne() {
    Runs hugo = runs(1000);
    assertThat(hugo.cells(hugo)).endsWith(" | 1");
  }
}
