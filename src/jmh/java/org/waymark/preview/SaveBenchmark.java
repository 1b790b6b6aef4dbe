package org.waymark.preview;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.bench.MadeSite;

/** What lies between a save and its page: reading the file, the library and the plan, the page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class SaveBenchmark {

  private final Renderer renderer = new Renderer();
  private Reading reading;
  private Snapshot snapshot;
  private Set<String> saved;

  @Setup(Level.Trial)
  public void read(MadeSite site) throws IOException {
    reading = Reading.all(site.inputs).orElseThrow();
    snapshot = Snapshot.of(reading, site.inputs, renderer, null);
    saved = Set.of(site.draft.file().name());
  }

  @Benchmark
  public Object readAgain(MadeSite site) throws IOException {
    return reading.after(saved, site.inputs);
  }

  @Benchmark
  public Object putTogether(MadeSite site) {
    return Snapshot.of(reading, site.inputs, renderer, snapshot);
  }

  /** All of it, as after a save: the page is rendered by a site that has not rendered it. */
  @Benchmark
  public Object saveToPage(MadeSite site) throws IOException {
    Reading after = reading.after(saved, site.inputs).orElseThrow();
    Snapshot now = Snapshot.of(after, site.inputs, renderer, snapshot);
    return now.render(now.page(site.page.address()).orElseThrow());
  }

  @TearDown(Level.Trial)
  public void close() {
    renderer.close();
  }
}
