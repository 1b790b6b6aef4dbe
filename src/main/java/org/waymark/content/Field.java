package org.waymark.content;

/**
 * A field as declared.
 *
 * @param name as editors write it, in kebab-case
 * @param kind what may be written
 * @param required whether it must be given
 * @param meaning for an editor
 * @param example a value in YAML; empty when there is none
 */
public record Field(String name, Kind kind, boolean required, String meaning, String example) {}
