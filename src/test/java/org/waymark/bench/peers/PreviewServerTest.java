package org.waymark.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PreviewServerTest {

  private static final Path PROJECT = Path.of("project");

  @Test
  void theAddressIsTakenFromWhatWaymarkSays() {
    PreviewServer waymark = PreviewServer.waymark(Path.of("waymark"), PROJECT);
    assertThat(waymark.address("The preview is at http://127.0.0.1:4000/"))
        .isEqualTo("http://127.0.0.1:4000/");
    assertThat(waymark.address("Building Waymark.")).isEmpty();
  }

  @Test
  void theAddressIsTakenFromWhatHugoSays() throws IOException {
    PeerSite site = new PeerSite(Peer.HUGO, Path.of("hugo"), PROJECT);
    assertThat(
            PreviewServer.hugo(site, false)
                .address(
                    "Web Server is available at http://localhost:1313/ (bind address 127.0.0.1)"))
        .isEqualTo("http://127.0.0.1:1313/");
  }
}
