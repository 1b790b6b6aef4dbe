package org.waymark.content;

import org.jspecify.annotations.Nullable;

/** A film or sound recording, with what those need who cannot hear or see it. */
public record Film(
    @About(
            value = "The file, or the address of a page that shows it elsewhere.",
            example = "media/rhian.webm")
        String src,
    @About(value = "A still picture shown before it plays.", example = "media/rhian.jpg")
        @Nullable String poster,
    @About(value = "The captions, as WebVTT.", example = "media/rhian.vtt")
        @Nullable String captions,
    @About(value = "The spoken words as text.", example = "media/rhian.md")
        @Nullable String transcript,
    @About(value = "How long it is.", example = "\"3:40\"") @Nullable String length) {

  /** Whether it is played by another site, whose address {@code src} then is. */
  public boolean isElsewhere() {
    return src.startsWith("https://") || src.startsWith("http://");
  }
}
