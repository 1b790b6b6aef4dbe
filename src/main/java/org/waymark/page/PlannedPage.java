package org.waymark.page;

import org.jspecify.annotations.Nullable;
import org.waymark.library.Item;
import org.waymark.page.view.View;

/**
 * A page that will exist. Its view is made only when it is rendered, so that no more than a few
 * exist at a time.
 *
 * @param address from the site's root: ends in a slash, or is a file's name
 * @param language the edition it belongs to
 * @param origin the item it is made from; null for lists and the like
 * @param listed whether search engines should list it
 * @param maker makes its view
 */
public record PlannedPage(
    String address, String language, @Nullable Item origin, boolean listed, ViewMaker maker) {

  /** A page that search engines should list, unless what it is made from has had its time. */
  PlannedPage(String address, String language, @Nullable Item origin, ViewMaker maker) {
    this(address, language, origin, origin == null || !origin.archived(), maker);
  }

  /** A page that nobody should find by searching. */
  static PlannedPage unlisted(
      String address, String language, @Nullable Item origin, ViewMaker maker) {
    return new PlannedPage(address, language, origin, false, maker);
  }

  /** Makes a view with the help of the edition that the page belongs to. */
  @FunctionalInterface
  public interface ViewMaker {
    View make(Edition edition);
  }

  /** The file in the output folder, with forward slashes. */
  public String file() {
    String path = address.substring(1);
    return address.endsWith("/") ? path + "index.html" : path;
  }
}
