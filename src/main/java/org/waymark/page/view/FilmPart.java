package org.waymark.page.view;

import java.util.List;

/**
 * A film or sound recording with what those need who cannot hear or see it.
 *
 * @param sound whether there is nothing to see
 * @param src of the file, or of the page of another site that plays it
 * @param host the name of that other site; empty when the file is this site's own
 * @param poster a still picture of this site; empty when there is none
 * @param captions of this site; empty when there are none
 * @param language of what is said
 * @param transcript what is said, as text
 * @param length such as {@code 3:40}; empty when not said
 * @param lengthInWords the same for reading aloud
 * @param sample whether it is of a story that is made up
 */
public record FilmPart(
    String title,
    boolean sound,
    String src,
    String host,
    String poster,
    String captions,
    LanguageTag language,
    List<Piece> transcript,
    String length,
    String lengthInWords,
    boolean sample) {}
