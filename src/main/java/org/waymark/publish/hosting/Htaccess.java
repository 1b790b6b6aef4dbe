package org.waymark.publish.hosting;

import org.waymark.publish.hosting.HostingRules.Answer;
import org.waymark.publish.hosting.HostingRules.Header;
import org.waymark.publish.hosting.HostingRules.Redirect;

/**
 * {@code .htaccess}, as <a href="https://httpd.apache.org/docs/2.4/howto/htaccess.html">Apache
 * 2.4</a> reads it where the host allows {@code AllowOverride FileInfo}; nothing in it needs more,
 * because what a host does not allow there breaks the whole site. Parts for which the host lacks a
 * module are passed over.
 */
final class Htaccess {

  private static final String COPIES = "(\\.br|\\.gz)?";

  private final HostingRules rules;
  private final StringBuilder text;

  private Htaccess(HostingRules rules) {
    this.rules = rules;
    this.text = new StringBuilder(HostText.made(rules));
  }

  static String of(HostingRules rules) {
    Htaccess file = new Htaccess(rules);
    file.answers();
    file.kinds();
    file.headers();
    file.rewriting();
    return file.text.toString();
  }

  private void answers() {
    line("# What is not there.");
    documents(rules.usual(), rules.gone().get(rules.gone().size() - 1), "");
    for (int i = 0; i < rules.ofOtherLanguages().size(); i++) {
      Answer answer = rules.ofOtherLanguages().get(i);
      line("<If \"%{REQUEST_URI} =~ m#^" + Patterns.literal(answer.below()) + "#\">");
      documents(answer, rules.gone().get(i), "  ");
      line("</If>");
    }
  }

  private void documents(Answer notFound, Answer gone, String indent) {
    line(indent + "ErrorDocument 404 " + notFound.page());
    line(indent + "ErrorDocument 410 " + gone.page());
  }

  private void kinds() {
    line("");
    line("# What files are.");
    line("AddDefaultCharset UTF-8");
    line("<IfModule mod_mime.c>");
    line("  AddCharset UTF-8 .css .csv .html .js .json .svg .txt .vcf .vtt .xml");
    line("  AddType text/javascript .js");
    line("  AddType text/vcard .vcf");
    line("  AddType text/vtt .vtt");
    line("  AddType image/webp .webp");
    line("  AddType video/webm .webm");
    line("  RemoveType .gz");
    line("  RemoveLanguage .br");
    line("  AddEncoding br .br");
    line("  AddEncoding gzip .gz");
    line("</IfModule>");
  }

  private void headers() {
    line("");
    line("<IfModule mod_headers.c>");
    for (Header header : rules.everywhere()) {
      line("  " + set(header));
    }
    for (Header header : rules.somewhere()) {
      line(
          "  "
              + set(header)
              + " \"expr=%{REQUEST_URI} =~ m#"
              + Patterns.of(header.where(), COPIES)
              + "#\"");
    }
    line("  Header always merge Vary Accept-Encoding");
    line("</IfModule>");
  }

  private static String set(Header header) {
    return "Header always set " + header.name() + " \"" + header.value() + "\"";
  }

  private void rewriting() {
    line("");
    line("<IfModule mod_rewrite.c>");
    line("  RewriteEngine On");
    line("  # Not for readers.");
    for (String hidden : rules.hidden()) {
      line("  RewriteRule ^" + Patterns.literal(within(hidden)) + "$ - [R=404,L]");
    }
    if (!rules.redirects().isEmpty()) {
      line("  # Addresses that moved.");
    }
    for (Redirect redirect : rules.redirects()) {
      String from = Patterns.literal(within(redirect.from()));
      line("  RewriteRule ^" + from + "$ " + redirect.to() + " [R=301,L]");
    }
    line("  # Below the stories, what is not there is gone: nothing tells what once was.");
    for (Answer answer : rules.gone()) {
      line("  RewriteCond %{REQUEST_FILENAME} !-f");
      line("  RewriteCond %{REQUEST_FILENAME}/index.html !-f");
      line("  RewriteRule ^" + Patterns.literal(within(answer.below())) + " - [G]");
    }
    line("  # Folders are not listed.");
    line("  RewriteCond %{REQUEST_FILENAME} -d");
    line("  RewriteCond %{REQUEST_FILENAME}/index.html !-f");
    line("  RewriteRule ^ - [R=404,L]");
    copies();
    line("</IfModule>");
  }

  /** Only where the type would be kept, which is so with the same module that knows endings. */
  private void copies() {
    line("  # Copies that are compressed already.");
    line("  <IfModule mod_mime.c>");
    for (String kind : new String[] {"br", "gzip"}) {
      String ending = kind.equals("br") ? ".br" : ".gz";
      line("    RewriteCond %{HTTP:Accept-Encoding} \\b" + kind + "\\b");
      line("    RewriteCond %{REQUEST_FILENAME}" + ending + " -f");
      line("    RewriteRule ^(.+)$ $1" + ending + " [E=no-gzip:1,E=no-brotli:1,L]");
    }
    line("  </IfModule>");
  }

  /** As Apache compares it: from the folder in which the file lies. */
  private String within(String address) {
    return address.substring(rules.root().length() + 1);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
