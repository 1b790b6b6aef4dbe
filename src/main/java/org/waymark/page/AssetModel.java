package org.waymark.page;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Map;
import org.waymark.problem.Nearest;

/** {@code asset("style.css")} in templates: where a file of {@code templates/assets/} is. */
record AssetModel(Map<String, String> addresses) implements TemplateMethodModelEx {

  @Override
  public SimpleScalar exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel argument)) {
      throw new TemplateModelException(
          "asset() needs the name of one file of templates/assets/, such as"
              + " asset(\"style.css\")");
    }
    String name = argument.getAsString();
    String address = addresses.get(name);
    if (address == null) {
      throw new TemplateModelException(
          "There is no file templates/assets/"
              + name
              + ". "
              + Nearest.suggest(name, addresses.keySet()));
    }
    return new SimpleScalar(address);
  }
}
