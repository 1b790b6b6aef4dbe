package org.waymark.content;

/**
 * What ties an item to its translations and to the links that name it.
 *
 * @param id the file's path below its type's folder, without language and ending; for pages it may
 *     hold slashes: {@code code-of-care/2026}
 */
public record Key(ContentType type, String id) implements Comparable<Key> {

  /** Looked up so often that how records do it by themselves is felt; ids seldom have two types. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public int compareTo(Key other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : id.compareTo(other.id);
  }

  /** {@code story:the-phone-call}. */
  @Override
  public String toString() {
    return type.id() + ":" + id;
  }
}
