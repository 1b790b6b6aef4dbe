package org.waymark.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what became of one address. */
final class Asker {

  private static final int MOST_STEPS = 10;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

  private final Net net;
  private final Patience patience;
  private final Pace pace;
  private final Clock clock;
  private final Sleeper sleeper;

  Asker(Net net, Patience patience, Clock clock, Sleeper sleeper) {
    this.net = net;
    this.patience = patience;
    this.pace = new Pace(patience.pause(), clock, sleeper);
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /** Asks for an address, and for those that it leads on to. */
  Answer ask(String address) throws InterruptedException {
    URI start = read(address);
    if (start == null) {
      return Answer.unknown(Trouble.UNREADABLE);
    }
    Set<URI> seen = new HashSet<>();
    URI at = start;
    URI forGood = start; // As far as every step was for good.
    boolean stillForGood = true;
    for (int step = 0; step <= MOST_STEPS && seen.add(at); step++) {
      Reply reply = patiently(at);
      if (!(reply instanceof Reply.Status status)) {
        return Answer.unknown(((Reply.Failed) reply).trouble());
      } else if (!leadsOn(status.code())) {
        return verdict(status.code(), start, forGood);
      }
      URI next = next(at, status.location());
      if (next == null) {
        return Answer.unknown(Trouble.NOWHERE);
      }
      stillForGood &= status.code() == 301 || status.code() == 308;
      forGood = stillForGood ? next : forGood;
      at = next;
    }
    return Answer.unknown(Trouble.CIRCLE);
  }

  private static Answer verdict(int code, URI start, URI forGood) {
    if (code >= 200 && code < 300) {
      boolean toFront = isFront(forGood) && !isFront(start);
      return forGood.equals(start) ? Answer.works() : Answer.movedTo(forGood.toString(), toFront);
    }
    return switch (code) {
      case 404, 410 -> Answer.gone(code);
      case 401, 403, 405, 406, 451 -> Answer.unknown(Trouble.CLOSED);
      case 429 -> Answer.unknown(Trouble.BUSY);
      default -> Answer.unknown(code >= 500 ? Trouble.OUT_OF_ORDER : Trouble.REFUSED);
    };
  }

  private static boolean isFront(URI address) {
    String path = address.getPath();
    return address.getQuery() == null && (path == null || path.isEmpty() || path.equals("/"));
  }

  private static boolean leadsOn(int code) {
    return code == 301 || code == 302 || code == 303 || code == 307 || code == 308;
  }

  /**
   * Some sites answer HEAD wrongly or not at all, so what is not good news is asked for in full.
   */
  private Reply patiently(URI at) throws InterruptedException {
    Reply reply = unlessBusy("HEAD", at);
    boolean known = reply instanceof Reply.Status status && status.code() < 400;
    return known || isFinal(reply) ? reply : unlessBusy("GET", at);
  }

  private static boolean isFinal(Reply reply) {
    if (reply instanceof Reply.Status status) {
      return isBusy(status);
    }
    Trouble trouble = ((Reply.Failed) reply).trouble();
    return trouble != Trouble.BROKE_OFF && trouble != Trouble.NONSENSE;
  }

  private static boolean isBusy(Reply.Status status) {
    return status.code() == 429 || status.code() == 503;
  }

  private Reply unlessBusy(String method, URI at) throws InterruptedException {
    Duration wait = FIRST_WAIT;
    for (int tries = 0; ; tries++) {
      pace.await(host(at));
      Reply reply = net.ask(method, at);
      if (!(reply instanceof Reply.Status status) || !isBusy(status) || tries == patience.again()) {
        return reply;
      }
      Duration asked = status.retryAfter() == null ? wait : asked(status.retryAfter(), wait);
      if (asked.compareTo(patience.longestWait()) > 0) {
        return reply;
      }
      sleeper.sleep(asked);
      wait = wait.multipliedBy(2);
    }
  }

  /** Seconds or a day with its time, after RFC 9110, 10.2.3. */
  private Duration asked(String retryAfter, Duration otherwise) {
    String text = retryAfter.strip();
    try {
      Duration wait =
          text.matches("[0-9]{1,9}")
              ? Duration.ofSeconds(Long.parseLong(text))
              : Duration.between(clock.instant(), day(text));
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeException notReadable) {
      return otherwise;
    }
  }

  private static Instant day(String text) {
    return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
  }

  static String host(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT);
  }

  private static @Nullable URI next(URI from, @Nullable String location) {
    if (location == null) {
      return null;
    }
    try {
      return usable(from.resolve(new URI(location.strip().replace(" ", "%20"))));
    } catch (URISyntaxException | IllegalArgumentException unusable) {
      return null;
    }
  }

  /** Without what only a browser looks at; null when nobody can be asked for it. */
  static @Nullable URI read(String address) {
    try {
      return usable(new URI(address));
    } catch (URISyntaxException unusable) {
      return null;
    }
  }

  private static @Nullable URI usable(URI address) throws URISyntaxException {
    String scheme = address.getScheme();
    boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    if (!web || address.getHost() == null || address.getHost().isEmpty()) {
      return null;
    }
    String text = address.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? address : new URI(text.substring(0, fragment));
  }
}
