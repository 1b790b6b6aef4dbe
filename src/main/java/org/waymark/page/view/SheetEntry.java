package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation on a sheet.
 *
 * @param language of its name; null when it is that of the page
 * @param contacts all of them
 * @param website null when it has none
 * @param audiences whom it is for
 * @param nations where; none when that goes without saying
 * @param checked when and how its details were checked
 */
public record SheetEntry(
    String name,
    @Nullable LanguageTag language,
    List<Contact> contacts,
    @Nullable Link website,
    List<String> audiences,
    List<String> nations,
    String checked) {}
