package org.waymark.page.view;

import java.util.List;

/** The page for an address that does not exist. */
public record NotFoundView(Frame frame, List<Link> ways) implements View {}
