package org.waymark.delivery.s3;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Collection;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does the same with several things at a time, since most of it is waiting for answers. */
final class Several {

  private static final int AT_ONCE = 8;

  private Several() {}

  /** What is done with each. */
  @FunctionalInterface
  interface Work<T> {
    void on(T thing) throws IOException;
  }

  /**
   * Does it with all. After a failure no more are begun, and when this returns none is at work any
   * more.
   */
  static <T> void each(Collection<T> things, Work<T> work) throws IOException {
    if (things.isEmpty()) {
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(Math.min(AT_ONCE, things.size()));
    try {
      CompletionService<@Nullable Void> done = new ExecutorCompletionService<>(workers);
      for (T thing : things) {
        done.submit(
            () -> {
              work.on(thing);
              return null;
            });
      }
      for (int i = 0; i < things.size(); i++) {
        done.take().get();
      }
    } catch (InterruptedException stopped) {
      throw stopped();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof IOException told) {
        throw told;
      }
      throw new IllegalStateException("Only files and bucket can fail", failure.getCause());
    } finally {
      end(workers);
    }
  }

  private static void end(ExecutorService workers) throws IOException {
    workers.shutdownNow();
    try {
      if (!workers.awaitTermination(5, TimeUnit.MINUTES)) {
        throw new InterruptedIOException("The place does not answer");
      }
    } catch (InterruptedException stopped) {
      throw stopped();
    }
  }

  private static InterruptedIOException stopped() {
    Thread.currentThread().interrupt();
    return new InterruptedIOException("Stopped while files were being sent");
  }
}
