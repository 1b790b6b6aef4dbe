package org.waymark.output;

/**
 * A file that is made beside the pages, such as a feed.
 *
 * @param address from the site's root: {@code /cy/feed.xml}
 * @param maker makes its bytes when it is written, so that no more than a few exist at a time
 */
public record Extra(String address, Maker maker) {

  /** Makes the bytes of a file. */
  @FunctionalInterface
  public interface Maker {
    byte[] make();
  }

  /** The file in the output folder, with forward slashes. */
  public String file() {
    return address.substring(1);
  }
}
