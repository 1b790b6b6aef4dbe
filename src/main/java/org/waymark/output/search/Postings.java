package org.waymark.output.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.source.Scratch;

/**
 * Which document has which stem, and how strongly. Collected document by document, then asked for
 * stem by stem. Of each stem a few thousand bytes are in memory; the others lie on the disk, where
 * there is room for them.
 */
final class Postings {

  /** How many bits tell how strongly; the others tell the document. */
  static final int STRENGTH_BITS = 8;

  static final int STRONGEST = (1 << STRENGTH_BITS) - 1;

  private final @Nullable Scratch room;
  private final List<Run> runs = new ArrayList<>();

  /**
   * @param room where there are very many documents; null to hold all in memory
   */
  Postings(@Nullable Scratch room) {
    this.room = room;
  }

  /**
   * Documents must come in the order of their numbers; a stem that comes for the first time has the
   * next number.
   *
   * @param strength 1 to {@link #STRONGEST}
   */
  void add(int stem, int document, int strength) {
    while (runs.size() <= stem) {
      runs.add(new Run());
    }
    runs.get(stem).add(document, strength, room);
  }

  /**
   * The postings of stems that count as one, in the order of documents: the document's number times
   * 256, and the strength. A document may come twice, one directly after the other.
   */
  int[] of(int... stems) {
    int[] all = new int[Arrays.stream(stems).map(stem -> runs.get(stem).count).sum()];
    int size = 0;
    for (int stem : stems) {
      size = runs.get(stem).read(all, size);
    }
    if (stems.length > 1) {
      Arrays.sort(all);
    }
    return all;
  }

  /**
   * The postings of one stem: for each, how far its document is from the one before in groups of
   * seven bits, the lowest first and the eighth bit set on all but the last; then a byte for the
   * strength.
   */
  private static final class Run {

    private static final int FIRST = 16;
    private static final int MOST_IN_MEMORY = 1 << 12;
    private static final int LONGEST = 6;

    private byte[] bytes = new byte[FIRST];
    private int size;
    private int last;
    private int count;
    private final List<Scratch.Slot> laidBy = new ArrayList<>(0);

    void add(int document, int strength, @Nullable Scratch room) {
      makeRoom(room);
      int far = document - last;
      while (far > 0x7F) {
        bytes[size++] = (byte) (far | 0x80);
        far >>>= 7;
      }
      bytes[size++] = (byte) far;
      bytes[size++] = (byte) strength;
      last = document;
      count++;
    }

    private void makeRoom(@Nullable Scratch room) {
      if (size + LONGEST <= bytes.length) {
        return;
      }
      if (room != null && bytes.length >= MOST_IN_MEMORY) {
        laidBy.add(room.put(Arrays.copyOf(bytes, size)));
        size = 0;
      } else {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
    }

    /** Adds all to what is found; the new size of that. */
    int read(int[] found, int from) {
      byte[] all = new byte[laidBy.stream().mapToInt(Scratch.Slot::length).sum() + size];
      int at = 0;
      for (Scratch.Slot slot : laidBy) {
        System.arraycopy(slot.read(), 0, all, at, slot.length());
        at += slot.length();
      }
      System.arraycopy(bytes, 0, all, at, size);
      return decode(all, found, from);
    }

    private static int decode(byte[] all, int[] found, int from) {
      int to = from;
      int document = 0;
      for (int at = 0; at < all.length; to++) {
        int shift = 0;
        while (all[at] < 0) {
          document += (all[at++] & 0x7F) << shift;
          shift += 7;
        }
        document += all[at++] << shift;
        found[to] = (document << STRENGTH_BITS) | (all[at++] & STRONGEST);
      }
      return to;
    }
  }
}
