package org.waymark.scaffold;

import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;

/**
 * What somebody wants a new file for.
 *
 * @param title as readers are to see it
 * @param id the file's name without its ending; null to make it from the title. A page's may have
 *     slashes in it
 * @param language the code of the language it is a translation into; null for the site's first
 */
public record Wanted(
    ContentType type, String title, @Nullable String id, @Nullable String language) {}
