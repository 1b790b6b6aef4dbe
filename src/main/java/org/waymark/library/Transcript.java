package org.waymark.library;

import org.waymark.markdown.Body;
import org.waymark.source.Scratch;
import org.waymark.source.SourceFile;

/** What is said in a film, and the file that it is written in. */
public record Transcript(SourceFile file, Body body) {

  Transcript laidBy(Scratch scratch) {
    return new Transcript(file, body.laidBy(scratch));
  }
}
