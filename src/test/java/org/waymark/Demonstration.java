package org.waymark;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The repository's own site, built once for all tests of a process that only look at it. It stays
 * below {@code target/} for people to look at, too.
 *
 * @param site the built site
 */
public record Demonstration(TestSite site) {

  /** A fixture with one page of all components. It is built anew and stays to be looked at, too. */
  public static TestSite patterns() {
    return built("src/test/sites/good/patterns", "target/patterns");
  }

  /** A site that has problems is not built, and an older build of it would be looked at. */
  private static TestSite built(String project, String out) {
    TestSite site =
        TestSite.existing(Path.of(project).toAbsolutePath(), own(out).toAbsolutePath()).build();
    if (site.report().pages() == 0) {
      throw new AssertionError(site.problems().toString());
    }
    return site;
  }

  /** Another process of the same tests must not build anew what this one looks at. */
  private static Path own(String out) {
    String process = System.getProperty("waymark.fork", "1");
    return Path.of(process.equals("1") ? out : out + "-" + process);
  }

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
          .computeIfAbsent(
              Demonstration.class,
              key -> new Demonstration(built("", "target/demonstration")),
              Demonstration.class);
    }
  }
}
