package org.waymark.hostile;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.Images;
import org.waymark.TestSite;
import org.waymark.content.ContentNotesFile;
import org.waymark.content.ContentType;
import org.waymark.content.Declaration;
import org.waymark.content.GlossaryFile;
import org.waymark.content.Page;
import org.waymark.content.SiteFile;
import org.waymark.content.TopicsFile;
import org.waymark.content.Vocabulary;

/** A site that has one file of every type, each with a text of the tester's in all its fields. */
public final class HostileFields {

  /** The files whose fields are declared, by the first word of the paths of their fields. */
  public static final Map<String, Declaration<?>> DECLARED = declared();

  /** Texts that no page and no file for readers is made from. */
  public static final Set<String> UNSEEN =
      Set.of(
          "story.consent.ref",
          "site.allow.text",
          "site.allow.reason",
          "organisation.contacts.1.keyword",
          "organisation.contacts.3.keyword",
          "organisation.contacts.4.keyword",
          "organisation.contacts.5.keyword",
          "organisation.contacts.6.keyword");

  static final Map<Vocabulary, String> IDS =
      Map.ofEntries(
          entry(Vocabulary.TOPIC, "loss-a"),
          entry(Vocabulary.ROLE, "partner"),
          entry(Vocabulary.NEED, "talk"),
          entry(Vocabulary.AUDIENCE, "anyone"),
          entry(Vocabulary.CONTENT_NOTE, "an-id"),
          entry(Vocabulary.TERM, "an-id"),
          entry(Vocabulary.ORGANISATION, "organisation"),
          entry(Vocabulary.STORY, "story"),
          entry(Vocabulary.PAGE, "hub"),
          entry(Vocabulary.EVIDENCE, "evidence"),
          entry(Vocabulary.FIGURE, "evidence/an-id"),
          entry(Vocabulary.LANGUAGE, "en"));

  /** What must be as it is for the site to be whole; that it must is a test of its own. */
  static final Map<String, String> FIXED =
      lines(
          """
          site.base-url = https://example.org/
          site.languages.count = 2
          site.languages.1.code = en
          site.languages.2.code = cy
          site.languages.2.direction = ltr
          site.time-zone = Europe/London
          site.navigation.count = 2
          site.navigation.1.to = /stories/
          site.navigation.2.to = https://www.example.org/
          site.consent-register = ../consent.csv
          site.allow.file = content/site.yaml
          topics.facets.count = 4
          topics.facets.1.id = loss
          topics.facets.1.topics.id = loss-a
          topics.facets.2.id = teller
          topics.facets.2.topics.id = partner
          topics.facets.3.id = need
          topics.facets.3.topics.id = talk
          topics.facets.4.id = audience
          topics.facets.4.topics.id = anyone
          page.sections.group = same as evidence.figures.1.group
          *.draft = false
          *.expires = 2027-12-31
          *.sensitivity = 1
          *.aliases = left out
          *.image.src = media/a.png
          *.image.decorative = false
          *.film.src = media/a.webm
          *.film.poster = media/a.png
          *.film.captions = media/a.vtt
          *.film.transcript = media/a.txt
          *.film.length = "0:02"
          story.consent.until = 2029-02-10
          story.consent.channels = [website, feed, social]
          story.consent.agreed-text = left out
          factsheet.reviewed.next = 2028-03-02
          factsheet.formats.easy-read = easy.md
          organisation.checked.on = 2026-11-01
          organisation.replaced-by = left out
          organisation.languages.count = 2
          organisation.accessibility.count = 2
          organisation.contacts.count = 6
          organisation.contacts.1.value = "0808 164 3332"
          organisation.contacts.2.kind = text
          organisation.contacts.2.value = "85258"
          organisation.contacts.3.kind = email
          organisation.contacts.3.value = help@example.org
          organisation.contacts.4.kind = webchat
          organisation.contacts.4.value = https://www.example.org/chat
          organisation.contacts.5.kind = in-person
          organisation.contacts.6.kind = post
          *.contacts.1.hours = "Mo-Fr 10:00-15:00"
          *.contacts.2.hours = "24/7"
          *.contacts.3.hours = left out
          *.contacts.4.hours = left out
          *.contacts.5.hours = "Sa 10:00-12:00"
          *.contacts.6.hours = left out
          evidence.superseded-by = left out
          evidence.waves.count = 2
          evidence.waves.1.year = 2014
          evidence.waves.1.figure = an-id
          evidence.waves.2.year = 2015
          evidence.waves.2.figure = an-id
          evidence.responses.to = [an-id]
          evidence.year = 2026
          evidence.figures.count = 2
          evidence.figures.1.conflicts-with = [evidence/other]
          evidence.figures.2.id = other
          evidence.figures.2.value = 13
          evidence.figures.2.conflicts-with = [evidence/an-id]
          evidence.figures.2.unit = same as evidence.figures.1.unit
          evidence.figures.2.group = same as evidence.figures.1.group
          page.supporters.logo = media/a.png
          page.actions.until = 2027-01-31
          page.history.version = same as page.version
          page.sections.group = same as evidence.figures.1.group
          page.clips.count = 2
          page.clips.1.quote = Nobody rang.
          page.clips.1.from-heading = left out
          page.clips.2.quote = left out
          page.clips.2.from-heading = "#part"
          page.history.page = easy
          """);

  private static final String BODY =
      """
      Nobody rang.

      ## Part {#part}

      Words.

      ## Ways {#ways}

      - [A way](/stories/)
        To somewhere.

      A [word](term:an-id), an ![](org:organisation), ![its film](film:story).

      ![Figures](figures:evidence)
      """;

  private HostileFields() {}

  private static Map<String, String> lines(String text) {
    Map<String, String> lines = new HashMap<>();
    for (String line : text.lines().toList()) {
      int equals = line.indexOf(" = ");
      lines.put(line.substring(0, equals), line.substring(equals + 3));
    }
    int count = 0;
    for (Page.Show show : Page.Show.values()) {
      String section = "page.sections." + ++count;
      if (show != Page.Show.FIGURES) {
        lines.put(section + ".group", "left out");
      }
      lines.put(section + ".show", show.id());
      lines.put(section + ".of", of(show));
    }
    lines.put("page.sections.count", Integer.toString(count));
    return lines;
  }

  private static String of(Page.Show show) {
    return switch (show) {
      case TEXT -> "\"#part\"";
      case WAYS -> "\"#ways\"";
      case FIGURES, RECOMMENDATIONS -> "evidence";
      case FILM -> "story";
      case STORIES, FACTSHEETS, LATEST_NEWS, PAGES, EVIDENCE -> "hub";
      default -> "left out";
    };
  }

  private static Map<String, Declaration<?>> declared() {
    Map<String, Declaration<?>> declared = new LinkedHashMap<>();
    for (ContentType type : ContentType.values()) {
      declared.put(type.id(), type.declaration());
    }
    declared.put("site", Declaration.of(SiteFile.class));
    declared.put("topics", Declaration.of(TopicsFile.class));
    declared.put("content-notes", Declaration.of(ContentNotesFile.class));
    declared.put("glossary", Declaration.of(GlossaryFile.class));
    return declared;
  }

  /** The file that a field stands in, by the field's path. */
  static String file(String path) {
    String name = path.replaceFirst("\\..*", "");
    return switch (name) {
      case "site", "topics", "content-notes", "glossary" -> "content/" + name + ".yaml";
      case "page" -> "content/pages/index.md";
      default -> "content/" + ContentType.ofId(name).orElseThrow().folder() + "/" + name + ".md";
    };
  }

  /** Writes all files. */
  public static TestSite write(TestSite site, UnaryOperator<String> text) {
    return write(site, Map.of(), text);
  }

  /**
   * Writes all files.
   *
   * @param others values as YAML by path, in the place of those that the fields have else
   */
  static TestSite write(TestSite site, Map<String, String> others, UnaryOperator<String> text) {
    Map<String, String> values = new HashMap<>(FIXED);
    values.putAll(others);
    FieldWriter writer = new FieldWriter(values, IDS, text);
    DECLARED.forEach(
        (name, declaration) -> {
          String fields = writer.write(name, declaration);
          String file = file(name);
          site.file(file, file.endsWith(".md") ? "---\n" + fields + "---\n\n" + BODY : fields);
          if (name.equals("page")) {
            site.file("content/pages/hub.md", "---\n" + fields + "---\n\n" + BODY);
          }
        });
    site.page("easy", "sections: [{show: share}]", "Easy words.");
    return site.delete("content/organisations/samaritans.md")
        .bytes("content/media/a.png", Images.png(2, 2))
        .file("content/media/a.webm", "film")
        .file("content/media/a.vtt", "WEBVTT")
        .file("content/media/a.txt", text.apply("a.txt").replace("\r", ""));
  }

  /**
   * The paths of the fields that do not take just any text. Few lists, each with one field of a
   * file at most; those of settings by themselves, without which nothing else is read.
   */
  static List<List<String>> others() {
    FieldWriter writer = new FieldWriter(FIXED, IDS, path -> path);
    DECLARED.forEach(writer::write);
    List<List<String>> all = new ArrayList<>();
    Map<String, List<String>> byFile =
        writer.others().stream().sorted().collect(Collectors.groupingBy(HostileFields::file));
    byFile.forEach(
        (file, paths) -> {
          for (int i = 0; i < paths.size() && file.endsWith(".md"); i++) {
            if (i == all.size()) {
              all.add(new ArrayList<>());
            }
            all.get(i).add(paths.get(i));
          }
        });
    byFile.forEach(
        (file, paths) -> {
          if (!file.endsWith(".md")) {
            paths.forEach(path -> all.add(new ArrayList<>(List.of(path))));
          }
        });
    return all;
  }

  /** The paths of all fields that may hold any text. */
  public static Set<String> texts() {
    FieldWriter writer = new FieldWriter(FIXED, IDS, path -> path);
    DECLARED.forEach(writer::write);
    return writer.texts();
  }
}
