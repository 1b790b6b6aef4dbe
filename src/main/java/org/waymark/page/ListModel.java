package org.waymark.page;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of a view as templates see it. Its items are wrapped once each. */
final class ListModel implements TemplateSequenceModel, KeptModel.OfValue {

  private final List<?> items;
  private final @Nullable TemplateModel[] wrapped;

  ListModel(List<?> items) {
    this.items = items;
    this.wrapped = new TemplateModel[items.size()];
  }

  @Override
  public @Nullable TemplateModel get(int index) throws TemplateModelException {
    if (index < 0 || index >= wrapped.length) {
      return null;
    }
    TemplateModel model = wrapped[index];
    if (model == null) {
      model = ViewWrapper.INSTANCE.wrap(items.get(index));
      wrapped[index] = model;
    }
    return model;
  }

  @Override
  public List<?> value() {
    return items;
  }

  @Override
  public int size() {
    return wrapped.length;
  }
}
