package org.waymark.publish.hosting;

import java.util.List;
import org.waymark.publish.hosting.HostingRules.Below;
import org.waymark.publish.hosting.HostingRules.Everywhere;
import org.waymark.publish.hosting.HostingRules.Fingerprinted;
import org.waymark.publish.hosting.HostingRules.Header;
import org.waymark.publish.hosting.HostingRules.Where;

/**
 * {@code _headers}, as <a href="https://docs.netlify.com/manage/routing/headers/">Netlify</a> and
 * <a href="https://developers.cloudflare.com/pages/configuration/headers/">Cloudflare Pages</a>
 * read it. Both join the values of a header that two rules give to one address, so no two rules
 * may.
 */
final class HeadersFile {

  private static final String CACHE = "Cache-Control";

  /** Cloudflare Pages takes a hundred rules. */
  private static final int MOST = 90;

  private HeadersFile() {}

  static String of(HostingRules rules) {
    boolean kept = rules.everywhere().stream().anyMatch(HeadersFile::isHostsOwn);
    StringBuilder text = new StringBuilder(HostText.made(rules));
    text.append(rules.root()).append("/*\n");
    rules.everywhere().stream()
        .filter(header -> !isHostsOwn(header))
        .forEach(header -> line(header, text));
    for (Header header : rules.somewhere()) {
      for (String pattern : patterns(header.where())) {
        if (kept || !header.name().equals(CACHE)) {
          text.append(pattern).append('\n');
          line(header, text);
        }
      }
    }
    return text.toString();
  }

  /** Unless told otherwise, both hosts have browsers ask each time. */
  private static boolean isHostsOwn(Header header) {
    return header.name().equals(CACHE) && header.value().equals("no-cache");
  }

  private static List<String> patterns(Where where) {
    if (where instanceof Fingerprinted files) { // Patterns for endings are not known to both.
      return files.files().subList(0, Math.min(MOST, files.files().size()));
    } else if (where instanceof Below below) {
      return List.of(below.folder() + "*");
    }
    return where instanceof Everywhere ? List.of("/*") : List.of();
  }

  private static void line(Header header, StringBuilder text) {
    text.append("  ").append(header.name()).append(": ").append(header.value()).append('\n');
  }
}
