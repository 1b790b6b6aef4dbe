package org.waymark.publish.hosting;

import java.util.Optional;

/**
 * <a href="https://docs.github.com/en/pages">GitHub Pages</a>, which takes no settings: it can be
 * told the site's own name, and not to run Jekyll over it, and nothing else.
 */
final class GithubPages {

  private static final String OF_GITHUB = ".github.io";

  private GithubPages() {}

  /** What can be said to it, and what it cannot do. */
  static String of(HostingRules rules) {
    return HostText.printed(rules, "github-pages")
        + """
        # GitHub Pages takes no settings. In content/site.yaml, "hosting: {host: github-pages}" lets every build make
        # the files below, and "waymark publish git:origin#gh-pages" brings them to the branch that it shows.
        # It cannot send headers: of what protects readers, only what pages say of themselves holds.
        # It cannot say 410: a story that was taken back is answered with 404 and the page 404.html.
        # It cannot redirect: at each old address lies a page that leads on.
        # Its logs are GitHub's, with readers' addresses, and cannot be turned off.

        # The file .nojekyll is empty. It says that the files are to be shown as they are.
        """
        + ownName(rules)
            .map(name -> "\n# The file CNAME:\n" + name + "\n")
            .orElse("\n# No file CNAME is needed for this address.\n");
  }

  /**
   * The name for {@code CNAME}; empty where the site lies at an address of GitHub's own, or at a
   * path of a host whose name is another repository's to tell.
   */
  static Optional<String> ownName(HostingRules rules) {
    String host = rules.host();
    boolean own = !host.endsWith(OF_GITHUB) && host.contains(".") && !host.contains(":");
    return own && rules.root().isEmpty() ? Optional.of(host) : Optional.empty();
  }
}
