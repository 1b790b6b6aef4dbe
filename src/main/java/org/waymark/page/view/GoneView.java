package org.waymark.page.view;

import java.util.List;

/** The page for an address below the stories that has none: taken back, or mistyped. */
public record GoneView(Frame frame, List<Link> ways) implements View {}
