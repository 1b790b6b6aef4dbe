package org.waymark;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work that goes on while other work is done, until what comes of it is asked for. */
final class Beside<R> {

  private final Supplier<R> work;
  private final FutureTask<R> task;

  private Beside(Supplier<R> work) {
    this.work = work;
    this.task = new FutureTask<>(work::get);
  }

  /** Begins. If nobody asks for the result, the work does not keep the program from ending. */
  static <R> Beside<R> begin(Supplier<R> work) {
    Beside<R> beside = new Beside<>(work);
    Thread thread = new Thread(beside.task, "waymark-beside");
    thread.setDaemon(true);
    thread.start();
    return beside;
  }

  /** Begins only when the result is asked for. */
  static <R> Beside<R> later(Supplier<R> work) {
    return new Beside<>(work);
  }

  /** What came of the work, as soon as it is done. */
  R result() {
    task.run(); // Nothing is done here if it was begun.
    try {
      return task.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof OutOfMemoryError) {
        return work.get(); // The work beside it may have filled the memory, and is over now.
      } else if (failure.getCause() instanceof RuntimeException defect) {
        throw defect;
      } else if (failure.getCause() instanceof Error defect) {
        throw defect;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", interrupted);
    }
  }
}
