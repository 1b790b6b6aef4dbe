package org.waymark.page;

import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.waymark.page.view.Site;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * All templates, read and ready. Templates see {@code page} (the view), {@code site} and {@code
 * say}; they cannot reach classes, files, the environment or the network, since the only files
 * there are for them are the theme's texts in memory. Safe for use by many threads.
 */
public final class Templates {

  private final Configuration configuration;
  private final Map<String, Template> readable = new HashMap<>();
  private final TemplateFailures failures;
  private final UnderWay underWay;

  private Templates(Theme theme) {
    StringTemplateLoader loader = new StringTemplateLoader();
    theme.templates().forEach(file -> loader.putTemplate(file.name(), file.text(), 0));
    this.configuration = configuration(loader);
    this.failures = new TemplateFailures(theme.templates());
    this.underWay = new UnderWay(failures);
  }

  /** Reads all templates of a theme and tells what is wrong with how they are written. */
  public static Templates parse(Theme theme, Problems problems) {
    Templates templates = new Templates(theme);
    theme.templates().forEach(file -> templates.parse(file, problems));
    return templates;
  }

  /** What makes the pages of one language. */
  public PageWriter writer(Site site, Wording wording, Map<String, String> assets) {
    return new PageWriter(this, site, wording, assets);
  }

  /**
   * Tells what went wrong in making pages: each fault of a template once, with the address of the
   * first page it spoilt. To be called when all pages are made.
   */
  public void tellFailures(Problems problems) {
    failures.tell(problems);
  }

  /** The template of that name; null when it cannot be read, which was told. */
  @Nullable Template of(String name) {
    return readable.get(name);
  }

  /**
   * Whether a page takes so long that none is to be waited for any more. To be asked once a second,
   * while pages are made.
   */
  public boolean isStuck() {
    return underWay.isStuck();
  }

  TemplateFailures failures() {
    return failures;
  }

  UnderWay underWay() {
    return underWay;
  }

  private void parse(ThemeFile file, Problems problems) {
    try {
      Template template = configuration.getTemplate(file.name());
      if (TemplateRules.keeps(template, file.place(), problems)) {
        readable.put(file.name(), template);
      }
    } catch (ParseException failure) {
      problems.add(
          TemplateCode.TEMPLATE_SYNTAX,
          new Place(file.place(), failure.getLineNumber(), failure.getColumnNumber()),
          "The template cannot be read from here on: " + TemplateFailures.plain(failure),
          "Look at this line and the one above: a tag <#…> or ${…} may be misspelt or left open.");
    } catch (IOException defect) {
      throw new IllegalStateException("Templates are in memory", defect);
    }
  }

  private static Configuration configuration(StringTemplateLoader loader) {
    Configuration made = new Configuration(Configuration.VERSION_2_3_35);
    made.setTemplateLoader(loader);
    made.setCacheStorage(new StrongCacheStorage());
    made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    made.setLocalizedLookup(false);
    made.setOutputFormat(HTMLOutputFormat.INSTANCE);
    made.setRecognizeStandardFileExtensions(true);
    made.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    made.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    made.setObjectWrapper(ViewWrapper.INSTANCE);
    made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    made.setAPIBuiltinEnabled(false);
    made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    made.setAttemptExceptionReporter((failure, environment) -> {});
    made.setLogTemplateExceptions(false);
    made.setWrapUncheckedExceptions(true);
    made.setFallbackOnNullLoopVariable(false);
    made.setNumberFormat("c");
    made.setLocale(Locale.ROOT);
    made.setTimeZone(TimeZone.getTimeZone("UTC"));
    return made;
  }
}
