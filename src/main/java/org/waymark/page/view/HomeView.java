package org.waymark.page.view;

import java.util.List;

/** The home page of a language. */
public record HomeView(Frame frame, Article article, List<Section> sections) implements View {}
