package org.waymark.content;

import org.jspecify.annotations.Nullable;

/** A dated update. */
public record News(
    @Inline(requires = "date") Common common,
    @About(value = "A film of it.", example = "{src: media/launch.webm, …}") @Nullable Film film)
    implements Content {}
