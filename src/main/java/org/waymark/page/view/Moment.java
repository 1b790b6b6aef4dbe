package org.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param when for people
 * @param iso the same for machines: a day, a month or a year; empty when it was told in words
 * @param text empty when not said
 * @param source null when not said
 */
public record Moment(String when, String iso, String title, String text, @Nullable Link source) {}
