package org.waymark.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.bench.PersonalCorpus.Item;
import org.waymark.privacy.Glance;
import org.waymark.privacy.KnownContacts;
import org.waymark.privacy.PersonalKind;
import org.waymark.privacy.PersonalScanner;
import org.waymark.privacy.TextForm;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Tells how well personal data is found, kind by kind, and how fast texts without any are gone
 * through. Prints tables in Markdown.
 */
@Command(name = "personal-bench", mixinStandardHelpOptions = true)
public final class PersonalBench implements Callable<Integer> {

  private static final int ITEMS = 2_000;
  private static final int RUNS = 5;

  @Option(
      names = "--misses",
      description = "Also print what was missed and what was taken wrongly.")
  private boolean misses;

  @Spec private @Nullable CommandSpec spec;

  private PersonalBench() {}

  public static void main(String[] arguments) {
    int status = new CommandLine(new PersonalBench()).execute(arguments);
    if (status != 0) {
      throw new IllegalStateException("Not measured");
    }
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    KnownContacts directory = PersonalCorpus.directory();
    List<Item> planted = new ArrayList<>(PersonalCorpus.read("planted"));
    List<Item> lookalikes = new ArrayList<>(PersonalCorpus.read("lookalikes"));
    List<Item> plantedLater = PersonalCorpus.read("planted-later");
    List<Item> lookalikesLater = PersonalCorpus.read("lookalikes-later");
    PersonalScore first = PersonalScore.of(planted, lookalikes, directory);
    PersonalScore later = PersonalScore.of(plantedLater, lookalikesLater, directory);
    planted.addAll(plantedLater);
    lookalikes.addAll(lookalikesLater);
    out.println("| kind | found | planted | false | look-alikes |");
    out.println("| --- | ---: | ---: | ---: | ---: |");
    for (PersonalKind kind : PersonalKind.values()) {
      out.println(row(kind.inWords(), PersonalScore.of(kind, planted, lookalikes, directory)));
    }
    PersonalScore all = PersonalScore.of(planted, lookalikes, directory);
    out.println(row("written first", first));
    out.println(row("written when the scanner was finished", later));
    out.println(row("**all**", all));
    out.printf(
        Locale.ROOT,
        "%nFound: %.1f%%. False: %.1f%%.%n%n",
        100 * all.foundShare(),
        100 * all.falseShare());
    if (misses) {
      all.missed().forEach(text -> out.println("missed: " + text.replace("\n", "\\n")));
      all.falseAlarms().forEach(text -> out.println("false: " + text.replace("\n", "\\n")));
    }
    speed(out, directory);
    out.flush();
    return 0;
  }

  private static String row(String name, PersonalScore score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d |",
        name,
        score.planted() - score.missed().size(),
        score.planted(),
        score.falseAlarms().size(),
        score.lookalikes());
  }

  /** Of the last of several runs, in seconds of one processor. */
  private static void speed(PrintWriter out, KnownContacts directory) {
    List<String> texts = new ArrayList<>();
    List<byte[]> files = new ArrayList<>();
    long size = 0;
    for (int number = 0; number < ITEMS; number++) {
      texts.add(Corpus.item(number).text());
      files.add(texts.get(number).getBytes(StandardCharsets.UTF_8));
      size += files.get(number).length;
    }
    long glance = 0;
    long scan = 0;
    int suspects = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = now();
      suspects = (int) files.stream().filter(file -> Glance.suspects(file, directory)).count();
      long middle = now();
      texts.forEach(text -> PersonalScanner.scan(text, TextForm.MARKDOWN));
      glance = middle - start;
      scan = now() - middle;
    }
    out.printf(
        Locale.ROOT,
        "%,d made-up items, %.1f MB: a glance goes through %.0f MB a second and suspects %d of them;"
            + " reading goes through %.0f MB a second.%n",
        ITEMS,
        size / 1e6,
        size * 1e3 / glance,
        suspects,
        size * 1e3 / scan);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
