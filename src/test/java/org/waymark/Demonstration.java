package org.waymark;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The repository's own site, built once for all tests that only look at it. It stays below {@code
 * target/} for people to look at, too.
 *
 * @param site the built site
 */
public record Demonstration(TestSite site) {

  private static final Path OUT = Path.of("target/demonstration");

  /** Gives it to tests that ask for it: {@code @ExtendWith(Demonstration.Shared.class)}. */
  public static final class Shared implements ParameterResolver {

    private static final Namespace OWN = Namespace.create(Shared.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
      return parameter.getParameter().getType() == Demonstration.class;
    }

    @Override
    public Demonstration resolveParameter(ParameterContext parameter, ExtensionContext test) {
      return of(test);
    }

    /** The site as all tests of this run share it. */
    public static Demonstration of(ExtensionContext test) {
      return test.getRoot()
          .getStore(OWN)
          .computeIfAbsent(Demonstration.class, key -> built(), Demonstration.class);
    }

    private static Demonstration built() {
      Path project = Path.of("").toAbsolutePath();
      TestSite site = TestSite.existing(project, OUT.toAbsolutePath()).build();
      if (!site.problems().isEmpty()) {
        throw new AssertionError(
            site.problems().toString()); // Or an older build would be looked at.
      }
      return new Demonstration(site);
    }
  }
}
