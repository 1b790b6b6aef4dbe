package org.waymark.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.waymark.check.HurtfulWords.Find;
import org.waymark.library.Library;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;
import org.waymark.source.Yaml;
import org.waymark.source.YamlReader;

/**
 * A project's own templates and words of the interface are the site's own voice too. In a template
 * only texts count, not tags with their attributes, nor what is filled in.
 */
final class TemplateWords {

  private final HurtfulWords words = HurtfulWords.known();
  private final AllowedWords allowed;
  private final OwnVoice voice = new OwnVoice(List.of());
  private final Problems problems;

  TemplateWords(Library library, Problems problems) {
    this.allowed = new AllowedWords(library.site().allow());
    this.problems = problems;
  }

  /**
   * Looks at one file.
   *
   * @param name from the project folder: {@code templates/wording/en.yaml}
   */
  void check(String name, String text) {
    if (words.in(text).isEmpty()) {
      return;
    } else if (!name.endsWith(".yaml")) {
      tellIn(name, text, text, 0);
    } else if (VocabularyCheck.isEnglish(language(name))) {
      for (Yaml.Scalar scalar : texts(name, text)) {
        int from = offset(text, scalar.line(), scalar.column());
        tellIn(name, text, scalar.text(), from);
      }
    }
  }

  private static String language(String name) {
    return name.substring(name.lastIndexOf('/') + 1, name.length() - ".yaml".length());
  }

  private static List<Yaml.Scalar> texts(String name, String text) {
    List<Yaml.Scalar> texts = new ArrayList<>();
    YamlReader.read(name, text, 1, new Problems()) // Its faults are told where it is used.
        .ifPresent(lines -> lines.entries().forEach(line -> add(line.value(), texts)));
    return texts;
  }

  private static void add(Yaml value, List<Yaml.Scalar> texts) {
    if (value instanceof Yaml.Scalar scalar) {
      texts.add(scalar);
    } else if (value instanceof Yaml.Sequence list) {
      list.items().forEach(item -> add(item, texts));
    }
  }

  /**
   * @param all the file
   * @param said a text in it
   * @param from where the text begins in the file
   */
  private void tellIn(String name, String all, String said, int from) {
    String shown = name.endsWith(".yaml") ? said : withoutTags(said);
    BitSet others = voice.others(shown);
    int last = from;
    for (Find find : words.in(shown)) {
      String written = shown.substring(find.start(), find.end());
      int start = name.endsWith(".yaml") ? all.indexOf(written, last) : find.start();
      last = Math.max(last, start + written.length());
      if (start >= 0
          && !others.get(find.start())
          && !allowed.allow(name, shown, find.start(), find.end())) {
        Place place = Place.in(name, all, start);
        problems.add(HurtfulWords.problem(find.word(), written, place));
      }
    }
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return Math.min(text.length(), start + column - 1);
  }

  /** A template with a line end in the place of each character that no reader reads. */
  private static String withoutTags(String template) {
    StringBuilder shown = new StringBuilder(template);
    int at = 0;
    while (at < template.length()) {
      int end = endOfTag(template, at);
      for (int i = at; i < end; i++) {
        shown.setCharAt(i, '\n');
      }
      at = Math.max(at + 1, end);
    }
    return shown.toString();
  }

  private static int endOfTag(String template, int at) {
    String close =
        template.startsWith("<#--", at)
            ? "-->"
            : template.startsWith("${", at) ? "}" : template.startsWith("<", at) ? ">" : "";
    int end = close.isEmpty() ? -1 : template.indexOf(close, at);
    return end < 0 ? at : end + close.length();
  }
}
