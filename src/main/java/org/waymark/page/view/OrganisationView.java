package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's page.
 *
 * @param status {@code active}, {@code closed} or {@code moved}
 * @param successor who took over; null when nobody did
 * @param checked how the entry was checked, as a sentence
 * @param stale whether that is too long ago
 * @param card its card for address books; empty when it has none
 * @param website null when it has none
 */
public record OrganisationView(
    Frame frame,
    Article article,
    String status,
    @Nullable Link successor,
    List<String> formerly,
    @Nullable Link website,
    List<Contact> contacts,
    String card,
    List<Link> needs,
    List<Link> audiences,
    List<Link> nations,
    List<String> languages,
    List<String> accessibility,
    boolean crisis,
    String checked,
    boolean stale)
    implements View {}
