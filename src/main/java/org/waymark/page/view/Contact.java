package org.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * A way to reach an organisation.
 *
 * @param kind the id of a {@link org.waymark.content.Organisation.Way}, such as {@code phone}
 * @param label what it is called; never empty
 * @param language of the label; null when it is that of the page
 * @param value as people read it: {@code 0808 164 3332}
 * @param spoken the digits one by one for screen readers; empty when not a number
 * @param href what a tap does: {@code tel:}, {@code sms:}, {@code mailto:} or a web address; empty
 *     when nothing
 * @param keyword the word to send; empty when none
 * @param cost in the reader's words; empty when not said
 * @param hours null when not known
 */
public record Contact(
    String kind,
    String label,
    @Nullable LanguageTag language,
    String value,
    String spoken,
    String href,
    String keyword,
    String cost,
    @Nullable Hours hours) {}
