package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The smallest project is a site. */
final class LittleSiteTest {

  @TempDir private Path folder;

  @Test
  void theSmallestProjectBuildsWithoutAWord() {
    TestSite site = TestSite.in(folder).build();
    assertThat(site.problems()).isEmpty();
    assertThat(site.html("/").select("h1").text()).isEqualTo("Page index");
  }
}
