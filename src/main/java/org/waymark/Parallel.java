package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Does the same to many things at once. The order of the results is that of the things. */
final class Parallel {

  /** Work on one thing. */
  @FunctionalInterface
  interface Work<T> {
    void on(int index, T thing) throws IOException;
  }

  private final int threads;
  private final Timings timings;

  Parallel(int threads, Timings timings) {
    this.threads = threads;
    this.timings = timings;
  }

  /**
   * Works on everything, and returns when all is done.
   *
   * @throws IOException the first that any work threw
   */
  <T> void forEach(List<T> things, Work<T> work) throws IOException {
    forEach(things, work, () -> false);
  }

  /**
   * The same, where work may never end.
   *
   * @param lost whether nobody should wait any longer; asked once a second
   */
  <T> void forEach(List<T> things, Work<T> work, BooleanSupplier lost) throws IOException {
    AtomicInteger next = new AtomicInteger();
    Queue<Integer> again = new ConcurrentLinkedQueue<>();
    timings.begin(things.size());
    ExecutorService pool = Executors.newFixedThreadPool(threads, Parallel::thread);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < Math.min(threads, things.size()); i++) {
        workers.add(pool.submit(() -> takeAll(things, next, work, again)));
      }
      if (awaitAll(workers, lost)) {
        for (int index : again) {
          work.on(index, things.get(index));
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", interrupted);
    } finally {
      next.set(things.size());
      pool.shutdownNow();
    }
  }

  /**
   * Also when one failed: what they write to must not be taken away while they are at work.
   *
   * @return whether all are done, rather than lost
   */
  private static boolean awaitAll(List<Future<?>> workers, BooleanSupplier lost)
      throws IOException, InterruptedException {
    ExecutionException first = null;
    boolean all = true;
    for (Future<?> worker : workers) {
      try {
        if (!isDone(worker, lost)) {
          all = false;
          break;
        }
      } catch (ExecutionException failure) {
        first = first == null ? failure : first;
      }
    }
    if (first != null) {
      throw unwrap(first.getCause());
    }
    return all;
  }

  /** Work that was given up does not keep the program from ending. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "waymark");
    thread.setDaemon(true);
    return thread;
  }

  private static boolean isDone(Future<?> worker, BooleanSupplier lost)
      throws InterruptedException, ExecutionException {
    while (true) {
      try {
        worker.get(1, TimeUnit.SECONDS);
        return true;
      } catch (TimeoutException | OutOfMemoryError stillAtWork) {
        if (isLost(lost)) {
          return false;
        }
      }
    }
  }

  /** While a worker fills the memory there may be none left even to ask. It comes to an end. */
  private static boolean isLost(BooleanSupplier lost) {
    try {
      return lost.getAsBoolean();
    } catch (OutOfMemoryError full) {
      return false;
    }
  }

  /** Where memory ran out, another may have filled it: then it is tried again when all are done. */
  private <T> void takeAll(List<T> things, AtomicInteger next, Work<T> work, Queue<Integer> again) {
    boolean done = false;
    try {
      for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
        try {
          work.on(i, things.get(i));
          timings.did();
        } catch (OutOfMemoryError full) {
          again.add(i);
        }
      }
      done = true;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      if (!done) {
        next.set(things.size()); // The others need not go on.
      }
      timings.end();
    }
  }

  private static IOException unwrap(@Nullable Throwable cause) throws IOException {
    if (cause instanceof UncheckedIOException failure) {
      return Objects.requireNonNull(failure.getCause());
    } else if (cause instanceof RuntimeException defect) {
      throw defect;
    } else if (cause instanceof Error defect) {
      throw defect;
    }
    return new IOException(cause);
  }
}
