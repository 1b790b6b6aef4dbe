package org.waymark.library;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.markdown.Body;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Quotation;

/**
 * Whose words a quotation has: those of the story that the line with its speaker links to; and
 * whose it may have: those of any story that it links to. A story that is gone counts too: its
 * words must not outlive it.
 */
final class Speakers {

  private static final String FOLDER = "content/" + ContentType.STORY.folder() + "/";

  private final Collection<Key> known;
  private final Map<String, Key> files;
  private final Addresses addresses;
  private final List<String> languages;
  private final OwnUrls urls;

  /**
   * @param known every item of the project, seen or not
   * @param files the items by the names of their files
   */
  Speakers(Collection<Key> known, Map<String, Key> files, Shared shared) {
    this.known = known;
    this.files = files;
    this.addresses = new Addresses(shared.site());
    this.languages = shared.languages();
    this.urls = new OwnUrls(shared.ownUrl(), shared.site().baseUrl());
  }

  /** The ids of all stories that there are, seen or not. */
  List<String> stories() {
    return known.stream().filter(key -> key.type() == ContentType.STORY).map(Key::id).toList();
  }

  /**
   * The story that a quotation is taken from; empty when it is not from a story.
   *
   * @param file the name of the file that it stands in
   */
  Optional<Key> storyOf(String file, Quotation quotation) {
    Optional<Key> story = stories(file, quotation.speakerMentions()).stream().findFirst();
    return story.isPresent()
        ? story
        : quotation.speakerOutsideLinks().stream()
            .flatMap(url -> storyAt(url).stream())
            .findFirst();
  }

  /**
   * All stories that a quotation links to, wherever in it: however its speaker is written, its
   * words may be theirs.
   *
   * @param file the name of the file that it stands in
   */
  Set<Key> storiesIn(String file, Quotation quotation) {
    Set<Key> found = stories(file, quotation.mentions());
    for (String url : quotation.outsideLinks()) {
      storyAt(url).ifPresent(found::add);
    }
    return found;
  }

  /**
   * All stories that a text links to.
   *
   * @param file the name of the file that it stands in
   */
  Set<Key> storiesIn(String file, Body body) {
    Set<Key> found = stories(file, body.mentions());
    body.outsideLinks().forEach(url -> storyAt(url).ifPresent(found::add));
    return found;
  }

  private Set<Key> stories(String file, List<Mention> mentions) {
    Set<Key> found = new LinkedHashSet<>();
    for (Mention mention : mentions) {
      Key story =
          switch (mention.scheme()) {
            case STORY -> story(mention.target());
            case FILM -> ofFilm(mention.target());
            case FILE -> ofFile(Paths.resolve(file, mention.target()));
            case SITE -> ofAddress(mention.target());
            default -> null;
          };
      if (story != null) {
        found.add(story);
      }
    }
    return found;
  }

  /** A story's film is meant before a page's; what nobody knows may be a story that is gone. */
  private @Nullable Key ofFilm(String id) {
    Key story = story(id);
    boolean another =
        known.contains(new Key(ContentType.PAGE, id))
            || known.contains(new Key(ContentType.NEWS, id));
    return known.contains(story) || !another ? story : null;
  }

  /** The story that a full address leads to, if it is of this site. */
  Optional<Key> storyAt(String url) {
    return addressIn(url).map(this::ofAddress);
  }

  /** The address within this site, if a full address is of this site. */
  Optional<String> addressIn(String url) {
    return urls.within(url);
  }

  private static Key story(String id) {
    return new Key(ContentType.STORY, id);
  }

  private @Nullable Key ofFile(String name) {
    Key key = files.get(name);
    if (key != null) {
      return key.type() == ContentType.STORY ? key : null;
    }
    int dot = name.indexOf('.');
    return name.startsWith(FOLDER) && dot > 0 ? story(name.substring(FOLDER.length(), dot)) : null;
  }

  /** What lies below the list of stories is a story. */
  private @Nullable Key ofAddress(String written) {
    String address = Addresses.plain(written);
    for (String language : languages) {
      String list = addresses.list(ContentType.STORY, language);
      if (address.startsWith(list) && address.length() > list.length()) {
        String id = address.substring(list.length());
        int slash = id.indexOf('/');
        return story(slash < 0 ? id : id.substring(0, slash));
      }
    }
    return null;
  }
}
