package org.waymark.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FirstVisitTest {

  @TempDir private Path site;

  private void file(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void everythingThatAPageAsksForIsCountedOnce() throws IOException {
    file(
        "a/index.html",
        "<link rel=stylesheet href=/s.css><script type=module src=../x/m.js></script>"
            + "<img src=/p.png><img src=/p.png><img src=/later.png loading=lazy>"
            + "<a href=/b/>b</a><script src=https://elsewhere.example/x.js></script>");
    file("s.css", "body { background: url('p.png') url(data:image/png;base64,AA) }");
    file("x/m.js", "import { find } from './n.js';\nconst lazy = () => import('./o.js');\n");
    file("x/n.js", "export const find = 1;\n");
    file("x/o.js", "");
    file("p.png", "p");
    file("later.png", "later");
    file("b/index.html", "b");
    FirstVisit visit = FirstVisit.of(site, "a/index.html");
    assertThat(visit.requests()).isEqualTo(5);
    assertThat(visit.plain())
        .isEqualTo(
            Files.size(site.resolve("a/index.html"))
                + Files.size(site.resolve("s.css"))
                + Files.size(site.resolve("x/m.js"))
                + Files.size(site.resolve("x/n.js"))
                + Files.size(site.resolve("p.png")));
    assertThat(visit.gzip()).isLessThanOrEqualTo(visit.plain());
    assertThat(visit.brotli()).isLessThanOrEqualTo(visit.gzip());
  }
}
