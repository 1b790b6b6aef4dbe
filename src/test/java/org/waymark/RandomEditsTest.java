package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.problem.Severity;
import org.waymark.publish.Target;
import org.waymark.source.Sha256;

/**
 * Whatever is edited, what a build publishes and tells is byte for byte what a build of everything
 * publishes and tells. {@code -Dwaymark.edits=300} makes more edits.
 */
final class RandomEditsTest {

  private static final int EDITS = Integer.getInteger("waymark.edits", 60);
  private static final String[] TOPICS = {"early-miscarriage", "being-heard", "grief"};

  @TempDir private Path folder;
  private final Random dice = new Random(20261122);
  private TestSite site = TestSite.empty(Path.of("unused"));
  private LocalDate day = TestSite.DAY;
  private String baseUrl = "https://www.example.org/";
  private int stories;
  private boolean published = true;

  @Test
  void everyEditGivesWhatABuildOfEverythingGives() throws IOException {
    site =
        TestSite.in(folder.resolve("project"))
            .factsheet("sheet", "", "What there is to know.")
            .organisation("helpers", "contacts: [{kind: phone, value: 0808 157 0999}]");
    for (int i = 0; i < 6; i++) {
      add();
    }
    int count = 0;
    for (int i = 0; i < EDITS; i++) {
      String edit = edit();
      List<Problem> told = build("kept", false);
      assertThat(told).as("edit %s: %s", i, edit).isEqualTo(build("clean", true));
      assertThat(tree("kept")).as("edit %s: %s", i, edit).isEqualTo(tree("clean"));
      published = told.stream().noneMatch(p -> p.severity() == Severity.ERROR);
      count += published ? 1 : 0;
    }
    assertThat(count).as("what could be published").isGreaterThan(EDITS / 2);
  }

  private String edit() throws IOException {
    if (!published) {
      return mend();
    }
    return switch (dice.nextInt(16)) {
      case 0 -> add();
      case 1 -> change("(?m)^title: .*", "title: Another title " + dice.nextInt(100));
      case 2 -> change("(?m)^topics: .*", "topics: [" + TOPICS[dice.nextInt(2)] + "]");
      case 3 -> delete();
      case 4 -> rename();
      case 5 -> template();
      case 6 -> settings();
      case 7 -> day();
      case 8 -> touch();
      case 9 -> damage();
      case 10 -> nothing();
      case 11 -> change("(?m)^sample: true", "draft: true\nsample: true");
      case 12 -> change("(?m)^draft: true\n", "");
      case 13 -> link();
      case 14 -> organisation();
      default -> change("\\z", "More words, " + dice.nextInt(1000) + " of them.\n\n");
    };
  }

  /** Takes out links, which may lead to what was deleted, and fields that are given twice. */
  private String mend() throws IOException {
    for (Path file : all()) {
      Files.writeString(
          file,
          Files.readString(file)
              .replaceAll("(?m)^As \\[.*", "")
              .replaceAll("(draft: true\n)+", "$1"));
    }
    return "mend";
  }

  private String add() {
    String id = "told-" + stories++;
    site.story(id, "topics: [" + TOPICS[dice.nextInt(2)] + "]", "What happened to " + id + ".");
    return "add " + id;
  }

  private List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("project/content/stories"))) {
      return files.sorted().toList();
    }
  }

  private Path one() throws IOException {
    List<Path> all = all();
    return all.get(dice.nextInt(all.size()));
  }

  private String change(String what, String to) throws IOException {
    Path file = one();
    Files.writeString(file, Files.readString(file).replaceFirst(what, to));
    return "in " + file.getFileName() + " " + what + " to " + to;
  }

  private String delete() throws IOException {
    if (all().size() < 4) {
      return add();
    }
    Path file = one();
    Files.delete(file);
    return "delete " + file.getFileName();
  }

  private String rename() throws IOException {
    Path file = one();
    Files.move(file, file.resolveSibling("renamed-" + stories++ + ".md"));
    return "rename " + file.getFileName();
  }

  private String template() throws IOException {
    Path own = folder.resolve("project/templates/parts/footer.ftlh");
    if (!Files.deleteIfExists(own)) {
      site.file("templates/parts/footer.ftlh", "<footer>Words " + dice.nextInt(9) + "</footer>\n");
    }
    return "template";
  }

  private String settings() {
    if (dice.nextBoolean()) {
      baseUrl = "https://www" + dice.nextInt(3) + ".example.org/";
    } else {
      site.settings("title: A site " + dice.nextInt(9));
    }
    return "settings, " + baseUrl;
  }

  private String day() {
    day = TestSite.DAY.plusDays(dice.nextInt(3));
    return "day " + day;
  }

  private String touch() throws IOException {
    List<String> published = new ArrayList<>(tree("kept").keySet());
    String name = published.isEmpty() ? ".waymark" : published.get(dice.nextInt(published.size()));
    Path file = folder.resolve("kept").resolve(name);
    if (!Files.exists(file) || name.equals(".waymark")) {
      return nothing();
    } else if (dice.nextBoolean()) {
      Files.delete(file);
    } else {
      Files.writeString(file, "Not what was made");
    }
    return "touch " + name;
  }

  private String damage() throws IOException {
    Path kept = folder.resolve("project/target/last-builds");
    if (Files.exists(kept)) {
      try (Stream<Path> files = Files.list(kept)) {
        for (Path file : files.toList()) {
          byte[] bytes = Files.readAllBytes(file);
          bytes[dice.nextInt(bytes.length)] ^= 1;
          Files.write(file, bytes);
        }
      }
    }
    return "damage what is known";
  }

  private static String nothing() {
    return "nothing";
  }

  private String link() throws IOException {
    String id = one().getFileName().toString().replace(".md", "");
    return change("\\z", "As [somebody](story:" + id + ") tells.\n\n");
  }

  private String organisation() {
    site.organisation(
        "helpers", "contacts: [{kind: phone, value: 0808 157 0" + (900 + dice.nextInt(99)) + "}]");
    return "organisation";
  }

  private List<Problem> build(String out, boolean clean) throws IOException {
    Problems problems = new Problems();
    Inputs inputs = new Inputs(folder.resolve("project"), day, baseUrl, false, null, 2);
    Build.of(inputs, new Target(folder.resolve(out), false, clean), problems).run();
    return problems.sorted();
  }

  private Map<String, String> tree(String out) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    Path root = folder.resolve(out);
    if (Files.exists(root)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          tree.put(
              root.relativize(file).toString(),
              HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(file))));
        }
      }
    }
    return tree;
  }
}
