package org.waymark.page;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a template can name.
 *
 * @param page null for the parts that are the same on all pages
 * @param around those parts, finished
 */
record Root(
    @Nullable ViewModel page,
    ViewModel site,
    SayModel say,
    AssetModel asset,
    KeptModel kept,
    Map<String, TemplateHTMLOutputModel> around)
    implements TemplateHashModel {

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "page" -> kept.isAtWork() ? refused() : page;
      case "site" -> site;
      case "say" -> say;
      case "asset" -> asset;
      case "kept" -> kept;
      default -> around.get(name);
    };
  }

  private static ViewModel refused() throws TemplateModelException {
    throw new TemplateModelException(
        "Within kept, nothing of the page may be named but what kept is of, because what is made there"
            + " stands on other pages too.");
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
