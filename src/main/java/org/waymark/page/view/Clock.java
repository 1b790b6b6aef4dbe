package org.waymark.page.view;

import java.util.List;

/**
 * What a script needs to tell the time where the site is, and in the reader's words.
 *
 * @param zone the site's time zone, such as {@code Europe/London}
 * @param days the names of the days, Monday first
 * @param hours how each hour of the day is said, from midnight, with {@code {0}} for the minutes
 * @param holidays the public holidays of some years: {@code 2026-11-30 s,2026-12-25 eswni}, a day
 *     and a letter for each nation that has it
 */
public record Clock(String zone, List<String> days, List<String> hours, String holidays) {}
