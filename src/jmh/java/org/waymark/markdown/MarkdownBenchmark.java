package org.waymark.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
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
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.bench.MadeSite;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;

/** The body of one story: to a tree, and from there to pieces of HTML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class MarkdownBenchmark {

  private final Parser parser = Syntax.extended();
  private MarkdownSource source;
  private Document document;

  @Setup(Level.Trial)
  public void split(MadeSite site) {
    String file = site.draft.file().name();
    FrontMatter parts = FrontMatter.split(file, site.text, new Problems());
    source = new MarkdownSource(file, parts.body(), parts.bodyLine());
    document = parser.parse(source.text());
  }

  @Benchmark
  public Document parse() {
    return parser.parse(source.text());
  }

  @Benchmark
  public Body render() {
    Reports reports = new Reports(source, new Problems());
    return new Rendering(source.text(), document, true, reports).body();
  }
}
