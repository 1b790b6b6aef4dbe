package org.waymark.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.waymark.Waymark;
import org.waymark.check.PageInspection;
import org.waymark.content.ContentPath;
import org.waymark.content.Fields;
import org.waymark.library.Draft;
import org.waymark.library.DraftReader;
import org.waymark.library.Library;
import org.waymark.output.Extra;
import org.waymark.output.search.Search;
import org.waymark.page.view.View;
import org.waymark.privacy.Glance;
import org.waymark.privacy.KnownContacts;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;
import org.waymark.source.YamlReader;

/** The hot stages, one at a time, in microseconds: of one story, or of the whole site. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class StagesBenchmark {

  private static final KnownContacts NOBODY = new KnownContacts(List.of());

  @Benchmark
  public Optional<?> frontMatter(MadeSite site) {
    Problems problems = new Problems();
    String file = site.draft.file().name();
    FrontMatter parts = FrontMatter.split(file, site.text, problems);
    return YamlReader.read(file, parts.yaml(), parts.yamlLine(), problems)
        .flatMap(
            yaml ->
                new Fields(file, site.known, problems)
                    .bind(yaml, site.draft.key().type().declaration()));
  }

  @Benchmark
  public Optional<Draft> wholeFile(MadeSite site) {
    Problems problems = new Problems();
    ContentPath path = ContentPath.of(site.draft.file(), problems).orElseThrow();
    return new DraftReader(site.project.shared().site(), site.known, site.project.files(), problems)
        .read(site.draft.file(), path);
  }

  @Benchmark
  public View view(MadeSite site) {
    return site.plan.view(site.page);
  }

  @Benchmark
  public Optional<byte[]> template(MadeSite site) {
    return site.views.html(site.page, site.view);
  }

  @Benchmark
  public Problems inspectPage(MadeSite site) {
    Problems problems = new Problems();
    new PageInspection(site.library.addresses().href(""), site.plan::has, problems)
        .inspect(site.draft.file().place(), site.page.address(), site.bytes);
    return problems;
  }

  @Benchmark
  public Problems lookForWhatIsPrivate(MadeSite site, Checked checked) {
    checked.finished.inspect(site.page.file(), site.bytes, site.draft.file().place());
    return checked.problems;
  }

  @Benchmark
  public boolean glance(MadeSite site) {
    return Glance.suspects(site.bytes, NOBODY);
  }

  @Benchmark
  public Library assemble(MadeSite site) {
    return Waymark.assemble(site.inputs, site.project, new Problems());
  }

  @Benchmark
  public int searchFiles(MadeSite site) {
    int bytes = 0;
    for (Extra extra : Search.of(site.library, site.plan, null)) {
      bytes += extra.maker().make().length;
    }
    return bytes;
  }
}
