package org.waymark.library;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.content.ContentPath;
import org.waymark.content.ContentType;
import org.waymark.content.Key;
import org.waymark.markdown.Mention;
import org.waymark.markdown.Scheme;
import org.waymark.problem.Nearest;

/** What the links in a text lead to. */
public final class Links {

  /** What a link leads to. */
  public sealed interface Target {

    /** An item with a page. */
    record ToItem(Item item) implements Target {}

    /** A topic's page. */
    record ToTopic(String topic) implements Target {}

    /** A file of the media folder; the name is counted from the project folder. */
    record ToMedia(String name) implements Target {}

    /** An item that exists but may not be seen now. */
    record ToHidden(Key key, Visibility visibility) implements Target {}

    /** Nothing. The fix is a sentence for the editor. */
    record ToNothing(String message, String fix) implements Target {}
  }

  private static final List<ContentType> FILMED =
      List.of(ContentType.STORY, ContentType.PAGE, ContentType.NEWS);

  private final Library library;

  public Links(Library library) {
    this.library = library;
  }

  /** Whether a kind of link leads to an item, a topic or a file, and so can be resolved here. */
  public static boolean isResolvable(Scheme scheme) {
    return scheme == Scheme.FILE
        || scheme == Scheme.MEDIA
        || scheme == Scheme.TOPIC
        || type(scheme).isPresent();
  }

  /**
   * Resolves a link of an item's text, in the reader's language: that of the item.
   *
   * @param mention of a scheme that {@link #isResolvable}
   */
  public Target resolve(Item from, Mention mention) {
    return switch (mention.scheme()) {
      case TOPIC -> topic(mention.target());
      case MEDIA -> media(from, mention.target());
      case FILE -> file(from, mention.target());
      case FILM -> film(mention.target(), from);
      default -> item(new Key(type(mention.scheme()).orElseThrow(), mention.target()), from);
    };
  }

  /**
   * The item whose film is meant by an id: a story; where there is none of that id a page, else a
   * news item.
   */
  public Target film(String id, Item from) {
    for (ContentType type : FILMED) {
      Target target = item(new Key(type, id), from);
      if (target instanceof Target.ToHidden) {
        return target;
      } else if (target instanceof Target.ToItem found
          && (found.item().content().film() != null || library.isBroken(found.item().key()))) {
        return target;
      }
    }
    Collection<String> ids =
        library.all().stream()
            .filter(item -> item.content().film() != null)
            .map(item -> item.key().id())
            .collect(Collectors.toCollection(TreeSet::new));
    return new Target.ToNothing(
        "There is no story, page or news item \"" + id + "\" with a film.",
        Nearest.suggest(id, ids));
  }

  private static Optional<ContentType> type(Scheme scheme) {
    return switch (scheme) {
      case STORY, FILM -> Optional.of(ContentType.STORY);
      case FACTSHEET -> Optional.of(ContentType.FACTSHEET);
      case PAGE -> Optional.of(ContentType.PAGE);
      case NEWS -> Optional.of(ContentType.NEWS);
      case ORG -> Optional.of(ContentType.ORGANISATION);
      case EVIDENCE -> Optional.of(ContentType.EVIDENCE);
      default -> Optional.empty();
    };
  }

  private Target item(Key key, Item from) {
    Optional<Item> found = library.in(key, from.language());
    if (found.isPresent()) {
      return new Target.ToItem(found.get());
    }
    Visibility hidden = library.visibilities().get(key);
    if (hidden != null) {
      return new Target.ToHidden(key, hidden);
    }
    return new Target.ToNothing(
        "There is no " + key.type().id() + " \"" + key.id() + "\".",
        Nearest.suggest(key.id(), library.knownIds(key.type())));
  }

  private Target topic(String id) {
    if (library.topics().find(id).isPresent()) {
      return new Target.ToTopic(id);
    }
    Collection<String> ids = library.topics().all().stream().map(topic -> topic.id()).toList();
    return new Target.ToNothing("There is no topic \"" + id + "\".", Nearest.suggest(id, ids));
  }

  private Target file(Item from, String target) {
    String name = Paths.resolve(from.file().name(), target);
    Optional<Key> key = library.keyOfFile(name);
    if (key.isPresent()) {
      return item(key.get(), from);
    }
    return new Target.ToNothing(
        "There is no file \"" + target + "\" beside this one.",
        "Write the path from this file, such as ../factsheets/missed-miscarriage.md.");
  }

  private Target media(Item from, String target) {
    Set<String> names = new HashSet<>(library.media());
    String fromContent = "content/" + target;
    if (names.contains(fromContent)) {
      return new Target.ToMedia(fromContent);
    }
    String beside = Paths.resolve(from.file().name(), target);
    if (names.contains(beside)) {
      return new Target.ToMedia(beside);
    }
    String wanted = fromContent.startsWith(ContentPath.MEDIA) ? fromContent : beside;
    return new Target.ToNothing(
        "There is no file \"" + target + "\" in content/media/.",
        Nearest.to(wanted, names)
            .map(name -> "Did you mean \"" + name.substring("content/".length()) + "\"?")
            .orElse("Put the file into content/media/, or correct the name."));
  }
}
