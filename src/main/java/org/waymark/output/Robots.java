package org.waymark.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.content.SiteFile;
import org.waymark.library.Library;

/**
 * What crawlers are asked, as <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a> has it.
 * It is a request: who means no good does not read it.
 */
final class Robots {

  /**
   * Crawlers that gather texts to train language models, by the names under which their makers say
   * that they come.
   */
  private static final List<String> TRAINING =
      List.of(
          "AI2Bot",
          "Amazonbot",
          "anthropic-ai",
          "Applebot-Extended",
          "Bytespider",
          "CCBot",
          "ClaudeBot",
          "cohere-ai",
          "Diffbot",
          "FacebookBot",
          "Google-Extended",
          "GPTBot",
          "meta-externalagent",
          "omgili");

  private Robots() {}

  /** Crawlers look for it at the root of a host, so below a path it only serves to be copied. */
  static Extra of(Library library) {
    StringBuilder text = new StringBuilder();
    if (library.site().trainingCrawlers() != SiteFile.Crawlers.ALLOW) {
      TRAINING.forEach(name -> text.append("User-agent: ").append(name).append('\n'));
      text.append("Disallow: ").append(library.addresses().href("/")).append("\n\n");
    }
    text.append("User-agent: *\nAllow: ").append(library.addresses().href("/")).append("\n\n");
    text.append("Sitemap: ").append(library.addresses().url(Sitemap.ADDRESS)).append('\n');
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return new Extra("/robots.txt", () -> bytes);
  }
}
