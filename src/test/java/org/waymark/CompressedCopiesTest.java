package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies for servers that send compressed files hold the same as the files. */
final class CompressedCopiesTest {

  @TempDir private Path folder;

  private byte[] file(String name) throws IOException {
    return Files.readAllBytes(folder.resolve("target/website").resolve(name));
  }

  @Test
  void aGzipCopyHoldsTheSame() throws IOException {
    TestSite.in(folder).compressed().build();
    try (GZIPInputStream gzip =
        new GZIPInputStream(new ByteArrayInputStream(file("index.html.gz")))) {
      assertThat(gzip.readAllBytes()).isEqualTo(file("index.html"));
    }
    assertThat(file("index.html.gz").length).isLessThan(file("index.html").length / 2);
  }

  @Test
  void aBrotliCopyHoldsTheSame() throws IOException {
    Assumptions.assumeTrue(Brotli4jLoader.isAvailable(), "SKIPPED: no Brotli for this machine");
    String style = TestSite.in(folder).compressed().build().asset("style.css").substring(1);
    try (BrotliInputStream brotli =
        new BrotliInputStream(new ByteArrayInputStream(file(style + ".br")))) {
      assertThat(brotli.readAllBytes()).isEqualTo(file(style));
    }
  }

  @Test
  void picturesAndSmallFilesHaveNone() {
    TestSite site =
        TestSite.in(folder)
            .bytes("content/media/a.png", Images.png(64, 64))
            .page("a", "![A](media/a.png)")
            .compressed()
            .build();
    assertThat(site.files())
        .contains("media/a.png", "index.html.br")
        .noneMatch(
            name -> name.startsWith("media/") && (name.endsWith(".gz") || name.endsWith(".br")));
  }

  @Test
  void copiesGoWithTheirFiles() {
    TestSite site = TestSite.in(folder).page("a", "x").compressed().build();
    assertThat(site.files()).contains("a/index.html.gz");
    site.delete("content/pages/a.md").build();
    assertThat(site.files()).noneMatch(name -> name.startsWith("a/"));
  }
}
