package org.waymark.page.view;

/**
 * The picture of a page, at its head.
 *
 * @param credit who made it; empty when not said
 * @param licence on what terms it is used; empty when not said
 */
public record Illustration(Picture picture, String credit, String licence) {}
