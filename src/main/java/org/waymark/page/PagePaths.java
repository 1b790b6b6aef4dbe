package org.waymark.page;

/** The folders that the ids of pages tell of. */
final class PagePaths {

  /** The id of the home page, and the name of the page that stands for a folder. */
  static final String INDEX = "index";

  private static final String INDEX_OF_FOLDER = "/" + INDEX;

  private PagePaths() {}

  /** Whether a page lies in the folder of another, and in no further folder below it. */
  static boolean isJustBelow(String page, String above) {
    String folder = folderOf(above);
    if (!page.startsWith(folder) || page.equals(above)) {
      return false;
    }
    String rest = page.substring(folder.length());
    int slash = rest.indexOf('/');
    return slash < 0 ? !rest.equals(INDEX) : rest.substring(slash).equals(INDEX_OF_FOLDER);
  }

  /** {@code campaigns/} for {@code campaigns} and {@code campaigns/index}; empty for home. */
  private static String folderOf(String page) {
    if (page.equals(INDEX)) {
      return "";
    }
    return page.endsWith(INDEX_OF_FOLDER)
        ? page.substring(0, page.length() - INDEX.length())
        : page + "/";
  }
}
