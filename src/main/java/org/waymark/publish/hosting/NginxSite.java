package org.waymark.publish.hosting;

import java.util.Locale;
import org.waymark.publish.hosting.HostingRules.Answer;
import org.waymark.publish.hosting.HostingRules.Header;
import org.waymark.publish.hosting.HostingRules.Redirect;

/**
 * A site of <a href="https://nginx.org/en/docs/">nginx</a>, 1.18 or later: a file for {@code
 * sites-available}, or for any place within {@code http}.
 */
final class NginxSite {

  private final HostingRules rules;
  private final String folder;
  private final StringBuilder text = new StringBuilder();

  private NginxSite(HostingRules rules, String folder) {
    this.rules = rules;
    this.folder = folder;
  }

  static String of(HostingRules rules, String folder) {
    NginxSite site = new NginxSite(rules, folder);
    site.text.append(HostText.printed(rules, "nginx"));
    site.maps();
    site.line("");
    site.line("# Which page was read, and not by whom: no address, no browser, no page before.");
    site.line(
        "log_format waymark '$time_iso8601 $request_method \"$uri\" $status $body_bytes_sent';");
    site.line("");
    site.line("server {");
    site.server();
    site.answers();
    site.line("}");
    return site.text.toString();
  }

  /**
   * A header within a location would take away all those of the server; so one of several values is
   * chosen by a map.
   */
  private void maps() {
    for (Header usual : rules.everywhere()) {
      if (rules.somewhere().stream().anyMatch(header -> header.name().equals(usual.name()))) {
        line("map $uri " + variable(usual) + " {");
        line("    default \"" + usual.value() + "\";");
        for (Header header : rules.somewhere()) {
          String pattern = Patterns.of(header.where(), "");
          line("    \"~" + pattern + "\" \"" + header.value() + "\";");
        }
        line("}");
      }
    }
  }

  private static String variable(Header header) {
    return "$waymark_" + header.name().replace('-', '_').toLowerCase(Locale.ROOT);
  }

  private void server() {
    line("    listen 80;");
    line("    listen [::]:80;");
    line("    # With a certificate: listen 443 ssl; or let certbot --nginx add it.");
    line("    server_name " + rules.host() + ";");
    line("    root " + folder + ";");
    line("");
    line("    index index.html;");
    line("    autoindex off;");
    line("    absolute_redirect off;");
    line("    server_tokens off;");
    line("    charset utf-8;");
    line(
        "    charset_types application/javascript application/json image/svg+xml text/css text/csv"
            + " text/javascript text/plain text/vcard text/vtt text/xml;");
    line("    gzip_static on; # For sites that are built with --compress.");
    line("    gzip_vary on;");
    line("    # brotli_static on; # With the package libnginx-mod-http-brotli-static.");
    line("");
    line("    access_log /var/log/nginx/" + rules.host() + ".log waymark; # Or: access_log off;");
    line("    # Messages of errors hold addresses of readers. Keep only what stops the server.");
    line("    error_log /var/log/nginx/" + rules.host() + "-error.log crit;");
    line("");
    for (Header header : rules.everywhere()) {
      boolean chosen =
          rules.somewhere().stream().anyMatch(other -> other.name().equals(header.name()));
      String value = chosen ? variable(header) : "\"" + header.value() + "\"";
      line("    add_header " + header.name() + " " + value + " always;");
    }
  }

  private void answers() {
    line("");
    line("    # What is not there, and folders without a page.");
    line("    error_page 403 404 =404 " + rules.usual().page() + ";");
    for (Answer answer : rules.ofOtherLanguages()) {
      location(answer.below(), "error_page 403 404 =404 " + answer.page());
    }
    line("    # Below the stories, what is not there is gone: nothing tells what once was.");
    for (Answer answer : rules.gone()) {
      location(answer.below(), "error_page 403 404 =410 " + answer.page());
    }
    line("    # Not for readers.");
    for (String hidden : rules.hidden()) {
      location("= " + hidden, "return 404");
    }
    if (!rules.redirects().isEmpty()) {
      line("    # Addresses that moved.");
    }
    for (Redirect redirect : rules.redirects()) {
      location("= " + redirect.from(), "return 301 " + redirect.to());
    }
    line("    # Captions of films, which nginx does not know.");
    location("~ ^" + rules.root() + "/media/.+\\.vtt$", "types {} default_type text/vtt");
  }

  private void location(String where, String what) {
    line("    location " + where + " { " + what + "; }");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
