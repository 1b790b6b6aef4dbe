package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing plays, moves, blinks or opens by itself: neither by style, nor by mark-up, nor script
 * (safety.md 13).
 */
final class NothingMovesTest {

  @Test
  void stylesHaveNoMotion() throws IOException {
    assertThat(read(Path.of("templates/assets/style.css")))
        .doesNotContain(
            "transition", "animation", "@keyframes", "scroll-behavior", "marquee", ".gif");
  }

  @Test
  void scriptsStartNothingUnasked() throws IOException {
    try (Stream<Path> assets = Files.list(Path.of("templates/assets"))) {
      for (Path script : assets.filter(p -> p.toString().endsWith(".js")).toList()) {
        assertThat(read(script))
            .as(script.toString())
            .doesNotContain("smooth", "setinterval", "requestanimationframe", ".animate(");
      }
    }
  }

  @Test
  void pagesHoldNothingThatPlaysByItself(@TempDir Path folder) {
    TestSite site = WholeSite.in(folder).build();
    assertThat(site.report().pages()).isPositive();
    new BuiltPages(site, "/near/by")
        .all()
        .forEach(
            (name, page) -> {
              assertThat(page.select("video, audio, embed, object, iframe, marquee, blink, dialog"))
                  .as(name)
                  .isEmpty();
              assertThat(page.select("[autoplay], [loop], [autofocus], svg *:is(animate, set)"))
                  .as(name)
                  .isEmpty();
              assertThat(isMoved(page)).as(name).isEqualTo(page.body().hasClass("redirect"));
            });
  }

  private static boolean isMoved(Document page) {
    return !page.select("meta[http-equiv=refresh]").isEmpty();
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).toLowerCase(Locale.ROOT);
  }
}
