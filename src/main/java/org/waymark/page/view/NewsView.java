package org.waymark.page.view;

/** A news item. */
public record NewsView(Frame frame, Article article) implements View {}
