package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestSite;

/** An empty register to begin with, which is not put where it must not lie (safety.md 3). */
final class ConsentTemplateTest {

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int template(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "consent";
    all[1] = "template";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Main.run(all, new PrintWriter(out), new PrintWriter(err));
  }

  @Test
  void printsTheHeadingsAndAPersonWhoDoesNotExist() {
    assertThat(template()).isZero();
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString())
        .startsWith("ref,name,also-known-as,email,")
        .contains("XX-0000,Madeup Exampleperson,", "@example.org", "Delete this row");
  }

  @Test
  void writesAFileThatIsItsOwnersAlone() throws IOException {
    Path file = folder.resolve("register.csv");
    assertThat(template("--out=" + file)).isZero();
    assertThat(Files.readString(file)).startsWith("\uFEFFref,name,");
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    TestSite site = TestSite.in(folder.resolve("project")).story("a", "Text.");
    site.withConsentRegister(file).build();
    assertThat(site.told()).isEmpty();
  }

  @Test
  void writesOverNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("register.csv"), "mine");
    assertThat(template("--out=" + file)).isEqualTo(ExitStatus.USAGE);
    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(err.toString()).contains("left as it is").doesNotContain("Exception");
    assertThat(template("--out=" + folder.resolve("none/register.csv")))
        .isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("no such folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"register.csv", "content/register.csv", "no/../register.csv"})
  void writesIntoNoProject(String name) throws IOException {
    TestSite.in(folder);
    assertThat(template("--out=" + folder.resolve(name))).isEqualTo(ExitStatus.USAGE);
    assertThat(err.toString()).contains("must not lie in a project's folder");
    assertThat(folder.resolve("register.csv")).doesNotExist();
  }

  @Test
  void writesIntoNoRepository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.createDirectories(folder.resolve("a/b"));
    assertThat(template("--out=" + folder.resolve("a/b/r.csv"))).isEqualTo(ExitStatus.USAGE);
  }
}
