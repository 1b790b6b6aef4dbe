package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all items with a text have.
 *
 * @param id such as {@code the-phone-call}
 * @param image the picture at its head; null when it has none
 * @param sources what the text rests on, in the order of its marks
 * @param words the glossary's words that the text explains
 * @param topics what it is about
 * @param campaigns the pages of the campaigns it is part of
 * @param nations where it holds; empty for everywhere
 * @param archived whether its last day has passed
 * @param cautious whether it must be said before it that it may be hard to read
 * @param contents the headings of the text as links within the page; empty for short texts
 * @param help null where a page needs none
 * @param near stories and factsheets near this one
 */
public record Article(
    String id,
    String title,
    String summary,
    @Nullable Illustration image,
    List<Piece> body,
    List<Source> sources,
    List<Word> words,
    List<Link> topics,
    List<Link> campaigns,
    List<String> nations,
    @Nullable Day published,
    @Nullable Day updated,
    boolean archived,
    boolean cautious,
    int minutes,
    List<Link> contents,
    @Nullable HelpBlock help,
    List<Card> near) {}
