package org.waymark.page;

/**
 * A text of the theme.
 *
 * @param name such as {@code parts/body.ftlh}
 * @param place as problems name it: a path of the project, or of the theme
 */
record ThemeFile(String name, String place, String text) {}
