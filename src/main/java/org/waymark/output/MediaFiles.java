package org.waymark.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Film;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Links;
import org.waymark.library.Links.Target;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Scheme;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * The media files that pages use, and only those: a picture of a story that is held back is not
 * published either.
 */
public final class MediaFiles {

  private static final String CONTENT = "content";
  private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png");
  private static final Set<String> OTHERS =
      Set.of("webm", "mp4", "mp3", "ogg", "m4a", "vtt", "pdf", "txt", "csv");

  private final Path project;
  private final Problems problems;
  private final Set<String> names = new TreeSet<>();

  public MediaFiles(Path project, Library library, Problems problems) {
    this.project = project;
    this.problems = problems;
    Links links = new Links(library);
    for (Item item : library.all()) {
      collect(item, links);
    }
    names.retainAll(library.media());
  }

  private void collect(Item item, Links links) {
    if (item.common().image() != null) {
      names.add(CONTENT + "/" + item.common().image().src());
    }
    Film film = item.content().film();
    if (film != null) {
      collect(film);
    }
    collectLinked(item, links);
    item.said().ifPresent(said -> collectLinked(said, links));
  }

  /** What is said in a film is a part of its page, not a file of its own. */
  private void collect(Film film) {
    if (film.isPlayable()) {
      add(film.src());
      add(film.isSound() ? null : film.captions());
    }
    add(film.poster());
  }

  private void add(@Nullable String src) {
    if (src != null) {
      names.add(CONTENT + "/" + src);
    }
  }

  private void collectLinked(Item item, Links links) {
    for (Mention mention : item.body().mentions()) {
      if (mention.scheme() == Scheme.MEDIA
          && links.resolve(item, mention) instanceof Target.ToMedia media) {
        names.add(media.name());
      }
    }
  }

  /** Where the files will be, from the site's root. */
  public Set<String> addresses() {
    Set<String> addresses = new TreeSet<>();
    names.forEach(name -> addresses.add(Addresses.media(name)));
    return addresses;
  }

  /** Publishes the files: pictures made anew, so that nothing hidden in them goes along. */
  public void copyTo(Sink sink) throws IOException {
    for (String name : names) {
      String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      String file = name.substring(CONTENT.length() + 1);
      if (PICTURES.contains(kind)) {
        byte[] picture = Pictures.withoutMetadata(project.resolve(name));
        if (picture.length == 0) {
          tell(
              OutputCode.NOT_A_PICTURE,
              name,
              "This is not a JPEG or PNG picture that can be opened.");
        } else {
          sink.put(file, picture);
        }
      } else if (OTHERS.contains(kind)) {
        sink.put(file, Files.readAllBytes(project.resolve(name)));
      } else {
        tell(OutputCode.MEDIA_KIND, name, "Files that end in ." + kind + " are not published.");
      }
    }
  }

  private void tell(OutputCode code, String name, String message) {
    problems.add(code, Place.of(name), message, code.remedy());
  }
}
