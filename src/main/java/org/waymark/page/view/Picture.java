package org.waymark.page.view;

/**
 * A picture in all the sizes in which it is published; a browser takes the one that fits.
 *
 * @param src the largest, for browsers that cannot choose
 * @param srcset all sizes as HTML's {@code srcset} wants them; empty when there is but one
 * @param webp the same as WebP; empty when there are none
 * @param width of the largest, in points; 0 when not known
 * @param height of the largest, in points; 0 when not known
 * @param tall whether it is higher than wide
 * @param alt what it shows; empty when it is only decoration
 */
public record Picture(
    String src, String srcset, String webp, int width, int height, boolean tall, String alt) {}
