package org.waymark.page;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Where links within the site may lead. Of very many pages it holds no second list.
 *
 * @param pages the addresses of all pages that will exist
 * @param files those of files that texts may lead to
 */
record KnownAddresses(Set<String> pages, Set<String> files) {

  /** Whether a page has an address, or such a file. */
  boolean has(String address) {
    return pages.contains(address) || files.contains(address);
  }

  /** All of them. */
  Iterable<String> all() {
    return () -> Stream.concat(pages.stream(), files.stream()).iterator();
  }
}
