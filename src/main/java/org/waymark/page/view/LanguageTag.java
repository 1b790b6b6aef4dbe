package org.waymark.page.view;

/**
 * A language.
 *
 * @param code such as {@code cy}
 * @param name its own name for itself
 * @param direction {@code ltr} or {@code rtl}
 */
public record LanguageTag(String code, String name, String direction) {}
