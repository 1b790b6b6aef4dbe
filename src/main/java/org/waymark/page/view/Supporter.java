package org.waymark.page.view;

import org.jspecify.annotations.Nullable;

/**
 * Someone who stands behind something. Texts are empty when not said.
 *
 * @param interest what ties them to it, to be shown plainly
 * @param message what they say, in their words
 * @param logo the address of their mark
 */
public record Supporter(
    String name, String role, String interest, String message, @Nullable Day day, String logo) {}
