package org.waymark.bench;

/**
 * What one process needed.
 *
 * @param millis from before its start to after its end
 * @param peak the most memory it held at once, in KiB; 0 where the system does not say
 * @param pages how many pages it made; 0 where it does not say
 */
public record Measured(long millis, long peak, long pages) {}
