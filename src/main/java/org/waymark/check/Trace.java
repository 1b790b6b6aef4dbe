package org.waymark.check;

import java.util.List;

/**
 * Something in a finished file that follows a reader, or would let somebody do so.
 *
 * @param what as it is written: an address, the name of a function, a tag
 * @param at where in the file it begins
 * @param written how a template may have it, the surest first
 */
record Trace(TraceCode code, String what, int at, List<String> written) {}
