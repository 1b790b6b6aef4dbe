package org.waymark.page.view;

/** A link with its words. */
public record Link(String href, String text) {}
