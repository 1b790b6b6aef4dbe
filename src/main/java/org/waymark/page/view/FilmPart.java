package org.waymark.page.view;

/**
 * A film with what those need who cannot hear or see it. Addresses are empty when there is none.
 */
public record FilmPart(
    String title, String src, String poster, String captions, String transcript, String length) {}
