package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a computer for which libwebp has no native part, pages have pictures all the same. */
final class WithoutWebpTest {

  @TempDir private Path folder;

  @Test
  void picturesAreJpegOrPngAndOneLineSaysSo() throws IOException, InterruptedException {
    TestSite site =
        TestSite.in(folder)
            .bytes("content/media/a.png", Images.png(500, 400))
            .bytes("content/media/b.jpg", Images.write(Images.photograph(500, 400), "jpg"))
            .page("a", "![A](media/a.png)\n\n![B](media/b.jpg)");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dos.arch=abacus",
                "-cp",
                System.getProperty("java.class.path"),
                "org.waymark.cli.Main",
                "build",
                "--project",
                site.project().toString(),
                "--strict",
                "--as-of",
                TestSite.DAY.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    assertThat(said).containsOnlyOnce("webp-not-made").doesNotContain("Exception", "\tat ");
    assertThat(site.files()).contains("media/a-320.png", "media/b-320.jpg");
    assertThat(site.files()).noneMatch(name -> name.endsWith(".webp"));
    Element img = site.html("/a/").expectFirst("figure > img[alt=B]");
    assertThat(img.attr("srcset")).isEqualTo("/media/b-320.jpg 320w, /media/b.jpg 500w");
  }
}
