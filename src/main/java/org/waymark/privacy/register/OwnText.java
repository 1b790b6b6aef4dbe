package org.waymark.privacy.register;

/**
 * Whose own a text is. There parts of the name count as well.
 *
 * @param ref the teller's
 * @param givenNameShown whether the teller chose to be shown by the first name
 */
public record OwnText(String ref, boolean givenNameShown) {}
