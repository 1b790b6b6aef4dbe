package org.waymark.publish;

import java.nio.file.Path;

/**
 * Where a site goes.
 *
 * @param folder the output folder
 * @param compressed whether compressed copies lie beside the files, for servers that send those
 * @param clean whether everything is made anew, whatever is known of the last build
 */
public record Target(Path folder, boolean compressed, boolean clean) {}
