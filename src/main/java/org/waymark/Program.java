package org.waymark;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The program that runs. */
public final class Program {

  private Program() {}

  /** Its jar; empty when classes run that are not packed. */
  public static Optional<Path> jar() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("The program's own address is right", impossible);
    }
  }
}
