package org.waymark.page.view;

/**
 * The same page in another language.
 *
 * @param current whether it is the page itself
 */
public record Alternate(LanguageTag language, String href, String url, boolean current) {}
