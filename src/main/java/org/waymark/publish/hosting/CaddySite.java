package org.waymark.publish.hosting;

import java.util.List;
import org.waymark.publish.hosting.HostingRules.Answer;
import org.waymark.publish.hosting.HostingRules.Header;
import org.waymark.publish.hosting.HostingRules.Redirect;

/** A site of <a href="https://caddyserver.com/docs/caddyfile">Caddy 2</a>, for its Caddyfile. */
final class CaddySite {

  private final HostingRules rules;
  private final StringBuilder text = new StringBuilder();

  private CaddySite(HostingRules rules) {
    this.rules = rules;
  }

  static String of(HostingRules rules, String folder) {
    CaddySite site = new CaddySite(rules);
    site.text.append(HostText.printed(rules, "caddy"));
    site.line(rules.host() + " {");
    site.line("\troot * " + folder);
    site.files();
    site.headers();
    site.redirects();
    site.answers();
    site.log();
    site.line("}");
    return site.text.toString();
  }

  private void files() {
    line("\tfile_server {");
    line("\t\tprecompressed br gzip");
    line("\t}");
    line("\t@hidden path " + String.join(" ", rules.hidden()));
    line("\terror @hidden 404");
  }

  private void headers() {
    always("\t");
    // Each answer fits one of these only, since their order is Caddy's own.
    List<Header> chosen = rules.somewhere();
    line("\t@usual {");
    chosen.forEach(header -> line("\t\tnot path_regexp " + Patterns.of(header.where(), "")));
    line("\t}");
    for (Header header : rules.everywhere()) {
      if (isChosen(header)) {
        line("\theader @usual " + header.name() + " \"" + header.value() + "\"");
      }
    }
    for (int i = 0; i < chosen.size(); i++) {
      Header header = chosen.get(i);
      line("\t@some" + i + " path_regexp " + Patterns.of(header.where(), ""));
      line("\theader @some" + i + " " + header.name() + " \"" + header.value() + "\"");
    }
  }

  /** Caddy forgets the headers of an answer when something is not there. */
  private void always(String indent) {
    line(indent + "header {");
    for (Header header : rules.everywhere()) {
      if (!isChosen(header)) {
        line(indent + "\t" + header.name() + " \"" + header.value() + "\"");
      }
    }
    line(indent + "\t-Server");
    line(indent + "}");
  }

  private boolean isChosen(Header header) {
    return rules.somewhere().stream().anyMatch(other -> other.name().equals(header.name()));
  }

  private void redirects() {
    for (Redirect redirect : rules.redirects()) {
      line("\tredir " + redirect.from() + " " + redirect.to() + " 301");
    }
  }

  private void answers() {
    line("\t# What is not there; below the stories it is gone, and nothing tells what once was.");
    line("\thandle_errors {");
    always("\t\t");
    for (Header header : rules.everywhere()) {
      if (isChosen(header)) {
        line("\t\theader " + header.name() + " \"" + header.value() + "\"");
      }
    }
    line("\t\troute {");
    int number = 0;
    for (Answer answer : rules.gone()) {
      answer("gone" + number++, answer, 410);
    }
    for (Answer answer : rules.notFound()) {
      answer("not" + number++, answer, 404);
    }
    line("\t\t}");
    line("\t}");
  }

  private void answer(String name, Answer answer, int status) {
    line("\t\t\t@" + name + " {");
    line("\t\t\t\tpath " + answer.below() + "*");
    line("\t\t\t\texpression {http.error.status_code} in [403, 404]");
    line("\t\t\t}");
    line("\t\t\thandle @" + name + " {");
    line("\t\t\t\trewrite * " + answer.page());
    line("\t\t\t\tfile_server {");
    line("\t\t\t\t\tstatus " + status);
    line("\t\t\t\t}");
    line("\t\t\t}");
  }

  private void log() {
    line(
        "\t# Which page was read, and not by whom: no address, no browser, no page before. Seven days.");
    line("\tlog {");
    line("\t\toutput file /var/log/caddy/" + rules.host() + ".log {");
    line("\t\t\troll_keep_for 168h");
    line("\t\t}");
    line("\t\tformat filter {");
    line("\t\t\twrap json");
    line("\t\t\tfields {");
    for (String field :
        List.of(
            "request>remote_ip",
            "request>remote_port",
            "request>client_ip",
            "request>headers",
            "request>tls",
            "resp_headers",
            "user_id")) {
      line("\t\t\t\t" + field + " delete");
    }
    line("\t\t\t\trequest>uri regexp \\?.* \"\"");
    line("\t\t\t}");
    line("\t\t}");
    line("\t}");
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
