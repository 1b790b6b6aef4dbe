package org.waymark.library;

import org.waymark.markdown.Body;
import org.waymark.source.SourceFile;

/** What is said in a film, and the file that it is written in. */
public record Transcript(SourceFile file, Body body) {}
