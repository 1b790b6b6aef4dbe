package org.waymark.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Common;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.PictureSize;
import org.waymark.page.view.Illustration;
import org.waymark.page.view.Picture;

/** Pictures as pages show them, in all sizes in which they are published. */
final class PictureViews {

  private static final String CONTENT = "content/";

  private PictureViews() {}

  /**
   * A picture of the media folder.
   *
   * @param src as fields name it, from the content folder: {@code media/path.jpg}
   * @param alt what it shows; empty when it is only decoration
   */
  static Picture of(Edition edition, String src, String alt) {
    return named(edition, CONTENT + src, alt);
  }

  /**
   * A picture of the media folder.
   *
   * @param name counted from the project folder: {@code content/media/path.jpg}
   */
  static Picture named(Edition edition, String name, String alt) {
    String href = edition.href(Addresses.media(name));
    return edition
        .pictures()
        .find(name)
        .map(
            size ->
                new Picture(
                    href,
                    size.smaller().isEmpty() ? "" : sizes(href, size, false),
                    size.webp() ? sizes(href, size, true) : "",
                    size.width(),
                    size.height(),
                    size.height() > size.width(),
                    alt))
        .orElseGet(() -> new Picture(href, "", "", 0, 0, false, alt));
  }

  private static String sizes(String href, PictureSize size, boolean webp) {
    List<String> all = new ArrayList<>();
    for (int width : size.smaller()) {
      String name = PictureSize.named(href, width);
      all.add((webp ? PictureSize.webp(name) : name) + " " + width + "w");
    }
    all.add((webp ? PictureSize.webp(href) : href) + " " + size.width() + "w");
    return String.join(", ", all);
  }

  /** The picture of an item's page; null when it has none. */
  static @Nullable Illustration illustration(Edition edition, Item item) {
    Common.Picture image = item.common().image();
    if (image == null) {
      return null;
    }
    return new Illustration(
        of(edition, image.src(), image.decorative() ? "" : image.alt()),
        Objects.requireNonNullElse(image.credit(), ""),
        Objects.requireNonNullElse(image.licence(), ""));
  }
}
