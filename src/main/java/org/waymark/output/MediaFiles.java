package org.waymark.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentPath;
import org.waymark.content.Film;
import org.waymark.content.Page;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Links;
import org.waymark.library.Links.Target;
import org.waymark.library.PictureSize;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Scheme;
import org.waymark.output.MadePicture.SizedFile;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.SourceFile;

/**
 * The media files that pages use, and only those: a picture of a story that is held back is not
 * published either. Safe for threads.
 */
public final class MediaFiles {

  private static final String CONTENT = "content";

  /** Where finished pictures wait for the next build: not in the output folder. */
  private static final String CACHE = "target/.waymark-pictures";

  private static final int MOST_BYTES = 60_000_000;
  private static final int MOST_BYTES_OF_OTHERS = 250_000_000;

  private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png");
  private static final Set<String> OTHERS =
      Set.of("webm", "mp4", "mp3", "ogg", "m4a", "vtt", "pdf", "txt", "csv");

  /** Files of others that are read as texts, so that what they say is looked at too. */
  private static final Set<String> TEXTS = Set.of("vtt", "txt", "csv");

  /** Where nothing is published, of a film or picture only the name is looked at. */
  private static final byte[] NOTHING = {};

  private final Path project;
  private final Problems problems;
  private final Set<String> names = new TreeSet<>();
  private final Set<String> shown = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final PictureCache cache;
  private final Pictures pictures;
  private final boolean toPublish;

  /**
   * Finds the files.
   *
   * @param toPublish whether the files are published, or only looked at
   */
  public MediaFiles(Path project, Library library, boolean toPublish, Problems problems) {
    this.project = project;
    this.problems = problems;
    this.toPublish = toPublish;
    Links links = new Links(library);
    for (Item item : library.all()) {
      collect(item, links);
    }
    names.retainAll(library.media());
    library.media().forEach(this::take);
    this.cache = new PictureCache(project.resolve(CACHE));
    this.pictures = new Pictures(toPublish ? webp() : null, cache);
  }

  /** Whether a file, named from the project folder, is a picture of a kind that is published. */
  public static boolean isPicture(String name) {
    return name.startsWith(ContentPath.MEDIA) && PICTURES.contains(ending(name));
  }

  /**
   * The largest size in which a picture would be published, by what its file says of itself: it is
   * not decoded. Empty for what is none, or cannot be published.
   */
  public static Optional<PictureSize> largest(SourceFile file) {
    try {
      SourcePicture source = SourcePicture.of(read(file.path()), ending(file.name()));
      return Optional.of(PictureSize.of(source.uprightWidth(), source.uprightHeight()));
    } catch (UnfitPicture | IOException notToBePublished) {
      return Optional.empty();
    }
  }

  private void collect(Item item, Links links) {
    if (item.common().image() != null) {
      addShown(item.common().image().src());
    }
    Film film = item.content().film();
    if (film != null) {
      collect(film);
    }
    if (item.content() instanceof Page page) {
      page.supporters().stream()
          .map(Page.Supporter::logo)
          .filter(Objects::nonNull)
          .forEach(this::addShown);
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
    if (film.poster() != null) {
      addShown(film.poster());
    }
  }

  /** Browsers fetch what stands in the place of a picture at once, so it must be one. */
  private void addShown(String src) {
    add(src);
    shown.add(CONTENT + "/" + src);
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
        if (mention.shape() != Mention.Shape.LINK) {
          shown.add(media.name());
        }
      }
    }
  }

  /** Remembers a file's name and its folders, as computers compare them that pass over capitals. */
  private void take(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    for (int end = folded.length(); end > 0; end = folded.lastIndexOf('/', end - 1)) {
      taken.add(folded.substring(0, end));
    }
  }

  private @Nullable Webp webp() {
    if (names.stream().noneMatch(name -> PICTURES.contains(ending(name)))) {
      return null;
    }
    Optional<Webp> webp = Webp.load();
    if (webp.isEmpty()) {
      problems.add(
          OutputCode.WEBP_NOT_MADE,
          null,
          "Pictures are published as JPEG and PNG only: WebP cannot be made on this computer.",
          OutputCode.WEBP_NOT_MADE.remedy());
    }
    return webp.orElse(null);
  }

  /** The files, from the project folder, in the order of their names. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** Where the files will be, from the site's root. */
  public Set<String> addresses() {
    Set<String> addresses = new TreeSet<>();
    names.forEach(name -> addresses.add(Addresses.media(name)));
    return addresses;
  }

  /**
   * Publishes a file, or looks whether it can be published. Pictures are made anew, so that nothing
   * hidden in them goes along. Where it is only looked, texts are handed on whole, and of others
   * the name with nothing in it.
   *
   * @param name one of {@link #names}
   * @return in which sizes, when it is a picture
   */
  public Optional<PictureSize> publish(String name, Sink sink) throws IOException {
    String ending = ending(name);
    if (PICTURES.contains(ending)) {
      return picture(name, ending, sink);
    }
    Optional<PictureKind> kind = PictureKind.ofEnding(ending);
    if (kind.isPresent()) {
      tell(name, kind.get().byItsName(ending));
    } else if (!OTHERS.contains(ending)) {
      tell(
          name,
          new UnfitPicture(
              OutputCode.MEDIA_KIND, "Files that end in ." + ending + " are not published."));
    } else if (shown.contains(name)) {
      tell(
          name,
          new UnfitPicture(
              OutputCode.NOT_A_PICTURE,
              "A page shows this file as a picture, but it is none.",
              "Write a link to it, without the ! before it, or name a picture."));
    } else {
      other(name, toPublish || TEXTS.contains(ending), sink);
    }
    return Optional.empty();
  }

  private void other(String name, boolean whole, Sink sink) throws IOException {
    Path file = project.resolve(name);
    try {
      refuseLarge(file, MOST_BYTES_OF_OTHERS, OutputCode.MEDIA_TOO_LARGE);
      sink.put(published(name), whole ? Files.readAllBytes(file) : NOTHING);
    } catch (UnfitPicture unfit) {
      tell(name, unfit);
    }
  }

  private Optional<PictureSize> picture(String name, String ending, Sink sink) throws IOException {
    try {
      byte[] file = read(project.resolve(name));
      if (!toPublish) {
        sink.put(published(name), NOTHING);
        return Optional.of(pictures.look(file, ending, width -> isFree(name, width)));
      }
      MadePicture made = pictures.make(file, ending, width -> isFree(name, width));
      for (SizedFile sized : made.files()) {
        sink.put(sized.name(published(name), made.size()), sized.bytes());
      }
      return Optional.of(made.size());
    } catch (UnfitPicture unfit) {
      tell(name, unfit);
      return Optional.empty();
    }
  }

  private static byte[] read(Path file) throws IOException, UnfitPicture {
    refuseLarge(file, MOST_BYTES, OutputCode.PICTURE_TOO_LARGE);
    return Files.readAllBytes(file);
  }

  private static void refuseLarge(Path file, int most, OutputCode code)
      throws IOException, UnfitPicture {
    long size = Files.size(file);
    if (size > most) {
      throw new UnfitPicture(
          code,
          "The file has " + size / 1_000_000 + " megabytes. The most is " + most / 1_000_000 + ".");
    }
  }

  /** Whether the media folder has no file of the name that a smaller size would get. */
  private boolean isFree(String name, int width) {
    String smaller = PictureSize.named(name, width).toLowerCase(Locale.ROOT);
    return !taken.contains(smaller) && !taken.contains(PictureSize.webp(smaller));
  }

  /** To be called when all files are published: what earlier builds left is not kept for ever. */
  public void forgetOthers() {
    if (toPublish) { // What is broken just now may be whole again with the next word.
      cache.forgetOthers();
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String published(String name) {
    return name.substring(CONTENT.length() + 1);
  }

  private void tell(String name, UnfitPicture unfit) {
    problems.add(unfit.code(), Place.of(name), unfit.message(), unfit.fix());
  }
}
