package org.waymark.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.waymark.page.PlannedPage;
import org.waymark.page.SiteViews;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/** Makes single pages, and gives up those that never come to an end. */
final class Renderer implements AutoCloseable {

  private final ExecutorService pool = Executors.newCachedThreadPool(Renderer::thread);

  /** A page that hangs does not keep the program from ending. */
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "waymark-page");
    thread.setDaemon(true);
    return thread;
  }

  Rendered render(SiteViews views, PlannedPage page) {
    Future<Optional<byte[]>> work = pool.submit(() -> views.html(page));
    while (true) {
      try {
        Optional<byte[]> html = work.get(1, TimeUnit.SECONDS);
        return html.map(Renderer::made).orElseGet(() -> failed(views));
      } catch (TimeoutException stillAtWork) {
        if (views.isStuck()) {
          return failed(views);
        }
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return failed(views);
      } catch (ExecutionException defect) {
        throw new IllegalStateException("No page came of " + page.address(), defect.getCause());
      }
    }
  }

  private static Rendered made(byte[] html) {
    return new Rendered(new String(html, StandardCharsets.UTF_8), List.of());
  }

  private static Rendered failed(SiteViews views) {
    Problems problems = new Problems();
    views.tellFailures(problems);
    List<Problem> told = problems.sorted();
    return new Rendered(null, told);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
