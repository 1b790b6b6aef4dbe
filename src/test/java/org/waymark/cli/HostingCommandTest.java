package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestSite;
import org.waymark.check.PagePolicy;

/** The settings for servers are printed for whoever looks after one (safety.md 11). */
final class HostingCommandTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int hosting(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "hosting";
    all[1] = "--project=" + folder;
    all[2] = "--as-of=2026-11-21";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Main.run(all, new PrintWriter(out), new PrintWriter(err));
  }

  @ParameterizedTest
  @CsvSource({
    "nginx, server_name near.example.org;",
    "caddy, near.example.org {",
    "netlify, /* /404.html 404",
    "cloudflare, # The file _redirects:"
  })
  void theSettingsOfEachHostAreForThisSite(String host, String line) {
    TestSite.in(folder).settings("base-url: https://near.example.org/");
    assertThat(hosting(host)).isZero();
    assertThat(out.toString()).contains(line + "\n", PagePolicy.HEADER);
    assertThat(err.toString()).isEmpty();
    assertThat(folder.resolve("target")).doesNotExist();
  }

  @Test
  void gitHubPagesTakesNoSettingsAndThatIsSaid() {
    TestSite.in(folder).settings("base-url: https://near.example.org/");
    assertThat(hosting("github-pages")).isZero();
    assertThat(out.toString())
        .contains("# The file CNAME:\nnear.example.org\n", ".nojekyll", "cannot send headers")
        .doesNotContain(PagePolicy.HEADER);
  }

  @Test
  void apacheReadsTheRestFromTheFolder() {
    TestSite.in(folder);
    assertThat(hosting("apache", "--folder=/home/us/site")).isZero();
    assertThat(out.toString()).contains("DocumentRoot \"/home/us/site\"", "AllowOverride FileInfo");
  }

  @Test
  void theAddressCanBeGiven() {
    TestSite.in(folder);
    assertThat(hosting("nginx", "--base-url=https://other.example.org/")).isZero();
    assertThat(out.toString()).contains("server_name other.example.org;");
  }

  @Test
  void aHostThatIsMisspeltIsPutRight() {
    TestSite.in(folder);
    assertThat(hosting("ngin")).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean \"nginx\"?");
  }

  @Test
  void withoutSettingsOfTheSiteThereAreNone() {
    TestSite.in(folder).delete("content/site.yaml");
    assertThat(hosting("nginx")).isEqualTo(1);
    assertThat(out.toString()).contains("site.yaml").doesNotContain("server {");
  }
}
