package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  Parallel(int threads) {
    this.threads = threads;
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
    ExecutorService pool = Executors.newFixedThreadPool(threads, Parallel::thread);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < Math.min(threads, things.size()); i++) {
        workers.add(pool.submit(() -> takeAll(things, next, work)));
      }
      for (Future<?> worker : workers) {
        if (!isDone(worker, lost)) {
          next.set(things.size());
          return;
        }
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", interrupted);
    } catch (ExecutionException failure) {
      throw unwrap(failure.getCause());
    } finally {
      pool.shutdownNow();
    }
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
      } catch (TimeoutException stillAtWork) {
        if (lost.getAsBoolean()) {
          return false;
        }
      }
    }
  }

  private static <T> void takeAll(List<T> things, AtomicInteger next, Work<T> work) {
    try {
      for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
        work.on(i, things.get(i));
      }
    } catch (IOException failure) {
      next.set(things.size()); // The others need not go on.
      throw new UncheckedIOException(failure);
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
