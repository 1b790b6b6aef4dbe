package org.waymark.bench.fuzz;

/**
 * An input that something is wrong with.
 *
 * @param number of the input; with the seed it makes the same again
 * @param what for someone who mends it
 */
record Find(long number, String what) {}
