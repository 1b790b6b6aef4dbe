package org.waymark.page.view;

import java.util.List;

/**
 * The search page.
 *
 * @param ways what leads to everything without searching
 */
public record SearchView(Frame frame, String intro, List<Link> ways) implements View {}
