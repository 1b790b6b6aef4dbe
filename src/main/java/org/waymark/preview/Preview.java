package org.waymark.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.Inputs;

/** A site as it will be, on the computer of the person who writes it. */
public final class Preview implements AutoCloseable {

  /** So long after a change no other has followed, it is told: programs write in several steps. */
  private static final long SETTLE_MILLIS = 8;

  private static final long ASK_SECONDS = 20;
  private static final long FOLLOW_SECONDS = 2;

  private final Server server;
  private final Events events = new Events();
  private final Renderer renderer = new Renderer();
  private final LastGood lastGood = new LastGood();
  private final Workspace workspace;
  private final WholeCheck check;
  private final SiteAnswers site;
  private final Tools tools;

  /** What is told of folders when the preview has ended is not passed on. */
  private final ScheduledExecutorService clock =
      new ScheduledThreadPoolExecutor(1, Preview::thread, new DiscardPolicy());

  private final Path project;
  private volatile @Nullable Watch watch;
  private @Nullable ScheduledFuture<?> settling;
  private int told;

  private Preview(Supplier<Inputs> inputs, int port) throws IOException {
    this.server = new Server(port);
    this.project = inputs.get().project();
    Trials trials = new Trials(renderer);
    this.workspace =
        new Workspace(
            inputs,
            renderer,
            state -> {
              lastGood.forget(state);
              trials.forget(state);
            });
    this.check = new WholeCheck(inputs, number -> events.tell("checked", number));
    Guard guard = server.guard();
    this.site = new SiteAnswers(lastGood, trials, guard.desk());
    this.tools =
        new Tools(
            workspace,
            check,
            lastGood,
            new Editor(workspace, trials, guard),
            new NewItems(workspace, guard.token()),
            new Dropped(workspace),
            guard.site());
  }

  /**
   * Begins to serve a project's site. Pages can be asked for at once.
   *
   * @param inputs asked again whenever something changed, since the day goes on
   * @param port 0 for any that is free
   * @throws IOException when the port is taken, or the folder cannot be watched
   */
  public static Preview start(Supplier<Inputs> inputs, int port) throws IOException {
    Preview preview = new Preview(inputs, port);
    preview.watch = preview.watchAnew();
    preview.server.begin(preview::answer);
    preview.every(FOLLOW_SECONDS, preview::followFolders);
    preview.every(ASK_SECONDS, preview.events::ask);
    preview.soon();
    return preview;
  }

  private void every(long seconds, Runnable work) {
    var unused = clock.scheduleWithFixedDelay(work, seconds, seconds, TimeUnit.SECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "waymark-events");
    thread.setDaemon(true);
    return thread;
  }

  /** Where a browser finds it: {@code http://127.0.0.1:4000/}. */
  public String address() {
    return "http://127.0.0.1:" + server.port() + "/";
  }

  private final class Changes implements Watch.Listener {
    @Override
    public void changed(Set<String> names) {
      workspace.change(names);
      soon();
    }

    @Override
    public void overflowed() {
      workspace.changeAll();
      soon();
    }
  }

  private Watch watchAnew() throws IOException {
    return Watch.begin(project, new Changes());
  }

  /** A folder that was taken away and put back is another one, of which nobody hears. */
  private void followFolders() {
    try {
      Watch before = watch;
      if (before != null && before.isOutdated()) {
        watch = watchAnew();
        before.close();
        workspace.changeAll();
        soon();
      }
    } catch (IOException stillChanging) {
      return; // It is looked again in a moment.
    }
  }

  private synchronized void soon() {
    if (settling != null) {
      settling.cancel(false);
    }
    settling = clock.schedule(this::settle, SETTLE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void settle() {
    try {
      int number = workspace.state().number();
      if (number != told) {
        told = number;
        events.tell("changed", number);
        check.begin(number);
      }
    } catch (IOException filesComeAndGo) {
      soon(); // Whoever asks next reads all of it again.
    }
  }

  private Optional<Answer> answer(Request request, HttpExchange exchange) throws IOException {
    String tool = request.tool();
    if (tool != null && tool.equals("events")) {
      events.listen(exchange);
      return Optional.empty();
    } else if (tool != null) {
      return Optional.of(tools.to(tool, request));
    }
    if (request.value("as-it-was").isPresent()) {
      workspace.state(); // Which forgets what may not be seen any more.
      return Optional.of(site.asItWas(request.plain()));
    } else if (request.value("tried").isPresent()) {
      workspace.state(); // Which forgets what may not be seen any more.
      return Optional.of(site.tried(Request.number(request.value("tried").get())));
    }
    return Optional.of(site.to(workspace.state(), request.path(), request.plain()));
  }

  @Override
  public void close() throws IOException {
    clock.shutdownNow();
    check.close();
    events.close();
    server.close();
    renderer.close();
    Watch last = watch;
    if (last != null) {
      last.close();
    }
  }
}
