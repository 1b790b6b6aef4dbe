package org.waymark.delivery.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Git is asked for a login, and not waited for without end. */
final class GitProgramTest {

  @TempDir private Path folder;

  @BeforeEach
  void onlyWhereThereAreScripts() {
    assumeTrue(File.separatorChar == '/');
  }

  private GitProgram program(String script, Duration patience) throws IOException {
    Path program = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script);
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return new GitProgram(program.toString(), folder, patience);
  }

  @Test
  void whatItKnowsIsTaken() throws Exception {
    GitProgram git =
        program("cat > asked\necho username=us\necho password=secret\n", Duration.ofMinutes(1));
    Login login = git.login(new URIish("https://example.org/us/site.git"));
    assertThat(login).isEqualTo(new Login("us", "secret"));
    assertThat(folder.resolve("asked")).content().isEqualTo("protocol=https\nhost=example.org\n\n");
  }

  @Test
  void aProgramThatDoesNotAnswerIsEnded() throws Exception {
    GitProgram git = program("echo $$ > id\nsleep 600\necho username=us\n", Duration.ofSeconds(2));
    assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          assertThat(git.login(new URIish("https://example.org/us/site.git"))).isNull();
          long id = Long.parseLong(Files.readString(folder.resolve("id")).strip());
          while (ProcessHandle.of(id).map(ProcessHandle::isAlive).orElse(false)) {
            Thread.onSpinWait();
          }
        });
  }
}
