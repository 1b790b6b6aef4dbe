package org.waymark.page;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.page.view.Site;
import org.waymark.page.view.View;

/** Makes the pages of one language: a view in, HTML out. Safe for use by many threads. */
public final class PageWriter {

  private final Templates templates;
  private final ViewModel site;
  private final SayModel say;

  PageWriter(Templates templates, Site site, Wording wording) {
    this.templates = templates;
    this.site = new ViewModel(site);
    this.say = new SayModel(wording);
  }

  /**
   * The page as HTML; empty when its template fails. The latter is told by {@link
   * Templates#tellFailures}, or was by {@link Templates#parse}.
   */
  public Optional<String> write(View view) {
    Template template = templates.of(view);
    if (template == null) {
      return Optional.empty();
    }
    PageBuffer page = new PageBuffer();
    try {
      template.process(new Root(new ViewModel((Record) view), site, say), page);
      return Optional.of(page.toString());
    } catch (TemplateException failure) {
      templates.failures().add(failure, view);
    } catch (IOException endless) {
      templates.failures().addEndless(template.getName(), view);
    } catch (StackOverflowError endless) {
      // A macro that calls itself without end is a mistake in a template, not in the program.
      templates.failures().addEndless(template.getName(), view);
    }
    return Optional.empty();
  }

  /** All that a template can name. */
  private record Root(ViewModel page, ViewModel site, SayModel say) implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String name) {
      return switch (name) {
        case "page" -> page;
        case "site" -> site;
        case "say" -> say;
        default -> null;
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
