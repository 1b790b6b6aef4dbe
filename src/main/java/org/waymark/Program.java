package org.waymark;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The program that runs. */
public final class Program {

  private Program() {}

  /**
   * Its jar; empty when classes run that are not packed, or whose loader does not say where they
   * come from, as Maven's does.
   */
  public static Optional<Path> jar() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    URL place = source == null ? null : source.getLocation();
    if (place == null || !place.getProtocol().equals("file")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(place.toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("The program's own address is right", impossible);
    }
  }
}
