package org.waymark.page.view;

/** The page at an old address. */
public record RedirectView(Frame frame, String target) implements View {}
