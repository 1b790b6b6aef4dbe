package org.waymark.links;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.waymark.problem.Place;

/** Asks for all links, site by site, and keeps what it learns. */
public final class LinkCheck {

  /** Not so often that a long list is written all the time; not so seldom that much is lost. */
  private static final Duration BETWEEN_WRITES = Duration.ofSeconds(2);

  private final Path project;
  private final Patience patience;
  private final Net net;
  private final Clock clock;
  private final Sleeper sleeper;
  private final Map<String, LinkRecord> records = new HashMap<>();
  private Instant written = Instant.EPOCH;

  /**
   * @param project the project folder
   * @param privateToo whether private networks and this machine may be asked; for tests only
   */
  public LinkCheck(
      Path project, Patience patience, boolean privateToo, Clock clock, Sleeper sleeper) {
    this.project = project;
    this.patience = patience;
    this.net = new Net(patience, privateToo);
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /**
   * Asks, and keeps the answers as they come, so that little is lost when it is stopped.
   *
   * @param links the places by address
   * @param kept how long an answer holds; what nobody could tell is always asked for again
   * @return what is known of these links, and of no others
   * @throws IOException when what was learnt cannot be kept
   */
  public LinkRecords run(SortedMap<String, List<Place>> links, Duration kept)
      throws IOException, InterruptedException {
    Map<String, LinkRecord> known = new HashMap<>();
    LinkRecords.read(project).all().forEach(link -> known.put(link.url(), link));
    Map<String, List<String>> bySite = new TreeMap<>();
    links.forEach(
        (url, places) -> {
          LinkRecord before = known.get(url);
          if (before != null) {
            records.put(url, before.at(places)); // Until something newer is known.
          }
          if (before == null || !holds(before, kept)) {
            bySite.computeIfAbsent(site(url), unknown -> new ArrayList<>()).add(url);
          }
        });
    try {
      askAll(bySite.values(), links);
    } finally {
      write();
    }
    return all();
  }

  private boolean holds(LinkRecord before, Duration kept) {
    Instant now = clock.instant();
    return before.verdict() != Verdict.COULD_NOT_TELL
        && !before.asked().isAfter(now)
        && before.asked().plus(kept).isAfter(now);
  }

  private static String site(String url) {
    URI address = Asker.read(url);
    return address == null ? "" : Asker.host(address);
  }

  /** One site at a time for each who asks; those with most links first, as they take longest. */
  private void askAll(Collection<List<String>> sites, SortedMap<String, List<Place>> links)
      throws IOException, InterruptedException {
    Asker asker = new Asker(net, patience, clock, sleeper);
    ExecutorService pool = Executors.newFixedThreadPool(patience.atOnce());
    try {
      List<Future<?>> all = new ArrayList<>();
      sites.stream()
          .sorted(Comparator.comparing(urls -> -urls.size()))
          .forEach(urls -> all.add(pool.submit(() -> askSite(asker, urls, links))));
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof UncheckedIOException unkept) {
        throw unkept.getCause();
      }
      throw new IllegalStateException("Asking failed", failure.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private void askSite(Asker asker, List<String> urls, SortedMap<String, List<Place>> links) {
    Map<String, Answer> answers = new HashMap<>();
    try {
      for (String url : urls) {
        String page = withoutFragment(url);
        Answer answer = answers.get(page);
        if (answer == null) {
          answer = asker.ask(page);
          answers.put(page, answer);
        }
        keep(record(url, answer, links.getOrDefault(url, List.of())));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException unkept) {
      throw new UncheckedIOException(unkept);
    }
  }

  private static String withoutFragment(String url) {
    int fragment = url.indexOf('#');
    return fragment < 0 ? url : url.substring(0, fragment);
  }

  private LinkRecord record(String url, Answer answer, List<Place> places) {
    String moved = answer.movedTo();
    String place = moved == null ? null : moved + url.substring(withoutFragment(url).length());
    return new LinkRecord(url, answer.verdict(), answer.reason(), place, clock.instant(), places);
  }

  private synchronized void keep(LinkRecord newer) throws IOException {
    records.put(newer.url(), newer);
    Instant now = clock.instant();
    if (now.isBefore(written) || !now.isBefore(written.plus(BETWEEN_WRITES))) {
      write();
    }
  }

  private synchronized void write() throws IOException {
    all().write(project);
    written = clock.instant();
  }

  private synchronized LinkRecords all() {
    return new LinkRecords(List.copyOf(records.values()));
  }
}
