package org.waymark.page;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.problem.Nearest;

/** {@code say("key", …)} in templates: the words of the page's language, as plain text. */
final class SayModel implements TemplateMethodModelEx {

  private final Wording wording;
  private final Map<String, SimpleScalar> fixed = new HashMap<>();

  SayModel(Wording wording) {
    this.wording = wording;
    for (String key : wording.keys()) {
      fixed.put(key, new SimpleScalar(wording.say(key)));
    }
  }

  @Override
  public SimpleScalar exec(@SuppressWarnings("rawtypes") List arguments)
      throws TemplateModelException {
    if (arguments.isEmpty()) {
      throw new TemplateModelException("say() needs the name of the words, such as say(\"home\")");
    }
    String key = text(arguments.get(0));
    SimpleScalar words = fixed.get(key);
    if (words == null) {
      throw new TemplateModelException(
          "There are no words named \"" + key + "\". " + Nearest.suggest(key, fixed.keySet()));
    }
    if (arguments.size() == 1) {
      return words;
    }
    String[] values = new String[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = text(arguments.get(i + 1));
    }
    return new SimpleScalar(wording.say(key, (Object[]) values));
  }

  private static String text(Object argument) throws TemplateModelException {
    if (argument instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    } else if (argument instanceof TemplateNumberModel number) {
      return number.getAsNumber().toString();
    }
    throw new TemplateModelException("say() takes texts and numbers only");
  }
}
