package org.waymark.importing.wordpress;

/** Where a link or a picture of the old site leads in the new one. */
sealed interface Target {

  /** Somewhere else on the web, as it is. */
  record Outside(String address) implements Target {}

  /** Something that is taken over: {@code news:a-report}. */
  record Inside(String address) implements Target {}

  /**
   * A file.
   *
   * @param name where it belongs: {@code media/2019/05/path.jpg}
   * @param from where it is at the old site
   * @param isThere whether it lies there
   * @param alt what the picture shows, where WordPress knows; else empty
   */
  record File(String name, String from, boolean isThere, String alt) implements Target {}

  /** Nothing of the new site, or nothing that may be followed. */
  record Nowhere(String reason) implements Target {}

  /** Resolves addresses as texts of the old site have them. */
  interface Resolver {
    /** What an address leads to. */
    Target of(String address);

    /** The address of an attachment's file; empty when it is not in the export. */
    String attachment(long id);
  }
}
