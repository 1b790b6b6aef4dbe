package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.ContentNotesFile;
import org.waymark.content.ContentType;
import org.waymark.content.Declaration;
import org.waymark.content.Field;
import org.waymark.content.GlossaryFile;
import org.waymark.content.Kind;
import org.waymark.content.SiteFile;
import org.waymark.content.TopicsFile;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;
import org.waymark.source.Yaml;
import org.waymark.source.YamlReader;

/** Whole little sites that are right build without a word. */
final class GoodSitesTest {

  private static final Path GOOD = Path.of("src/test/sites/good");
  private static final Path EVERY_FIELD = GOOD.resolve("every-field/content");

  @TempDir private Path folder;

  private TestSite build(String name) {
    return TestSite.empty(folder).copy(GOOD.resolve(name)).build();
  }

  @Test
  void aSiteOfSettingsAndOnePageIsWhole() {
    TestSite site = build("smallest");
    assertThat(site.told()).isEmpty();
    assertThat(site.html("/").select("h1").text()).isEqualTo("Welcome");
    assertThat(site.has("/404.html")).isTrue();
  }

  @Test
  void twoLanguagesStandBesideEachOther() {
    TestSite site = build("two-languages");
    assertThat(site.told()).isEmpty();
    assertThat(site.html("/ur/").select("html").attr("dir")).isEqualTo("rtl");
    assertThat(site.html("/").select("a[href=/together/stories/the-call/]")).isNotEmpty();
    assertThat(site.html("/ur/").select("a[href=/together/ur/stories/the-call/]")).isNotEmpty();
    assertThat(site.has("/ur/about/")).isFalse();
  }

  @Test
  void everyFieldCanBeUsed() {
    TestSite site =
        TestSite.empty(folder)
            .copy(GOOD.resolve("every-field"))
            .withConsentRegister(Path.of("src/test/sites/every-column.csv"))
            .build();
    assertThat(site.told()).isEmpty();
    assertThat(site.html("/stories/a-tuesday/").select("main").text()).contains("It was a Tuesday");
    assertThat(site.has("/media/film.webm")).isTrue();
    assertThat(site.has("/start/here/")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "STORY, stories",
    "FACTSHEET, factsheets",
    "ORGANISATION, organisations",
    "EVIDENCE, evidence",
    "NEWS, news",
    "PAGE, pages"
  })
  void noFieldOfATypeIsLeftOut(ContentType type, String files) throws IOException {
    TreeSet<String> used = new TreeSet<>();
    try (Stream<Path> all = Files.walk(EVERY_FIELD.resolve(files))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        used.addAll(names(FrontMatter.split("", text, new Problems()).yaml()));
      }
    }
    NavigableSet<String> common = declared(ContentType.PAGE.declaration().fields());
    common.retainAll(declared(ContentType.NEWS.declaration().fields()));
    NavigableSet<String> own = declared(type.declaration().fields());
    if (type != ContentType.PAGE) {
      own.removeAll(common); // They are the same for all types; a page has them.
    }
    assertThat(used).containsAll(own);
  }

  @Test
  void noFieldOfASharedFileIsLeftOut() throws IOException {
    assertUsed(SiteFile.class, "site.yaml");
    assertUsed(TopicsFile.class, "topics.yaml");
    assertUsed(ContentNotesFile.class, "content-notes.yaml");
    assertUsed(GlossaryFile.class, "glossary.yaml");
  }

  private static <T extends Record> void assertUsed(Class<T> type, String file) throws IOException {
    assertThat(names(Files.readString(EVERY_FIELD.resolve(file))))
        .containsAll(declared(Declaration.of(type).fields()));
  }

  /** The names of fields with those they are below: {@code consent.ref}. */
  private static NavigableSet<String> declared(List<Field> fields) {
    NavigableSet<String> names = new TreeSet<>();
    for (Field field : fields) {
      names.add(field.name());
      Kind kind = field.kind() instanceof Kind.ListOf list ? list.item() : field.kind();
      if (kind instanceof Kind.Group group) {
        declared(group.declaration().fields()).forEach(n -> names.add(field.name() + "." + n));
      }
    }
    return names;
  }

  private static List<String> names(String yaml) {
    List<String> names = new ArrayList<>();
    YamlReader.read("", yaml, 1, new Problems()).ifPresent(top -> collect(top, "", names));
    return names;
  }

  private static void collect(Yaml value, String above, List<String> names) {
    if (value instanceof Yaml.Mapping mapping) {
      for (Yaml.Entry entry : mapping.entries()) {
        String name = above + entry.key().text();
        names.add(name);
        collect(entry.value(), name + ".", names);
      }
    } else if (value instanceof Yaml.Sequence list) {
      list.items().forEach(item -> collect(item, above, names));
    }
  }
}
