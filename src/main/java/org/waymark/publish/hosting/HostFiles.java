package org.waymark.publish.hosting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.SiteFile.Host;

/** The files by which a published folder itself tells its host what holds. */
public final class HostFiles {

  /** What may lie at the top of the folder and is for the host, not for readers. */
  static final List<String> HIDDEN =
      List.of(
          ".htaccess",
          ".nojekyll",
          ".waymark",
          ".waymark-published.json",
          "CNAME",
          "_headers",
          "_redirects");

  private HostFiles() {}

  /** Whether a file of the published folder is for its host, not for readers. */
  public static boolean isForHost(String name) {
    return HIDDEN.contains(name);
  }

  /**
   * The files by name.
   *
   * @param host where the site will be; null where nobody has said so: then all files that some
   *     host understands, in words that none of them refuses
   */
  public static Map<String, byte[]> of(HostingRules rules, @Nullable Host host) {
    Map<String, String> files = new TreeMap<>();
    if (host == null || host == Host.APACHE) {
      files.put(".htaccess", Htaccess.of(rules));
    }
    if (host == null || host == Host.NETLIFY || host == Host.CLOUDFLARE) {
      files.put("_headers", HeadersFile.of(rules));
      files.put("_redirects", RedirectsFile.of(rules, host == Host.NETLIFY));
    }
    if (host == null || host == Host.GITHUB_PAGES) {
      files.put(".nojekyll", ""); // Or GitHub Pages leaves out what begins with an underscore.
    }
    if (host == Host.GITHUB_PAGES) {
      GithubPages.ownName(rules).ifPresent(name -> files.put("CNAME", name + "\n"));
    }
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }
}
