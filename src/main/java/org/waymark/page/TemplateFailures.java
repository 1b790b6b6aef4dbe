package org.waymark.page;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Nearest;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/**
 * What went wrong while pages were made. A fault of a template that all pages use is one fault: it
 * is told once, with the first page in the order of addresses, whatever the order of making.
 */
final class TemplateFailures {

  /** FreeMarker also says by which of the program's classes it knows a value. */
  private static final Pattern WRAPPER = Pattern.compile(" \\((wrapper|class|type): [^)]*\\)");

  private final Map<String, String> places = new HashMap<>();
  private final Map<Problem, Spoilt> spoilt = new TreeMap<>();

  TemplateFailures(List<ThemeFile> templates) {
    templates.forEach(file -> places.put(file.name(), file.place()));
  }

  private record Spoilt(String first, int pages) {
    Spoilt and(Spoilt other) {
      return new Spoilt(
          first.compareTo(other.first) < 0 ? first : other.first, pages + other.pages);
    }
  }

  void add(TemplateException failure, String address) {
    Throwable cause = rootOf(failure);
    if (cause instanceof TemplateNotFoundException missing) {
      add(missing(failure, missing.getTemplateName()), address);
    } else if (cause instanceof MalformedTemplateNameException malformed) {
      add(missing(failure, malformed.getTemplateName()), address);
    } else if (!(cause instanceof IOException)) {
      add(error(failure), address);
    } else if (!(cause instanceof ParseException) && !isLaterAttempt(cause)) {
      add(endless(placeOf(failure)), address);
    }
  }

  /**
   * Tells of a template that would not end, or not within the memory that there is.
   *
   * @param steps those that it took
   */
  void addEndless(Steps steps, String address) {
    TracedElement last = steps.last();
    add(endless(last == null ? null : placeOf(last)), address);
  }

  private Place placeOf(TracedElement element) {
    String file = placeOf(element.getTemplate().getSourceName());
    return new Place(file, element.getBeginLine(), element.getBeginColumn());
  }

  private static Problem endless(@Nullable Place place) {
    return Problem.of(
        TemplateCode.TEMPLATE_ERROR,
        place,
        "The template does not come to an end",
        "Look for a list without an end, a text that grows, or a macro that calls itself.");
  }

  synchronized void tell(Problems problems) {
    spoilt.forEach(
        (problem, where) ->
            problems.add(
                problem.code(), problem.place(), problem.message() + in(where), problem.fix()));
    spoilt.clear();
  }

  /** The first line of what FreeMarker says of a template that it cannot read. */
  static String plain(ParseException failure) {
    return firstLine(failure.getEditorMessage());
  }

  private synchronized void add(Problem problem, String address) {
    spoilt.merge(problem, new Spoilt(address, 1), Spoilt::and);
  }

  private static String in(Spoilt where) {
    int others = where.pages() - 1;
    String more =
        others == 0 ? "" : others == 1 ? " and one more page" : " and " + others + " more pages";
    return " (while making " + where.first() + more + ").";
  }

  private Problem error(TemplateException failure) {
    if (failure instanceof InvalidReferenceException) {
      return Problem.of(
          TemplateCode.TEMPLATE_ERROR,
          placeOf(failure),
          "The template uses \"" + failure.getBlamedExpressionString() + "\", which is empty here",
          "Check the name; where it may be empty, ask first: <#if … ??>, or give a default: (…)!\"\".");
    }
    return Problem.of(
        TemplateCode.TEMPLATE_ERROR,
        placeOf(failure),
        "The template cannot go on here: " + reason(failure),
        "Mend this line, or delete your copy of the template to use the theme's own again.");
  }

  private Problem missing(TemplateException failure, @Nullable String name) {
    return Problem.of(
        TemplateCode.TEMPLATE_MISSING,
        placeOf(failure),
        "The template asks for \"" + name + "\", which does not exist",
        Nearest.suggest(String.valueOf(name), places.keySet()));
  }

  /** What our own models say is the cause and is plainer than the words around it. */
  private static String reason(TemplateException failure) {
    Throwable root = rootOf(failure);
    String said =
        root instanceof TemplateException template ? template.getMessageWithoutStackTop() : null;
    String line = firstLine(said == null ? String.valueOf(root.getMessage()) : said);
    String plain = WRAPPER.matcher(line).replaceAll("");
    return plain.endsWith(":") ? plain.substring(0, plain.length() - 1) + "." : plain;
  }

  private Place placeOf(TemplateException failure) {
    Integer line = failure.getLineNumber();
    Integer column = failure.getColumnNumber();
    return new Place(
        placeOf(String.valueOf(failure.getTemplateSourceName())),
        line == null ? 0 : line,
        column == null ? 0 : column);
  }

  private String placeOf(String template) {
    return places.getOrDefault(template, template);
  }

  /** FreeMarker remembers a template that could not be read; its problem was told at reading. */
  private static boolean isLaterAttempt(Throwable cause) {
    return cause.getMessage() != null && cause.getMessage().contains("earlier attempt");
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }

  private static String firstLine(String text) {
    String stripped = text.strip();
    int end = stripped.indexOf('\n');
    return end < 0 ? stripped : stripped.substring(0, end).strip();
  }
}
