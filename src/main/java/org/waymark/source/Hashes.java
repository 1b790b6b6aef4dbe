package org.waymark.source;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set of hashes that may be very many: at most 43 bytes for each once there are some. Safe for
 * threads. {@link Hash#NONE} is never in it.
 */
public final class Hashes {

  private long[] high = new long[1 << 6];
  private long[] low = new long[1 << 6];
  private int size;

  /** Adds one; nothing happens when it is there. */
  public synchronized void add(Hash hash) {
    if (!hash.equals(Hash.NONE) && !contains(hash)) {
      if (4 * (size + 1) > 3 * high.length) {
        grow();
      }
      put(hash);
      size++;
    }
  }

  public synchronized boolean contains(Hash hash) {
    int place = place(hash);
    return !isFree(place) && at(place).equals(hash);
  }

  public synchronized int size() {
    return size;
  }

  /** All of them as they are now, in no order that means anything. */
  public synchronized Stream<Hash> stream() {
    return all(high.clone(), low.clone());
  }

  private static Stream<Hash> all(long[] highs, long[] lows) {
    return IntStream.range(0, highs.length)
        .filter(i -> highs[i] != 0 || lows[i] != 0)
        .mapToObj(i -> new Hash(highs[i], lows[i]));
  }

  private void grow() {
    long[] highs = high;
    long[] lows = low;
    high = new long[2 * highs.length];
    low = new long[2 * lows.length];
    all(highs, lows).forEach(this::put);
  }

  private void put(Hash hash) {
    int place = place(hash);
    high[place] = hash.high();
    low[place] = hash.low();
  }

  /** Where it is, or would be: the bits of a hash are already as good as drawn by lot. */
  private int place(Hash hash) {
    int place = (int) hash.low() & (high.length - 1);
    while (!isFree(place) && !at(place).equals(hash)) {
      place = (place + 1) & (high.length - 1);
    }
    return place;
  }

  private boolean isFree(int place) {
    return high[place] == 0 && low[place] == 0;
  }

  private Hash at(int place) {
    return new Hash(high[place], low[place]);
  }
}
