package org.waymark.output;

import java.time.LocalDate;
import java.util.List;

/**
 * An item as feeds tell of it: never its text, and never who tells it.
 *
 * @param url the full address of its page
 * @param day when it was published or last changed
 * @param summary with the content notes before it, where there are any
 * @param topics their labels
 */
record FeedEntry(String url, String title, LocalDate day, String summary, List<String> topics) {}
