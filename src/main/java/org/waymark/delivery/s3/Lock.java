package org.waymark.delivery.s3;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.waymark.delivery.DeliveryCode;
import org.waymark.delivery.DeliveryFailure;
import org.waymark.delivery.Sent;

/**
 * Of several publishers, one at a time: an object that only one can make. It says since when, and
 * carries a number that only its maker knows; no name, since what is in the bucket may be public.
 * Some services let two make it all the same, so it is looked at before, after and once more on the
 * way.
 */
final class Lock implements AutoCloseable {

  static final String FILE = ".waymark-lock";

  private static final Sent PLAIN = new Sent("", "text/plain; charset=utf-8", "no-store");
  private static final int LONGEST = 100;

  private final Objects objects;
  private final String name;
  private final byte[] text;

  private Lock(Objects objects, String name, byte[] text) {
    this.objects = objects;
    this.name = name;
    this.text = text;
  }

  /**
   * Takes it.
   *
   * @param by force, over another's
   * @throws DeliveryFailure when another has it
   */
  static Lock take(Objects objects, String name, Instant now, boolean by) throws DeliveryFailure {
    String words = now.truncatedTo(ChronoUnit.SECONDS) + "\n" + UUID.randomUUID() + "\n";
    if (by) {
      objects.delete(FILE);
    }
    Optional<byte[]> before = objects.get(FILE);
    if (before.isPresent()) {
      throw inUse(name, before);
    }
    Lock lock = new Lock(objects, name, words.getBytes(StandardCharsets.UTF_8));
    lock.make();
    return lock;
  }

  private void make() throws DeliveryFailure {
    boolean made = false;
    try {
      objects.create(FILE, text, PLAIN);
      confirm(); // Who won, even where an answer got lost.
      made = true;
    } finally {
      if (!made) {
        release();
      }
    }
  }

  /** It may have been made although the answer says otherwise, or none came. */
  private void release() {
    try {
      close();
    } catch (DeliveryFailure unreachable) {
      return; // What went wrong first is told, and what to do about a lock that stays.
    }
  }

  /**
   * Looks whether it is still there.
   *
   * @throws DeliveryFailure when another has it
   */
  void confirm() throws DeliveryFailure {
    Optional<byte[]> there = objects.get(FILE);
    if (!isThis(there)) {
      throw inUse(name, there);
    }
  }

  private boolean isThis(Optional<byte[]> there) {
    return there.isPresent() && Arrays.equals(there.get(), text);
  }

  private static DeliveryFailure inUse(String name, Optional<byte[]> there) {
    return new DeliveryFailure(
        DeliveryCode.PLACE_IN_USE,
        "Somebody else is publishing to " + name + there.map(Lock::since).orElse("") + ".");
  }

  /** Only what reads as a time is told. */
  private static String since(byte[] text) {
    String line =
        new String(text, 0, Math.min(text.length, LONGEST), StandardCharsets.UTF_8)
            .lines()
            .findFirst()
            .orElse("");
    return line.matches("[0-9TZ:.-]{10,30}") ? ", or was, since " + line : "";
  }

  /** Lets the next begin. Another's, who took it by force, stays. */
  @Override
  public void close() throws DeliveryFailure {
    if (isThis(objects.get(FILE))) {
      objects.delete(FILE);
    }
  }
}
