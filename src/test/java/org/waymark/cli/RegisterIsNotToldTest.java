package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Images;
import org.waymark.TestSite;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Whatever goes wrong, nothing of the register is told, kept or copied: not in any form of report,
 * not in the site, not in the project and its caches, not where Waymark itself fails (safety.md 3).
 */
final class RegisterIsNotToldTest {

  /** In small letters: what the register holds, and where it is. */
  private static final List<String> PRIVATE =
      List.of(
          "zephyrine",
          "quillfeather",
          "zeph@quill",
          "900123",
          "wendeline",
          "oxenbury",
          "4980199",
          "498 0199",
          "zz99",
          "9zz",
          "hidden street",
          "who-they-are");

  private static final String REGISTER =
      """
      ref,name,also-known-as,email,telephone,address,postcode,notes
      ST-1,Zephyrine Quillfeather,Zephy Q,zeph@quill.example,07700 900123,1 Hidden Street,ZZ99 9ZZ,-
      ST-2,"Oxenbury, Wendeline",,,0191 498 0199,,,"a
      b"
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private TestSite site;
  private Path register;

  @BeforeEach
  void project() throws IOException {
    site = TestSite.in(Files.createDirectory(folder.resolve("project")));
    register = folder.resolve("who-they-are.csv");
    Files.writeString(register, REGISTER);
  }

  private int run(String command, String... more) {
    String[] all = new String[more.length + 3];
    all[0] = command;
    all[1] = "--project=" + site.project();
    all[2] = "--as-of=2026-11-21";
    System.arraycopy(more, 0, all, 3, more.length);
    return Main.run(all, new PrintWriter(out), new PrintWriter(err));
  }

  private TestSite named() {
    return site.settings("consent-register: ../who-they-are.csv");
  }

  /** Names everywhere that an editor could put them, and faults on the same lines. */
  private void plant() {
    named()
        .story(
            "a",
            """
            title: Zephyrine Quillfeather and [no link](story:zephyrine-quillfeather)
            topics: [early-miscarriage, zephyrine-quillfeather]
            teller: {name: Zephyrine, identity: pen-name, role: wendeline-oxenbury}
            """,
            """
            I am Zephyrine Quillfeather, see [this](story:nothing) and write to zeph@quill.example.

            ## Quillfeather {#zephyrine-quillfeather}

            ## Zephyrine {#zephyrine-quillfeather}

            I, Zephyrine, went [there](/stories/zephyrine-quillfeather/).

            Ring 07700 900123 [now](page:nowhere), at ZZ99 9ZZ.
            """)
        .story("wendeline-oxenbury", "date: 31.12.2026 # Wendeline Oxenbury", "Text.")
        .news("b", "summary: By Wendeline Oxenbury\nsumary: By Wendeline Oxenbury", "Text.")
        .page("c", "![Wendeline Oxenbury](media/wendeline-oxenbury.png) [x](page:nowhere)")
        .bytes("content/media/wendeline-oxenbury.png", Images.png(2, 2))
        .bytes("content/media/oxenbury-wendeline.png", new byte[] {1, 2, 3})
        .file("templates/parts/nothing.ftlh", "Zephyrine Quillfeather ${unclosed")
        .file("templates/glossary.ftlh", "${page.zephyrineQuillfeather} Zephyrine Quillfeather");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github"})
  void noReportSaysIt(String format) throws IOException {
    plant();
    Map<String, String> before = files(site.project());
    assertThat(run("build", "--format=" + format)).isEqualTo(ExitStatus.CONTENT);
    assertThat(run("check", "--format=" + format, "--strict")).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString()).contains("real-name", "ST-2");
    assertSilent(out.toString());
    assertSilent(err.toString());
    Map<String, String> after = files(site.project());
    after.forEach(
        (name, text) -> {
          if (!before.containsKey(name)) {
            assertSilent(name + "\n" + text);
          }
        });
    after.keySet().retainAll(before.keySet());
    assertThat(after).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github"})
  void aNameOnALineWithAnotherFaultIsNotShownWithIt(String format) {
    named()
        .page("c", "By Zephyrine Quillfeather, with a [dead link](page:nowhere).")
        .page("d", "By Zephyrine\nQuillfeather, with a [dead link](page:nowhere).");
    run("build", "--format=" + format);
    assertThat(out.toString()).contains("link-to-nothing", "real-name", "content/pages/c.md");
    assertSilent(out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github"})
  void aRegisterFullOfFaultsSaysNothing(String format) throws IOException {
    Files.writeString(
        register,
        """
        ref,name,email,telephone,until,channels,identity,named-elsewhere,Zephyrine Quillfeather
        ST-1,Zephyrine Quillfeather,zeph@quill,900123,32 Hidden Street,oxenbury,zz99,quillfeather,
        ST-1,Wendeline Oxenbury,,,,,,,
        zephyrine-1,Zephyrine Quillfeather,,,,,,,
        Zephyrine Quillfeather,,,,,,,,
        ST-3,Wendeline,,,,,,,,Oxenbury
        ST-4,Wendeline
        ST-5,"Wendeline" Oxenbury,
        """);
    named().story("a", "Text.");
    assertThat(run("build", "--format=" + format)).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString()).contains("register-value", "register-form", "register-heading");
    assertSilent(out.toString());
    assertSilent(err.toString());
  }

  @Test
  void whatIsPublishedAndKeptHasNothingOfIt() throws IOException {
    named()
        .story("a", "Text.")
        .page("c", "![A chair](media/chair.png)")
        .bytes("content/media/chair.png", Images.png(40, 40));
    assertThat(run("build", "--compress")).isEqualTo(ExitStatus.DONE);
    assertThat(site.has("/stories/a/")).isTrue();
    site.settings(""); // It says where the register is.
    files(site.project()).forEach((name, text) -> assertSilent(name + "\n" + text));
    assertSilent(out.toString());
  }

  /** Fails as a part of Waymark might that quotes what it stumbled over. */
  @Command(name = "failing")
  static final class Failing implements Runnable {
    @Override
    public void run() {
      throw new IllegalStateException(
          "Cannot place Zephyrine Quillfeather",
          new NumberFormatException("For input string: \"07700 900123\""));
    }
  }

  @Test
  void aDefectIsToldWithoutWhatItStumbledOver() {
    int status =
        new CommandLine(new Failing())
            .setErr(new PrintWriter(err))
            .setExecutionExceptionHandler(Defects::tell)
            .execute();
    assertThat(status).isEqualTo(ExitStatus.DEFECT);
    assertThat(err.toString())
        .contains(
            "java.lang.IllegalStateException",
            "Caused by: java.lang.NumberFormatException",
            "at org.waymark.cli.RegisterIsNotToldTest$Failing.run(RegisterIsNotToldTest.java:");
    assertSilent(err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../who-they-are", "../who-they-are/nothing.csv"})
  void aRegisterThatCannotBeReadIsToldWithoutItsPath(String path) throws IOException {
    Files.createDirectory(folder.resolve("who-they-are"));
    site.settings("consent-register: " + path).story("a", "Text.");
    assertThat(run("build", "--production")).isEqualTo(ExitStatus.CONTENT);
    assertThat(out.toString()).contains("register-not-found");
    assertSilent(out.toString());
    assertSilent(err.toString());
  }

  private static void assertSilent(String text) {
    assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(PRIVATE);
  }

  /** All files of a folder by name, as text as far as they are. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        files.put(folder.relativize(file).toString(), text);
      }
    }
    return files;
  }
}
