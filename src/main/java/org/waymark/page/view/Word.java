package org.waymark.page.view;

import java.util.List;

/**
 * A word of the glossary.
 *
 * @param also other words for it
 */
public record Word(String id, String term, List<String> also, String meaning) {}
