package org.waymark.bench.fuzz;

import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.waymark.Inputs;
import org.waymark.Waymark;
import org.waymark.bench.Dice;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A whole project of one file of each kind, some of them as nobody would write them, made into a
 * site.
 */
final class LittleSite {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  /** In percent: with few strange files a project is taken further, with many it is stranger. */
  private static final List<Integer> HOW_OFTEN = List.of(8, 20, 45);

  /** What no page has, whatever is written. */
  private static final String UNSAFE =
      "script:not([src~=^/([^/]+/)*assets/], [type=application/ld+json]), style, iframe, object,"
          + " embed, form, base, template, noscript, math, [style], [srcdoc], [action], [formaction], [^on],"
          + " [href^=javascript], [src^=data]";

  private final Path project;
  private final Map<Subject, byte[]> good = new EnumMap<>(Subject.class);

  /**
   * @param project a folder of its own
   * @param good a project that builds, with each file that is to be replaced
   */
  LittleSite(Path project, Path good) throws IOException {
    this.project = project;
    try (var all = Files.walk(good)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = project.resolve(good.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    for (Subject subject : Subject.values()) {
      Path file = project.resolve(subject.file());
      Files.createDirectories(file.getParent());
      this.good.put(subject, Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
    }
  }

  /** Writes all files anew: the good ones, and now and then another. */
  void write(Maker maker, Dice dice) throws IOException {
    int often = dice.pick(HOW_OFTEN);
    for (Map.Entry<Subject, byte[]> file : good.entrySet()) {
      boolean shared = file.getKey().isYaml();
      byte[] bytes =
          dice.chance(shared ? often / 4 : often) ? changed(file, maker, dice) : file.getValue();
      Path path = project.resolve(file.getKey().file());
      if (bytes.length == 0) {
        Files.deleteIfExists(path);
      } else {
        Files.write(path, bytes);
      }
    }
  }

  /** Either anything, or the good file with little changed, which gets further. */
  private static byte[] changed(Map.Entry<Subject, byte[]> file, Maker maker, Dice dice) {
    Input other = maker.make(file.getKey(), dice);
    return dice.chance(40)
        ? other.bytes()
        : new Mutator(dice).change(file.getValue(), other.bytes());
  }

  /** Makes the site; what is wrong with how that went, or with what came of it. */
  Optional<String> fault() throws IOException {
    Problems problems = new Problems();
    AtomicReference<String> fault = new AtomicReference<>("");
    Inputs inputs = new Inputs(project, DAY, null, false, null, 1);
    Waymark.check(
        inputs,
        (name, bytes) ->
            fault(name, bytes).ifPresent(found -> fault.compareAndSet("", name + ": " + found)),
        problems);
    String found = Objects.requireNonNull(fault.get());
    return found.isEmpty() ? places(problems.sorted()) : Optional.of(found);
  }

  private Optional<String> places(List<Problem> problems) throws IOException {
    for (Subject subject : Subject.values()) {
      Path file = project.resolve(subject.file());
      if (Files.exists(file)) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        Optional<String> fault = Places.fault(problems, subject.file(), plain);
        if (fault.isPresent()) {
          return fault;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> fault(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      if (name.endsWith(".html")) {
        Element unsafe = Jsoup.parse(text).selectFirst(UNSAFE);
        return Optional.ofNullable(unsafe).map(Element::outerHtml);
      } else if (name.endsWith(".json")) {
        JsonReader json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
        Objects.requireNonNull(JsonParser.parseReader(json));
      } else if (name.endsWith(".xml")) {
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)));
      }
      return Optional.empty();
    } catch (JsonSyntaxException | SAXException | IOException unreadable) {
      return Optional.of("cannot be read: " + unreadable.getMessage());
    } catch (ParserConfigurationException defect) {
      throw new IllegalStateException(defect);
    }
  }
}
