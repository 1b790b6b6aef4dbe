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
 */
final class Lock implements AutoCloseable {

  static final String FILE = ".waymark-lock";

  private static final Sent PLAIN = new Sent("", "text/plain; charset=utf-8", "no-store");
  private static final int LONGEST = 100;

  private final Objects objects;
  private final byte[] text;

  private Lock(Objects objects, byte[] text) {
    this.objects = objects;
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
    byte[] text = words.getBytes(StandardCharsets.UTF_8);
    if (by) {
      objects.delete(FILE);
    }
    objects.create(FILE, text, PLAIN);
    Optional<byte[]> there = objects.get(FILE); // Who won, even where an answer got lost.
    if (there.isPresent() && Arrays.equals(there.get(), text)) {
      return new Lock(objects, text);
    }
    throw new DeliveryFailure(
        DeliveryCode.PLACE_IN_USE,
        "Somebody else is publishing to " + name + there.map(Lock::since).orElse("") + ".",
        DeliveryCode.PLACE_IN_USE.remedy());
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
    Optional<byte[]> there = objects.get(FILE);
    if (there.isPresent() && Arrays.equals(there.get(), text)) {
      objects.delete(FILE);
    }
  }
}
