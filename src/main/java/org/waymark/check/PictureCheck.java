package org.waymark.check;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Common.Picture;
import org.waymark.content.Film;
import org.waymark.content.Page;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.markdown.MarkdownCode;
import org.waymark.problem.Nearest;
import org.waymark.problem.Problems;

/** Pictures and films that fields name exist, and pictures have words. */
final class PictureCheck implements Check {

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      Picture image = item.common().image();
      if (image != null) {
        checkFile(library, item, image.src(), problems, "image", "src");
        if (image.alt().isBlank() && !image.decorative()) {
          problems.add(
              MarkdownCode.PICTURE_WITHOUT_ALT,
              Locator.find(item.file(), "image", "alt"),
              "The picture's alt is empty.",
              "Write what the picture shows, or add decorative: true if it shows nothing of use.");
        }
      }
      if (item.content() instanceof Page page) {
        for (int i = 0; i < page.supporters().size(); i++) {
          checkFile(
              library, item, page.supporters().get(i).logo(), problems, "supporters", i, "logo");
        }
      }
      Film film = item.content().film();
      if (film != null) {
        if (!film.isElsewhere()) { // It is fetched only when a reader asks for it.
          checkFile(library, item, film.src(), problems, "film", "src");
        }
        checkFile(library, item, film.poster(), problems, "film", "poster");
        checkFile(library, item, film.captions(), problems, "film", "captions");
        checkFile(library, item, film.transcript(), problems, "film", "transcript");
      }
    }
  }

  private static void checkFile(
      Library library, Item item, @Nullable String src, Problems problems, Object... path) {
    if (src != null && !library.media().contains("content/" + src)) {
      problems.add(
          CheckCode.MEDIA_NOT_FOUND,
          Locator.find(item.file(), path),
          "There is no file content/" + src + ".",
          Nearest.to("content/" + src, library.media())
              .map(name -> "Did you mean \"" + name.substring("content/".length()) + "\"?")
              .orElse("Put the file into content/media/, or correct the name."));
    }
  }
}
