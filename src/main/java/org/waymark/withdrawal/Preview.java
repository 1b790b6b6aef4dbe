package org.waymark.withdrawal;

import java.util.List;
import java.util.Map;

/**
 * What a withdrawal would do.
 *
 * @param files to be deleted, from the project folder
 * @param kept media files that stay, with the other files that name them
 * @param staying files that links lead to and that are not deleted with them
 * @param outputs published files in which something of the story stands now
 * @param elsewhere places in other files of the project where words of it stand
 */
public record Preview(
    List<String> files,
    Map<String, List<String>> kept,
    List<String> staying,
    List<String> outputs,
    List<String> elsewhere) {}
