package org.waymark.privacy.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.library.Shared;
import org.waymark.privacy.register.RegisterTable.Row;
import org.waymark.problem.Place;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;
import org.waymark.problem.Severity;
import org.waymark.source.Hasher;

/** Reads the private record of consent, strictly: every fault is told, by row and column. */
public final class RegisterReader {

  /** A row a teller: more than any charity has, and little enough to hold. */
  private static final long LARGEST = 16L << 20;

  private final Path project;
  private final @Nullable Path fromEnvironment;
  private final boolean production;
  private final Problems problems;

  /**
   * @param project the project folder, in which the register must not lie
   * @param fromEnvironment the register that holds, whatever the settings say; may be null
   * @param production whether a register that cannot be found is an error
   */
  public RegisterReader(
      Path project, @Nullable Path fromEnvironment, boolean production, Problems problems) {
    this.project = project;
    this.fromEnvironment = fromEnvironment;
    this.production = production;
    this.problems = problems;
  }

  /** Whether a path lies where a register must not: in some project, or in a Git repository. */
  public static boolean isWithinAnyProject(Path file) {
    return new RegisterFile(file).isWithinAnyProject();
  }

  /**
   * Where the settings say that a register is; empty when no file can be called so.
   *
   * @param inSettings as {@code site.yaml} has it
   */
  public static Optional<Path> path(Path project, String inSettings) {
    return Optional.ofNullable(RegisterFile.in(project, inSettings).path());
  }

  /**
   * Whether any register is named.
   *
   * @param inSettings as {@code site.yaml} has it; null when it has none
   */
  public boolean isNamed(@Nullable String inSettings) {
    return fromEnvironment != null || (inSettings != null && !inSettings.isBlank());
  }

  private RegisterFile file(@Nullable String inSettings) {
    return fromEnvironment != null
        ? new RegisterFile(fromEnvironment)
        : RegisterFile.in(project, Objects.requireNonNull(inSettings));
  }

  /** Tells that none is named, and so what nobody looks for. */
  public void tellThatNoneIsNamed() {
    problems.add(
        new Problem(
            RegisterCode.NO_REGISTER,
            production ? Severity.ERROR : RegisterCode.NO_REGISTER.severity(),
            null,
            "No consent register is at hand, so nobody looked whether real names or contacts of"
                + " tellers stand on the site.",
            RegisterCode.NO_REGISTER.remedy()));
  }

  /**
   * The register; empty when none is named, and when it cannot be read at all, which is told. What
   * is wrong in single rows is told, and the other rows are read.
   *
   * @param inSettings as {@code site.yaml} has it; null when it has none
   */
  public Optional<ConsentRegister> read(@Nullable String inSettings) {
    if (!isNamed(inSettings)) {
      return Optional.empty();
    }
    RegisterFile file = file(inSettings);
    Place place = fromEnvironment == null ? Place.of(Shared.SITE) : null;
    if (file.isWithin(project)) {
      problems.add(
          RegisterCode.REGISTER_INSIDE,
          place,
          "The consent register lies in the project's folder or its Git repository.",
          RegisterCode.REGISTER_INSIDE.remedy());
      return Optional.empty();
    }
    return bytes(file, place)
        .flatMap(bytes -> RegisterText.of(bytes, problems))
        .flatMap(this::table);
  }

  private Optional<byte[]> bytes(RegisterFile file, @Nullable Place place) {
    Path path = file.path();
    if (path != null && file.canBeRead()) {
      try {
        if (Files.size(path) <= LARGEST) {
          return Optional.of(Files.readAllBytes(path));
        }
        form("The consent register has more than " + (LARGEST >> 20) + " MB.");
        return Optional.empty();
      } catch (IOException unreadable) { // Its message has the path in it.
        return missing(place);
      }
    }
    return missing(place);
  }

  private Optional<byte[]> missing(@Nullable Place place) {
    problems.add(
        new Problem(
            RegisterCode.REGISTER_NOT_FOUND,
            production ? Severity.ERROR : Severity.WARNING,
            place,
            "The consent register is not where "
                + (place == null ? "WAYMARK_CONSENT_REGISTER" : "consent-register")
                + " says, or cannot be read. Real names are not looked for.",
            RegisterCode.REGISTER_NOT_FOUND.remedy()));
    return Optional.empty();
  }

  Optional<ConsentRegister> table(String text) {
    List<Row> rows = RegisterTable.read(text, problems);
    if (rows.isEmpty()) {
      form("The consent register is empty, or its first row cannot be read.");
      return Optional.empty();
    }
    Headings headings = Headings.of(rows.get(0), problems);
    if (!headings.areUsable()) {
      return Optional.empty();
    }
    RowReader reader = new RowReader(headings, problems);
    List<Teller> tellers = new ArrayList<>();
    rows.subList(1, rows.size()).forEach(row -> reader.read(row).ifPresent(tellers::add));
    compare(tellers);
    return Optional.of(new ConsentRegister(tellers, new Hasher().add(text).hash()));
  }

  private void compare(List<Teller> tellers) {
    Map<String, Teller> first = new HashMap<>();
    for (Teller teller : tellers) {
      Teller other = first.putIfAbsent(teller.ref(), teller);
      if (other != null && !PersonName.isSame(teller.name(), other.name())) {
        problems.add(
            RegisterCode.REGISTER_REF_TWICE,
            null,
            "Rows "
                + other.row()
                + " and "
                + teller.row()
                + " of the consent register have the same"
                + " ref and different names.",
            RegisterCode.REGISTER_REF_TWICE.remedy());
      }
      if (teller.isShownByRef()) {
        value(teller, "ref gives away who it is.", "Write a number, such as ST-0042.");
      }
      if (PersonName.isOneWord(teller.name())) {
        problems.add(
            RegisterCode.REGISTER_ONE_NAME,
            null,
            "The name in row " + teller.row() + " of the consent register is a single word.",
            RegisterCode.REGISTER_ONE_NAME.remedy());
      }
    }
  }

  private void value(Teller teller, String wrong, String fix) {
    problems.add(
        RegisterCode.REGISTER_VALUE,
        null,
        "In row " + teller.row() + " of the consent register, the " + wrong,
        fix);
  }

  private void form(String message) {
    problems.add(RegisterCode.REGISTER_FORM, null, message, RegisterCode.REGISTER_FORM.remedy());
  }
}
