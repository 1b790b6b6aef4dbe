package org.waymark.content;

/** A dated update. */
public record News(@Inline(requires = "date") Common common) implements Content {}
