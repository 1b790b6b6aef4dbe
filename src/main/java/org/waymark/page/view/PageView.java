package org.waymark.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Any other page of text, or a hub.
 *
 * @param version empty when it has none
 * @param issued the day of its version; null when not known
 * @param newer where the newer version of this document is; null when this is the newest
 * @param history what changed, the newest first
 */
public record PageView(
    Frame frame,
    Article article,
    List<Section> sections,
    String version,
    @Nullable Day issued,
    @Nullable Link newer,
    List<Change> history)
    implements View {}
