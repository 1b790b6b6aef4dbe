package org.waymark.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.Project;
import org.waymark.content.ContentPath;
import org.waymark.content.Ids;
import org.waymark.library.Assembler;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.library.Shared;
import org.waymark.markdown.Body;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.FrontMatter;
import org.waymark.source.SourceFile;
import org.waymark.source.TextReader;
import org.waymark.source.Yaml;
import org.waymark.source.YamlReader;

/**
 * The links to other sites in all that readers may see, with every place where they stand: in
 * fields, in texts and in what is said in films. What is held back is not asked about, so no server
 * learns of it.
 */
public final class WebLinks {

  /** A host such as {@code [2001:db8::2]}, after RFC 3986, 3.2.2. */
  private static final Pattern NUMBER_IN_BRACKETS =
      Pattern.compile("(?i)^(https?://)%5B([0-9a-f:.]+)%5D(?=[:/?#]|$)");

  private final Problems unheard = new Problems();
  private final SortedMap<String, List<Place>> found = new TreeMap<>();
  private final List<String> own;

  private WebLinks(Shared shared) {
    this.own = List.of(shared.site().baseUrl(), shared.ownUrl());
  }

  /**
   * The places by address, in order.
   *
   * @param today decides what readers may see
   */
  public static SortedMap<String, List<Place>> of(
      Project project, LocalDate today, boolean production) {
    WebLinks links = new WebLinks(project.shared());
    links.collectFields(project.shared().file(Shared.SITE), true);
    for (Item item : visible(project, today, production).all()) {
      links.collect(item);
    }
    return links.found;
  }

  private static Library visible(Project project, LocalDate today, boolean production) {
    return new Assembler(project.shared(), today, production, new Problems())
        .assemble(
            project.drafts(),
            project.files().stream()
                .map(SourceFile::name)
                .filter(name -> name.startsWith(ContentPath.MEDIA))
                .collect(Collectors.toSet()));
  }

  private void collect(Item item) {
    FrontMatter parts = collectFields(item.file(), false);
    collectText(item.file(), parts.body(), parts.bodyLine(), item.body());
    if (item.transcript() != null) {
      SourceFile file = item.transcript().file();
      String text = new TextReader(unheard).read(file);
      collectText(file, text == null ? "" : text, 1, item.transcript().body());
    }
  }

  private FrontMatter collectFields(SourceFile file, boolean shared) {
    String read = new TextReader(unheard).read(file);
    String text = read == null ? "" : read;
    FrontMatter parts =
        shared ? new FrontMatter(text, 1, "", 1) : FrontMatter.split(file.name(), text, unheard);
    YamlReader.read(file.name(), parts.yaml(), parts.yamlLine(), unheard)
        .ifPresent(fields -> collect(file, fields));
    return parts;
  }

  private void collect(SourceFile file, Yaml value) {
    if (value instanceof Yaml.Scalar scalar) {
      String url = scalar.text().strip();
      if (Ids.isWebAddress(url)) {
        add(url, new Place(file.name(), scalar.line(), scalar.column()));
      }
    } else if (value instanceof Yaml.Sequence list) {
      list.items().forEach(item -> collect(file, item));
    } else if (value instanceof Yaml.Mapping fields) {
      fields.entries().forEach(entry -> collect(file, entry.value()));
    }
  }

  private void collectText(SourceFile file, String text, int firstLine, Body body) {
    Map<String, Integer> before = new HashMap<>();
    for (String link : body.outsideLinks()) {
      String url = withBrackets(link);
      int nth = before.merge(url, 1, Integer::sum);
      add(url, UrlPlace.find(file, text, firstLine, url, nth));
    }
  }

  /** As hosts that are numbers are written: what cleans HTML percent-encodes their brackets. */
  private static String withBrackets(String url) {
    return NUMBER_IN_BRACKETS.matcher(url).replaceFirst("$1[$2]");
  }

  private void add(String url, Place place) {
    if (own.stream().noneMatch(url::startsWith)) {
      List<Place> places = found.computeIfAbsent(url, unknown -> new ArrayList<>());
      if (!places.contains(place)) {
        places.add(place);
      }
    }
  }
}
