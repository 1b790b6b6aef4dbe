package org.waymark.bench.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.content.Declaration;
import org.waymark.content.Fields;
import org.waymark.content.KnownIds;
import org.waymark.content.Vocabulary;
import org.waymark.markdown.Body;
import org.waymark.markdown.Excerpt;
import org.waymark.markdown.Heading;
import org.waymark.markdown.Markdown;
import org.waymark.markdown.MarkdownSource;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;
import org.waymark.source.SourceFile;
import org.waymark.source.TextReader;
import org.waymark.source.YamlReader;

/** Takes one file through the stages that look at files one by one: read, bind, parse. */
final class Stages {

  private static final KnownIds KNOWN =
      new KnownIds(
          Map.of(
              Vocabulary.TOPIC, Set.of("early-miscarriage", "stillbirth", "being-heard"),
              Vocabulary.ROLE, Set.of("partner", "person-who-was-pregnant"),
              Vocabulary.ORGANISATION, Set.of("samaritans")));

  private final Markdown markdown = new Markdown();
  private final Path file;

  /**
   * @param folder where the file is written to be read
   */
  Stages(Path folder) {
    this.file = folder.resolve("input");
  }

  /** What is wrong with how a file was taken; empty when nothing is. */
  Optional<String> fault(Input input) throws IOException {
    Files.write(file, input.bytes());
    Problems problems = new Problems();
    String name = input.subject().file();
    String text = new TextReader(problems).read(new SourceFile(name, file, input.bytes().length));
    if (text == null) {
      return Places.fault(problems.sorted(), name, input.text());
    }
    Optional<String> fault = body(input.subject(), text, problems).flatMap(Stages::fault);
    return fault.isPresent() ? fault : Places.fault(problems.sorted(), name, text);
  }

  private Optional<Body> body(Subject subject, String text, Problems problems) {
    if (subject.isYaml()) {
      fields(subject, text, 1, problems);
      return Optional.empty();
    } else if (subject == Subject.SPOKEN) {
      return Optional.of(Markdown.paragraphs(text));
    } else if (!subject.isContent()) {
      return Optional.of(markdown.parse(new MarkdownSource(subject.file(), text, 1), problems));
    }
    FrontMatter parts = FrontMatter.split(subject.file(), text, problems);
    if (parts.yamlLine() > 1) {
      fields(subject, parts.yaml(), parts.yamlLine(), problems);
    }
    MarkdownSource source = new MarkdownSource(subject.file(), parts.body(), parts.bodyLine());
    return Optional.of(markdown.parse(source, problems));
  }

  private static void fields(Subject subject, String yaml, int line, Problems problems) {
    Declaration<?> declaration = subject.declaration().orElse(null);
    YamlReader.read(subject.file(), yaml, line, problems)
        .ifPresent(
            read -> {
              if (declaration != null) {
                new Fields(subject.file(), KNOWN, problems).bind(read, declaration);
              }
            });
  }

  private static Optional<String> fault(Body body) {
    Optional<String> fault = CleanHtml.fault(body.pieces());
    for (Heading heading : body.outline()) {
      fault = fault.or(() -> CleanHtml.fault(body.section(heading.id())));
      fault = fault.or(() -> CleanHtml.fault(Excerpt.of(body.section(heading.id()), 3)));
    }
    body.plainText();
    body.passages();
    body.mentions();
    body.outsideLinks();
    body.quotations();
    return fault.or(() -> CleanHtml.fault(body.without(said -> true).pieces()));
  }
}
