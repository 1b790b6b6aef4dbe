package org.waymark.privacy.register;

import java.nio.file.Path;
import org.waymark.problem.Problems;

/** Registers for tests, as tables. */
final class Registers {

  private Registers() {}

  /** A register of one teller, whose ref is R-1. */
  static ConsentRegister of(String name) {
    return read("ref,name\nR-1,\"" + name.replace("\"", "\"\"") + "\"\n");
  }

  static ConsentRegister read(String table) {
    return read(table, new Problems());
  }

  static ConsentRegister read(String table, Problems problems) {
    return new RegisterReader(Path.of("."), null, false, problems).table(table).orElseThrow();
  }
}
