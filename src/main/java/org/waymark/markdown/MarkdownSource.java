package org.waymark.markdown;

/**
 * A Markdown text and where it stands.
 *
 * @param file relative to the project folder, with forward slashes
 * @param text the text with line feeds only
 * @param firstLine the line of the file on which the text begins, from 1
 */
public record MarkdownSource(String file, String text, int firstLine) {}
