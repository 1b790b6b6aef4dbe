package org.waymark.bench;

import java.util.List;

/** The same numbers for the same seed, with every Java and on every machine. */
public final class Dice {

  private long state;

  /** Seeds that are neighbours give numbers that have nothing to do with each other. */
  public Dice(long seed) {
    this.state = mix(seed);
  }

  /** From 0 to {@code bound - 1}. */
  public int below(int bound) {
    return (int) Math.floorMod(next(), (long) bound);
  }

  /** From {@code least} to {@code most}, both included. */
  public int between(int least, int most) {
    return least + below(most - least + 1);
  }

  public boolean chance(int percent) {
    return below(100) < percent;
  }

  public <T> T pick(List<T> from) {
    return from.get(below(from.size()));
  }

  /** SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014. */
  private long next() {
    state += 0x9E3779B97F4A7C15L;
    return mix(state);
  }

  private static long mix(long seed) {
    long z = seed;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
