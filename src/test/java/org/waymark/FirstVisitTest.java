package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody on a slow line has to wait for before they can read a story. */
@ExtendWith(Demonstration.Shared.class)
final class FirstVisitTest {

  /** The page, its styles, its scripts and what they import, in gzip. */
  private static final int MOST = 30_000;

  private static final String FETCHED = "link[rel=stylesheet], link[rel=icon], script[src]";

  @Test
  void aStoryIsSmall(Demonstration demonstration) {
    TestSite site = demonstration.site();
    Map<String, Integer> sizes = new TreeMap<>();
    for (String name : site.files()) {
      if (name.matches("([a-z]{2}/)?stories/[^/]+/index\\.html")) {
        int size = packed(site, "/" + name);
        for (Element fetched : site.html("/" + name).select(FETCHED)) {
          size += packed(site, fetched.attr(fetched.hasAttr("href") ? "href" : "src"));
        }
        sizes.put(name, size);
      }
    }
    assertThat(sizes).hasSizeGreaterThan(20);
    assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThan(MOST));
  }

  private static int packed(TestSite site, String address) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Files.readAllBytes(site.out().resolve(address.substring(1))));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return packed.size();
  }
}
