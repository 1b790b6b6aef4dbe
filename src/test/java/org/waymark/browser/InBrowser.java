package org.waymark.browser;

import java.lang.reflect.Type;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;
import org.waymark.Demonstration;
import org.waymark.TestSite;

/**
 * Gives tests one browser and the demonstration site, served: both begin once for all test classes
 * and end with the last. Without a browser the class is skipped, or fails where one is demanded.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver {

  private static final Namespace OWN = Namespace.create(InBrowser.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
    try {
      chromium(test);
      return ConditionEvaluationResult.enabled("There is a browser.");
    } catch (TestAbortedException none) {
      return ConditionEvaluationResult.disabled(none.getMessage());
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Type type = parameter.getParameter().getType();
    return type == Chromium.class || type == ServedSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Chromium.class
        ? chromium(test)
        : demonstration(test);
  }

  private static Chromium chromium(ExtensionContext test) {
    return store(test).computeIfAbsent(Chromium.class, key -> Chromium.orSkip(), Chromium.class);
  }

  private static ServedSite demonstration(ExtensionContext test) {
    TestSite site = Demonstration.Shared.of(test).site(); // From the same store, so not within it.
    return store(test)
        .computeIfAbsent(ServedSite.class, key -> ServedSite.of(site), ServedSite.class);
  }

  private static Store store(ExtensionContext test) {
    return test.getRoot().getStore(OWN);
  }
}
