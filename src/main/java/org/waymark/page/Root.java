package org.waymark.page;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
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
  public @Nullable TemplateModel get(String name) {
    return switch (name) {
      case "page" -> page;
      case "site" -> site;
      case "say" -> say;
      case "asset" -> asset;
      case "kept" -> kept;
      default -> around.get(name);
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
