package org.waymark.markdown;

import static org.waymark.markdown.Reading.assertHtml;
import static org.waymark.markdown.Reading.assertProblems;

import org.junit.jupiter.api.Test;

class PictureTest {

  @Test
  void standsBetweenBlocksWhenAloneInItsParagraph() {
    assertHtml(
        "![A *calm* room](media/x.jpg \"Photo: B\")", "{!!media:media/x.jpg|A calm room|Photo: B}");
    assertHtml("a\n\n![](org:sands)\n\nb", "<p>a</p>\n{!!org:sands|}<p>b</p>\n");
    assertHtml("- ![](org:sands)", "<ul>\n<li>\n{!!org:sands|}</li>\n</ul>\n");
  }

  @Test
  void standsAmongTextOtherwise() {
    assertHtml("See ![x](media/x.jpg)", "<p>See {!media:media/x.jpg|x}</p>\n");
    assertHtml("![a](film:b) ![c](film:d)", "<p>{!film:b|a} {!film:d|c}</p>\n");
  }

  @Test
  void needsWordsForThoseWhoCannotSeeIt() {
    assertProblems("![](media/x.jpg)", "picture-without-alt 1:1");
    assertProblems("a ![ ](/x.jpg)", "picture-without-alt 1:3");
    assertProblems("![](figures:a/b)");
  }

  @Test
  void isNeverFetchedFromAnotherSite() {
    assertProblems("![x](https://a.org/x.jpg)", "picture-from-elsewhere 1:1");
    assertProblems("![x](//a.org/x.jpg)", "address-unsafe 1:1");
  }
}
