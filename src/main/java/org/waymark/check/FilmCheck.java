package org.waymark.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentCode;
import org.waymark.content.Film;
import org.waymark.content.FilmLength;
import org.waymark.content.Ids;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Locator;
import org.waymark.library.Transcript;
import org.waymark.problem.Problems;
import org.waymark.problem.Quote;

/** Films and recordings can be played, read and, where there is something to see, captioned. */
final class FilmCheck implements Check {

  private static final String CONTENT = "content/";
  private static final String FILM = "film";
  private static final String CAPTIONS_BEGIN = "WEBVTT";
  private static final Set<String> CAPTIONS = Set.of("vtt");

  @Override
  public void check(Library library, Problems problems) {
    for (Item item : library.all()) {
      Film film = item.content().film();
      if (film != null) {
        new OfOne(library, item, film, library.locator(item), problems).check();
      }
    }
  }

  /** The film of one item. */
  private record OfOne(Library library, Item item, Film film, Locator places, Problems problems) {

    void check() {
      if (film.isElsewhere() && !Ids.isWebAddress(film.src())) {
        problems.add(
            ContentCode.BAD_URL,
            places.place(FILM, "src"),
            Quote.of(film.src()) + " is not a web address.",
            ContentCode.BAD_URL.remedy());
      } else if (!film.isElsewhere() && !film.isPlayable() && exists(film.src())) {
        tellKind("src", film.src(), "WebM or MP4 for film, MP3, Ogg or M4A for sound");
      }
      checkKind("captions", film.captions(), CAPTIONS, "WebVTT, a file that ends in .vtt");
      checkKind("transcript", film.transcript(), Film.TRANSCRIPTS, ".md or .txt");
      checkTranscript();
      checkCaptions();
      if (film.length() != null && FilmLength.read(film.length()).isEmpty()) {
        problems.add(
            VoiceCode.FILM_LENGTH,
            places.place(FILM, "length"),
            Quote.of(film.length()) + " is not a length.",
            VoiceCode.FILM_LENGTH.remedy());
      }
    }

    private void checkKind(
        String field, @Nullable String file, Set<String> endings, String instead) {
      if (file != null && exists(file) && !endings.contains(Film.ending(file))) {
        tellKind(field, file, instead);
      }
    }

    private boolean exists(String file) {
      return library.media().contains(CONTENT + file);
    }

    private void tellKind(String field, String file, String instead) {
      problems.add(
          VoiceCode.FILM_FILE_KIND,
          places.place(FILM, field),
          "A file such as " + Quote.of(file) + " cannot be used here.",
          "Use " + instead + ".");
    }

    private void checkTranscript() {
      Transcript transcript = item.transcript();
      if (film.transcript() == null) {
        problems.add(
            VoiceCode.FILM_WITHOUT_TRANSCRIPT,
            places.place(FILM),
            "Nobody has written down what is said in this film or recording.",
            "Write it down in a file such as content/media/film.md, and add transcript:"
                + " media/film.md.");
      } else if (transcript != null && transcript.body().words() == 0) {
        problems.add(
            VoiceCode.FILM_WITHOUT_TRANSCRIPT,
            places.place(FILM, "transcript"),
            "The file " + transcript.file().name() + " has no words.",
            "Write down in it what is said.");
      }
    }

    private void checkCaptions() {
      String captions = film.captions();
      if (captions == null && film.isPlayable() && !film.isSound()) {
        problems.add(
            VoiceCode.FILM_WITHOUT_CAPTIONS,
            places.place(FILM),
            "This film has no captions for those who cannot hear it.",
            VoiceCode.FILM_WITHOUT_CAPTIONS.remedy());
      } else if (captions != null
          && CAPTIONS.contains(Film.ending(captions))
          && exists(captions)
          && !isWebVtt(library.shared().project().resolve(CONTENT + captions))) {
        problems.add(
            VoiceCode.CAPTIONS_UNREADABLE,
            places.place(FILM, "captions"),
            "The file " + CONTENT + captions + " does not begin with " + CAPTIONS_BEGIN + ".",
            VoiceCode.CAPTIONS_UNREADABLE.remedy());
      }
    }

    /** As the standard has it: the word alone, or with a space or the end of the line behind it. */
    private static boolean isWebVtt(Path file) {
      try (InputStream in = Files.newInputStream(file)) {
        String start = new String(in.readNBytes(16), StandardCharsets.UTF_8);
        String word = start.startsWith("\uFEFF") ? start.substring(1) : start;
        return word.startsWith(CAPTIONS_BEGIN)
            && (word.length() == CAPTIONS_BEGIN.length()
                || " \t\r\n".indexOf(word.charAt(CAPTIONS_BEGIN.length())) >= 0);
      } catch (IOException unreadable) {
        return false;
      }
    }
  }
}
