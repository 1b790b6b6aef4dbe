package org.waymark.page.view;

import java.util.List;

/**
 * The search page.
 *
 * @param script the address of what searches, in the browser
 * @param ways what leads to everything without searching
 */
public record SearchView(Frame frame, String intro, String script, List<Link> ways)
    implements View {}
