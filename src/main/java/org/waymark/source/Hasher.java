package org.waymark.source;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Hash} of what it is told, in its order. As quick as memory, which no digest of the
 * JDK is: every page of a site goes through it. Two lanes in the manner of <a
 * href="https://github.com/aappleby/smhasher/wiki/MurmurHash3">MurmurHash3</a>. Not safe for
 * threads.
 */
public final class Hasher {

  private static final long FIRST = 0x87C37B91114253D5L;
  private static final long SECOND = 0x4CF5AD432745937FL;
  private static final int CHARS = 4;

  private long high = FIRST;
  private long low = SECOND;
  private long count;
  private char[] buffer = new char[1 << 7];

  /** Adds a number. */
  public Hasher add(long value) {
    high = Long.rotateLeft(high ^ value * FIRST, 27) * 5 + 0x52DCE729L;
    low = Long.rotateLeft(low ^ value * SECOND, 31) * 9 + 0x38495AB5L + high;
    count++;
    return this;
  }

  /** Adds a text, which is another than any two texts that it is made of. */
  public Hasher add(@Nullable String text) {
    if (text == null) {
      return add(-1);
    }
    int length = text.length();
    add(length);
    if (buffer.length < length + CHARS) {
      buffer = new char[2 * length + CHARS];
    }
    char[] chars = buffer;
    text.getChars(0, length, chars, 0);
    for (int end = length; end < length + CHARS; end++) {
      chars[end] = 0;
    }
    for (int i = 0; i < length; i += CHARS) {
      long four =
          chars[i]
              | (long) chars[i + 1] << 16
              | (long) chars[i + 2] << 32
              | (long) chars[i + 3] << 48;
      add(four);
    }
    return this;
  }

  /** Adds texts, and how many there are. */
  public Hasher addAll(Collection<String> texts) {
    add(texts.size());
    texts.forEach(this::add);
    return this;
  }

  /** Adds bytes. */
  public Hasher add(byte[] bytes) {
    add(bytes.length);
    long eight = 0;
    for (int i = 0; i < bytes.length; i++) {
      eight = eight << 8 | (bytes[i] & 0xFF);
      if ((i & 7) == 7) {
        add(eight);
      }
    }
    return add(eight);
  }

  /** Adds what a hash stands for. */
  public Hasher add(Hash hash) {
    return add(hash.high()).add(hash.low());
  }

  /** Of all that was added. */
  public Hash hash() {
    long one = mixed(high ^ count);
    long other = mixed(low ^ count) + one;
    return new Hash(one + other, other);
  }

  private static long mixed(long value) {
    long mixed = (value ^ value >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }
}
