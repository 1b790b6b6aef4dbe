package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of the glossary.
 *
 * @param also other words for it
 * @param termLanguage of the word, when it is not the page's own
 * @param language of its meaning, when it is not the page's own
 */
public record Word(
    String id,
    String term,
    List<String> also,
    String meaning,
    @Nullable LanguageTag termLanguage,
    @Nullable LanguageTag language) {}
