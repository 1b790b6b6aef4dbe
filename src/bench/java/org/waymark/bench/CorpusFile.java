package org.waymark.bench;

/**
 * A file of a made-up project.
 *
 * @param name relative to the project folder, with forward slashes
 */
public record CorpusFile(String name, String text) {}
