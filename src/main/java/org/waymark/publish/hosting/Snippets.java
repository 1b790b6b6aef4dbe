package org.waymark.publish.hosting;

import org.waymark.content.SiteFile.Host;

/** What somebody who runs a server, or has a site on a host, puts into its settings. */
public final class Snippets {

  private Snippets() {}

  /**
   * The text for a host.
   *
   * @param folder where the published folder's files lie on the server; below it, the site lies at
   *     the path that its address has
   */
  public static String of(HostingRules rules, Host host, String folder) {
    return switch (host) {
      case NGINX -> NginxSite.of(rules, folder);
      case APACHE -> ApacheSite.of(rules, folder);
      case CADDY -> CaddySite.of(rules, folder);
      case NETLIFY, CLOUDFLARE -> files(rules, host);
      case GITHUB_PAGES -> GithubPages.of(rules);
    };
  }

  private static String files(HostingRules rules, Host host) {
    return "# In content/site.yaml, \"hosting: {host: "
        + host.id()
        + "}\" lets every build make these two files.\n\n# The file _headers:\n"
        + HeadersFile.of(rules)
        + "\n# The file _redirects:\n"
        + RedirectsFile.of(rules, host == Host.NETLIFY);
  }
}
