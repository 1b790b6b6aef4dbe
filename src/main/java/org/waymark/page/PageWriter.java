package org.waymark.page;

import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.waymark.page.view.Site;
import org.waymark.page.view.View;

/** Makes the pages of one language: a view in, HTML out. Safe for use by many threads. */
public final class PageWriter {

  /** Bytes: nearly all pages are smaller. */
  private static final int USUAL = 32 << 10;

  /** Bytes: what a longer page was written in is not held for another. */
  private static final int LONGEST_HELD = 1 << 20;

  private final Templates templates;
  private final ViewModel site;
  private final SayModel say;
  private final AssetModel asset;
  private final KeptModel.Store kept = new KeptModel.Store();
  private final Map<String, TemplateHTMLOutputModel> around = new HashMap<>();

  /** What pages were written in and others will be: one for each thread. */
  private final Queue<PageBuffer> empty = new ConcurrentLinkedQueue<>();

  PageWriter(Templates templates, Site site, Wording wording, Map<String, String> assets) {
    this.templates = templates;
    this.site = new ViewModel(site);
    this.say = new SayModel(wording);
    this.asset = new AssetModel(assets);
    for (String name : Theme.AROUND) {
      write(templates.of(Theme.partOf(name)), null, site.home())
          .ifPresent(html -> around.put(name, markup(html.toString())));
    }
  }

  /**
   * The page as HTML in UTF-8; empty when its template fails. The latter is told by {@link
   * Templates#tellFailures}, or was by {@link Templates#parse}.
   */
  public Optional<byte[]> write(View view) {
    if (around.size() < Theme.AROUND.size()) {
      return Optional.empty(); // No page is made without its help.
    }
    return write(
            templates.of(Theme.templateOf(view.getClass())),
            new ViewModel((Record) view),
            view.frame().address())
        .map(this::taken);
  }

  private byte[] taken(PageBuffer page) {
    byte[] bytes = page.bytes();
    if (bytes.length < LONGEST_HELD) {
      page.clear();
      empty.add(page);
    }
    return bytes;
  }

  private Optional<PageBuffer> write(
      @Nullable Template template, @Nullable ViewModel view, String address) {
    if (template == null) {
      return Optional.empty();
    }
    PageBuffer held = empty.poll();
    PageBuffer page = held == null ? new PageBuffer(USUAL) : held;
    Steps steps = new Steps();
    templates.underWay().begin(steps, address);
    boolean whole = make(template, view, steps, page, address);
    boolean wanted = templates.underWay().end(steps);
    return whole && wanted ? Optional.of(page) : Optional.empty();
  }

  private boolean make(
      Template template, @Nullable ViewModel view, Steps steps, PageBuffer page, String address) {
    try {
      Environment made =
          template.createProcessingEnvironment(
              new Root(view, site, say, asset, new KeptModel(kept), around), page);
      made.setTemplateProcessingTracer(steps);
      made.process();
      return true;
    } catch (TemplateException failure) {
      templates.failures().add(failure, address);
    } catch (IOException | Steps.TooMany | StackOverflowError | OutOfMemoryError endless) {
      // What has no end is a mistake in a template, not in the program.
      templates.failures().addEndless(steps, address);
    }
    return false;
  }

  private static TemplateHTMLOutputModel markup(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException defect) {
      throw new IllegalStateException("Any text will do as markup", defect);
    }
  }
}
