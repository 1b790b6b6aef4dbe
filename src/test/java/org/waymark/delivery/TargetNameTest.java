package org.waymark.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.delivery.TargetName.Branch;
import org.waymark.delivery.TargetName.Bucket;
import org.waymark.delivery.TargetName.Folder;
import org.waymark.delivery.TargetName.NoTarget;

/** What an editor may write for the place to publish to. */
final class TargetNameTest {

  @ParameterizedTest
  @CsvSource({
    "folder:/srv/www, /srv/www",
    "/srv/www, /srv/www",
    "../published, ../published",
    "./published, ./published",
    "folder:published, published",
    "folder:a@b#c, a@b#c",
    "src, src",
    "., .",
    "folder:s3:x, s3:x"
  })
  void aFolder(String text, String folder) throws NoTarget {
    assertThat(TargetName.of(text)).isEqualTo(new Folder(Path.of(folder)));
  }

  @ParameterizedTest
  @CsvSource({
    "s3://my-bucket, my-bucket, ''",
    "s3://my-bucket/, my-bucket, ''",
    "s3://my-bucket/site, my-bucket, site/",
    "s3://my.bucket/a/b.c/, my.bucket, a/b.c/"
  })
  void aBucket(String text, String bucket, String prefix) throws NoTarget {
    assertThat(TargetName.of(text)).isEqualTo(new Bucket(bucket, prefix));
  }

  @ParameterizedTest
  @CsvSource({
    "git:origin#gh-pages, origin, gh-pages",
    "git:origin, origin, ''",
    "git:https://example.org/a.git#pages, https://example.org/a.git, pages",
    "git:git@example.org:a/b.git#pages, git@example.org:a/b.git, pages"
  })
  void aBranch(String text, String remote, String branch) throws NoTarget {
    assertThat(TargetName.of(text)).isEqualTo(new Branch(remote, branch));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "folder:",
        "s3:my-bucket",
        "s3://",
        "s3://My-Bucket",
        "s3://b/x",
        "s3://my-bucket//x",
        "s3://my-bucket/../x",
        "s3://my-bucket/a b",
        "git:",
        "git:#x",
        "ftp://example.org/x",
        "https://example.org",
        "sftp:host",
        "published",
        "my-bucket/site",
        "origin#gh-pages",
        "git@github.com:org/site.git",
        "editor@server:/srv/www",
        "server:/srv/www",
        "./a@b",
        "/srv/www#x",
        "/srv/www:x",
        "~somebody",
        "a\0b"
      })
  void nothingOfTheKind(String text) {
    assertThatThrownBy(() -> TargetName.of(text)).isInstanceOf(NoTarget.class);
  }

  @Test
  void theTildeIsTheOwnFolder() throws NoTarget {
    Path home = Path.of(System.getProperty("user.home"));
    assertThat(TargetName.of("~/www")).isEqualTo(new Folder(home.resolve("www")));
    assertThat(TargetName.of("folder:~/www")).isEqualTo(new Folder(home.resolve("www")));
    assertThat(TargetName.of("folder:~x")).isEqualTo(new Folder(Path.of("~x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user:se/cret@host",
        "https://user:secret@more@host",
        "gti:https://user:secret@host",
        "user:secret@host:/www",
        "s3://user:se/cret@host",
        "folder:\0secret@host"
      })
  void whoAndPasswordAreNeverShown(String text) {
    assertThatThrownBy(() -> TargetName.of(text))
        .isInstanceOf(NoTarget.class)
        .hasMessageContaining("host")
        .hasMessageNotContaining("cret")
        .hasMessageNotContaining("user");
  }

  @Test
  void saysWhatToWriteAndNoPassword() {
    assertThatThrownBy(() -> TargetName.of("ftp://me:secret@example.org/x"))
        .hasMessageContaining("\"ftp://example.org/x\"")
        .hasMessageContaining("s3://my-bucket/site")
        .hasMessageNotContaining("secret");
  }
}
