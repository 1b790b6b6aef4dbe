package org.waymark.page.view;

/**
 * What others see of a page when its address is passed on. On a locked screen anyone may read it,
 * so it says nothing of a page that may tell more of a reader than they want known.
 *
 * @param image the full address of a picture; empty when there is none
 */
public record Preview(String title, String description, String image) {}
