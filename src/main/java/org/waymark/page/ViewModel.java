package org.waymark.page;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * A view's record as templates see it: its components by name, nothing else. A name that the record
 * does not have is an error rather than an empty value, so a slip in a template is found.
 *
 * <p>What is wrapped is kept. Two threads may wrap the same component at once; either result will
 * do, since both are equal and made of values that do not change.
 */
final class ViewModel implements TemplateHashModel, KeptModel.OfValue {

  private final Record view;
  private final RecordShape shape;
  private final @Nullable TemplateModel[] wrapped;

  ViewModel(Record view) {
    this.view = view;
    this.shape = RecordShape.of(view.getClass());
    this.wrapped = new TemplateModel[shape.size()];
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    int index = shape.indexOf(name);
    if (index < 0) {
      throw new TemplateModelException(shape.unknown(name));
    }
    TemplateModel model = wrapped[index];
    if (model == null) {
      model = ViewWrapper.INSTANCE.wrap(shape.value(view, index));
      wrapped[index] = model;
    }
    return model;
  }

  @Override
  public Record value() {
    return view;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
