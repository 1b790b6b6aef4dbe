package org.waymark.health;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.page.view.Site;
import org.waymark.page.view.View;

/** The handbook's reference of what templates see, read from the records themselves. */
final class ViewPage {

  private static final String INTRODUCTION =
      """
      A template can name `page`, the view of the page that is being made; `site`, which is the same for
      all pages of a language; and `say("…")`, the words of the interface. How to write a template is told
      in [Templates and wording](templates.md). This page is made from the program itself.

      Texts are plain and are escaped where they are written; only `html` of a markup piece is finished
      HTML. Every `href` is ready to use. What *may be missing* is asked for with `??` before it is used.
      """;

  private static final Comparator<Class<?>> BY_NAME = Comparator.comparing(ViewPage::name);

  private ViewPage() {}

  static String text() {
    Collection<Class<?>> views =
        Arrays.stream(View.class.getPermittedSubclasses()).sorted(BY_NAME).toList();
    MarkdownText page = new MarkdownText("What templates see");
    page.paragraph(INTRODUCTION.strip());
    page.heading(2, "site").paragraph("In every template, as `site`.");
    components(Site.class, page);
    for (Class<?> view : views) {
      page.heading(2, templateOf(view)).paragraph("`page` is a " + name(view) + ".");
      components(view, page);
    }
    page.heading(2, "Parts").paragraph("What views are made of.");
    for (Class<?> part : parts(views)) {
      page.heading(3, name(part));
      components(part, page);
    }
    return page.toString();
  }

  /** {@code StoryView} has {@code story.ftlh}. */
  static String templateOf(Class<?> view) {
    String name = view.getSimpleName().replace("View", "");
    return name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".ftlh";
  }

  private static void components(Class<?> type, MarkdownText page) {
    if (type.isSealed()) {
      choice(type.getPermittedSubclasses(), page);
      return;
    }
    page.row("Name", "What it is").row("---", "---");
    for (RecordComponent component : type.getRecordComponents()) {
      boolean missing = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      String words = words(component.getGenericType());
      page.row(
          MarkdownText.code(component.getName()), missing ? words + ", may be missing" : words);
    }
    page.end();
  }

  /** By its first component a template knows which of them it has. */
  private static void choice(Class<?>[] types, MarkdownText page) {
    String names = Arrays.stream(types).map(ViewPage::name).collect(Collectors.joining(", "));
    String first = types[0].getRecordComponents()[0].getName();
    page.paragraph("One of: " + names + ". Its `" + first + "` says which.");
  }

  /** Every record that a template can come to, in the order of the names. */
  private static Collection<Class<?>> parts(Collection<Class<?>> views) {
    TreeSet<Class<?>> found = new TreeSet<>(BY_NAME);
    views.forEach(view -> collect(view, found));
    collect(Site.class, found);
    found.removeAll(views);
    found.remove(Site.class);
    return found;
  }

  private static void collect(Class<?> type, Collection<Class<?>> found) {
    if (!type.getPackageName().equals(View.class.getPackageName()) || !found.add(type)) {
      return;
    }
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(part -> collect(part, found));
    } else {
      for (RecordComponent component : type.getRecordComponents()) {
        collect(itemOf(component.getGenericType()), found);
      }
    }
  }

  private static Class<?> itemOf(Type type) {
    return type instanceof ParameterizedType list
        ? itemOf(list.getActualTypeArguments()[0])
        : (Class<?>) type;
  }

  private static String words(Type type) {
    if (type instanceof ParameterizedType list) {
      return "list, each: " + words(list.getActualTypeArguments()[0]);
    } else if (type == String.class) {
      return "text";
    } else if (type == int.class) {
      return "number";
    } else if (type == boolean.class) {
      return "true or false";
    }
    return name((Class<?>) type);
  }

  /** {@code FigureTable.Row} for a record within another. */
  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }
}
