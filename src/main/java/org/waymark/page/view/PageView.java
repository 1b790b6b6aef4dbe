package org.waymark.page.view;

import java.util.List;

/**
 * Any other page of text, or a hub.
 *
 * @param version empty when it has none
 */
public record PageView(
    Frame frame, Article article, List<Section> sections, String version, List<Change> history)
    implements View {}
