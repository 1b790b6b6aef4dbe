package org.waymark.page.view;

import java.util.List;

/**
 * Links under a name.
 *
 * @param href where the group has a page of its own; empty when it has none
 */
public record LinkGroup(String title, String href, String description, List<CountedLink> links) {}
