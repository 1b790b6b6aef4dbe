package org.waymark.page.view;

/** Something that changed. */
public record Change(Day day, String change) {}
