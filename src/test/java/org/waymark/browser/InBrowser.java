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
    return type == Chromium.class || type == Sites.class || type == ServedSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Type type = parameter.getParameter().getType();
    if (type == Chromium.class) {
      return chromium(test);
    }
    return type == Sites.class ? sites(test) : sites(test).demonstration();
  }

  private static Chromium chromium(ExtensionContext test) {
    return store(test).computeIfAbsent(Chromium.class, key -> Chromium.orSkip(), Chromium.class);
  }

  private static Sites sites(ExtensionContext test) {
    TestSite demonstration = Demonstration.Shared.of(test).site(); // Not within its own store.
    return store(test).computeIfAbsent(Sites.class, key -> sites(demonstration), Sites.class);
  }

  private static Sites sites(TestSite demonstration) {
    return new Sites(ServedSite.of(demonstration), ServedSite.of(Demonstration.patterns()));
  }

  private static Store store(ExtensionContext test) {
    return test.getRoot().getStore(OWN);
  }
}
