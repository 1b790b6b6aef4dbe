package org.waymark.importing.wordpress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of an export: a post, a page, a picture, or something that is passed over.
 *
 * @param id WordPress's number for it
 * @param kind such as {@code post}, {@code page}, {@code attachment}
 * @param status such as {@code publish}, {@code draft}, {@code trash}
 * @param title as plain text
 * @param slug the last part of its address, decoded; may be empty
 * @param link its whole address; empty when there was none
 * @param parent the number of the page above it; 0 for none
 * @param published the day in the site's own time; null when it has none
 * @param changed the day of the last change; null when it has none
 * @param hasPassword whether readers needed a password
 * @param author the key of its author; empty for none
 * @param content as WordPress stores it
 * @param excerpt its summary, as WordPress stores it; mostly empty
 * @param terms its categories and tags
 * @param fileAddress where an attachment's file is; empty for others
 * @param alt what an attachment's picture shows; empty when nobody said
 * @param picture the number of the attachment that stands for it; 0 for none
 * @param line where it begins in the export, from 1
 * @param cut whether its text was too long to be held
 */
record Entry(
    long id,
    String kind,
    String status,
    String title,
    String slug,
    String link,
    long parent,
    @Nullable LocalDate published,
    @Nullable LocalDate changed,
    boolean hasPassword,
    String author,
    String content,
    String excerpt,
    List<Term> terms,
    String fileAddress,
    String alt,
    long picture,
    int line,
    boolean cut) {

  Entry {
    terms = List.copyOf(terms);
  }

  /**
   * A category or tag.
   *
   * @param domain {@code category}, {@code post_tag}, or what a plugin has made
   * @param slug its short name, decoded
   * @param name as readers see it
   */
  record Term(String domain, String slug, String name) {}

  boolean isAttachment() {
    return kind.equals("attachment");
  }

  /** Texts are never told: they are the content of a site. */
  @Override
  public String toString() {
    return kind + " " + id;
  }
}
