package org.waymark.health.report;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Common.Picture;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Scheme;
import org.waymark.problem.Place;

/** Pictures that say nothing to those who do not see them. */
final class PictureSurvey implements Survey {

  @Override
  public List<Finding> findings(Ground ground) {
    Library library = ground.library();
    List<Finding> findings = new ArrayList<>();
    for (Item item : library.texts()) {
      for (Mention mention : item.body().mentions()) {
        boolean file = mention.scheme() == Scheme.MEDIA || mention.scheme() == Scheme.SITE;
        boolean picture = file && mention.shape() != Mention.Shape.LINK;
        if (picture && mention.text().isBlank()) {
          findings.add(
              finding(
                  item,
                  item.place(mention.line(), mention.column()),
                  "Write what it shows between the square brackets."));
        }
      }
    }
    for (Item item : library.all()) {
      Picture image = item.common().image();
      if (image != null && image.alt().isBlank() && !image.decorative()) {
        findings.add(
            finding(
                item,
                library.locator(item).place("image", "alt"),
                "Write what it shows as its alt, or decorative: true if it shows nothing of use."));
      }
    }
    return findings;
  }

  private static Finding finding(Item item, Place place, String fix) {
    return new Finding(
        FindingKind.PICTURE,
        Urgency.NOW, // Nothing is published until it is mended.
        item.key().toString(),
        place,
        "A picture has no words for those who do not see it.",
        null,
        fix);
  }
}
