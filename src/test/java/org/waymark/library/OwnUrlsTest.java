package org.waymark.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An address of this site is known however its host is written. */
class OwnUrlsTest {

  private final OwnUrls urls =
      new OwnUrls("https://www.Example.org/site", "http://localhost:8080", "http://[::1]:8080/");

  @Test
  void knowsTheHostInWhateverLettersAndWithWhatever() {
    assertWithin("https://example.org/site/stories/a/", "/stories/a/");
    assertWithin("http://WWW.EXAMPLE.ORG/site/stories/a/?from=b#c", "/stories/a/");
    assertWithin("https://example.org:443/site/stories/../a/", "/a/");
    assertWithin("http://somebody@example.org:080/site/a/", "/a/");
    assertWithin("http://localhost:08080/a/", "/a/");
    assertWithin("http://[::1]:8080/a/", "/a/");
  }

  @Test
  void knowsOtherSites() {
    assertThat(urls.within("https://example.org/other/")).isEmpty();
    assertThat(urls.within("https://example.org.uk/site/")).isEmpty();
    assertThat(urls.within("https://elsewhere.org/site/?to=example.org")).isEmpty();
    assertThat(urls.within("http://localhost:8081/a/")).isEmpty();
    assertThat(urls.within("https://example.org/site/ a")).isEmpty();
  }

  private void assertWithin(String url, String path) {
    assertThat(urls.within(url)).contains(path);
  }
}
