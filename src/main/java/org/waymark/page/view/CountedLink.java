package org.waymark.page.view;

/** A link to a list, with how many things are on it. */
public record CountedLink(String href, String text, int count) {}
