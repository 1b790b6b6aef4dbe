package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in a few lines.
 *
 * @param contacts the ways to reach it that fit on a card, the best one first
 * @param reasons why it was picked, in the reader's words; empty where it was not picked by
 *     matching
 */
public record OrganisationCard(
    String id,
    String href,
    String name,
    String summary,
    @Nullable LanguageTag language,
    List<Contact> contacts,
    List<String> nations,
    boolean crisis,
    List<String> reasons) {}
