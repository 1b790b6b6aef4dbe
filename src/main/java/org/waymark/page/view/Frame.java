package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is around every page's content.
 *
 * @param title the page's own title, without the site's
 * @param tab the title with the site's name after it where both are short enough for lists of
 *     results
 * @param description one or two sentences
 * @param address of the page as links to it say it, such as {@code /stories/the-phone-call/}
 * @param url the page's full address; empty when it stands at any
 * @param language the language of the page's own text
 * @param alternates the page in all its languages, itself included; empty when it has but one
 * @param trail the pages above this one, from the home page down; empty on the home page
 * @param listed whether search engines should list it
 * @param preview what others see when its address is passed on
 * @param feed the feed that tells of what is new here, and its name
 * @param changed the day of its newest change, or on which it was published; null when it has none
 * @param structured what programs are told of it: JSON-LD, safe within a script element; empty when
 *     nothing
 */
public record Frame(
    String title,
    String tab,
    String description,
    String address,
    String url,
    LanguageTag language,
    List<Alternate> alternates,
    List<Link> trail,
    boolean listed,
    Preview preview,
    Link feed,
    @Nullable Day changed,
    String structured) {

  /** The same at another full address. */
  public Frame withUrl(String other) {
    return new Frame(
        title,
        tab,
        description,
        address,
        other,
        language,
        alternates,
        trail,
        listed,
        preview,
        feed,
        changed,
        structured);
  }

  /** The same with another feed. */
  public Frame withFeed(Link other) {
    return new Frame(
        title,
        tab,
        description,
        address,
        url,
        language,
        alternates,
        trail,
        listed,
        preview,
        other,
        changed,
        structured);
  }

  /** The same with another preview. */
  public Frame withPreview(Preview other) {
    return new Frame(
        title,
        tab,
        description,
        address,
        url,
        language,
        alternates,
        trail,
        listed,
        other,
        feed,
        changed,
        structured);
  }

  /**
   * The same with what only items have: the day of the newest change, and something for programs.
   */
  public Frame withItem(@Nullable Day day, String json) {
    return new Frame(
        title,
        tab,
        description,
        address,
        url,
        language,
        alternates,
        trail,
        listed,
        preview,
        feed,
        day,
        json);
  }
}
