package org.waymark.page.view;

import org.jspecify.annotations.Nullable;

/** Someone who stands behind something. Texts are empty when not said. */
public record Supporter(String name, String role, String message, @Nullable Day day) {}
