package org.waymark.page.view;

import java.util.List;

/**
 * Something to choose one of.
 *
 * @param id what it is called in the address, such as {@code nation}
 */
public record Select(String id, String label, List<Option> options) {

  /**
   * One of them.
   *
   * @param id what it is called in the address, such as {@code wales}
   */
  public record Option(String id, String text) {}
}
