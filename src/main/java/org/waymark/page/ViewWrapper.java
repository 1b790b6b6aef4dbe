package org.waymark.page;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.page.view.View;

/**
 * The only way from a value to a template: text, whole numbers, truth values, lists, and records of
 * the view package by their components. FreeMarker's own wrappers offer methods and guard them by
 * lists; this one has no methods to guard.
 */
final class ViewWrapper implements ObjectWrapper {

  static final ViewWrapper INSTANCE = new ViewWrapper();

  private static final String VIEWS = View.class.getPackageName();

  private ViewWrapper() {}

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Record view && view.getClass().getPackageName().equals(VIEWS)) {
      return new ViewModel(view);
    } else if (value instanceof List<?> list) {
      return new ListModel(list);
    } else if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Integer number) {
      return new SimpleNumber(number);
    } else if (value == null) {
      return null;
    } else if (value instanceof TemplateModel model) {
      return model;
    }
    throw new TemplateModelException("A " + value.getClass().getSimpleName() + " is not for pages");
  }
}
