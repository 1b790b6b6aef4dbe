package org.waymark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A place in memory that does each thing at once, as a bucket does, and can be made to fail at any
 * step. What was ever put there is its history, until that is forgotten.
 */
final class FakeDestination implements Destination, Visit {

  final Map<String, Sent> there = new TreeMap<>();
  final List<String> history = new ArrayList<>();
  final List<String> steps = new ArrayList<>();
  @Nullable Manifest manifest;
  boolean forgets = true;
  int left = Integer.MAX_VALUE;

  /** Looked at after every step. */
  Runnable watch = () -> {};

  private void step(String step) throws IOException {
    if (left-- <= 0) {
      throw new IOException("Stopped before " + step);
    }
    steps.add(step);
  }

  @Override
  public String name() {
    return "the fake";
  }

  @Override
  public boolean takes(String path) {
    return !path.equals("not-for-fakes");
  }

  @Override
  public Standing look() {
    return new Standing(manifest, there.isEmpty());
  }

  @Override
  public Visit open() throws IOException {
    step("open");
    return this;
  }

  @Override
  public Standing standing() {
    return look();
  }

  @Override
  public void note(Manifest noted) throws IOException {
    step("note");
    manifest = noted;
    watch.run();
  }

  @Override
  public void keep(Collection<Outgoing> files) {}

  @Override
  public void put(Collection<Outgoing> files) throws IOException {
    for (Outgoing file : files) {
      step("put " + file.path());
      assertThat(file.verified()).exists();
      if (there.put(file.path(), file.sent()) != null) {
        history.add(file.path());
      }
      watch.run();
    }
  }

  @Override
  public void remove(Collection<String> paths) throws IOException {
    for (String path : paths) {
      step("remove " + path);
      if (there.remove(path) != null) {
        history.add(path);
      }
      watch.run();
    }
  }

  @Override
  public void finish(Manifest noted) throws IOException {
    step("finish");
    manifest = noted;
    watch.run();
  }

  @Override
  public List<String> forgetHistory() throws IOException {
    step("forget");
    if (forgets) {
      history.clear();
    }
    return List.copyOf(history);
  }

  @Override
  public void close() {}
}
