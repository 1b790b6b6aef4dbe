package org.waymark.content;

import java.util.Locale;
import java.util.Set;
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

  /** The endings of files that can be played as a film. */
  public static final Set<String> FILMS = Set.of("webm", "mp4");

  /** The endings of files that can be played as sound. */
  public static final Set<String> SOUNDS = Set.of("mp3", "ogg", "m4a");

  /** The endings of files with the spoken words. */
  public static final Set<String> TRANSCRIPTS = Set.of("md", "txt");

  /** The ending of a file's name in lower case; empty when it has none. */
  public static String ending(String file) {
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether there is nothing to see. */
  public boolean isSound() {
    return SOUNDS.contains(ending(src));
  }

  /** Whether it is a file of this site that can be played on a page. */
  public boolean isPlayable() {
    return !isElsewhere() && (isSound() || FILMS.contains(ending(src)));
  }

  /** Whether it is played by another site, whose address {@code src} then is. */
  public boolean isElsewhere() {
    return src.startsWith("https://") || src.startsWith("http://");
  }
}
