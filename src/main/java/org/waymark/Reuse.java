package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.library.SharedReader;
import org.waymark.output.Sink;
import org.waymark.page.PlannedPage;
import org.waymark.privacy.register.RegisterReader;
import org.waymark.problem.Problems;
import org.waymark.publish.LastBuild;
import org.waymark.publish.LastBuildFile;
import org.waymark.publish.Outcome;
import org.waymark.publish.Staging;
import org.waymark.publish.Target;
import org.waymark.source.Footprint;
import org.waymark.source.Hash;
import org.waymark.source.Hasher;
import org.waymark.source.Hashes;

/**
 * What of the last build need not be done again. Whatever is not certain is done again: another
 * program, another day, another option, a file of the output that somebody touched.
 */
final class Reuse {

  private final LastBuildFile file;
  private final Hash key;
  private final Footprint inputs;
  private final String register;
  private final boolean certain;
  private final @Nullable LastBuild last;
  private String used = "";
  private final Hashes made = new Hashes();
  private Hash around = Hash.NONE;

  private Reuse(
      LastBuildFile file,
      Hash key,
      Footprint inputs,
      String register,
      boolean certain,
      @Nullable LastBuild last) {
    this.file = file;
    this.key = key;
    this.inputs = inputs;
    this.register = register;
    this.certain = certain;
    this.last = last;
  }

  /**
   * Looks at the project and at the last site, before anything is read.
   *
   * @param target as it was asked for
   * @param strict whether warnings count as errors
   */
  static Reuse begin(Inputs inputs, Target target, Staging staging, boolean strict)
      throws IOException {
    LastBuildFile file = file(inputs, staging);
    Hash key = key(inputs, target, strict);
    Optional<LastBuild> known = target.clean() ? Optional.empty() : file.read();
    LastBuild kept = known.filter(build -> build.key().equals(key)).orElse(null);
    String register = kept != null && kept.registered() ? named(inputs) : "";
    Beside<Hash> outputs = Beside.begin(() -> kept == null ? Hash.NONE : outputs(staging));
    Footprint seen = new Footprint();
    for (String folder : List.of("content", "templates")) {
      seen.add(inputs.project().resolve(folder));
    }
    Path record = inputs.consentRegister();
    if (record == null && !register.isEmpty()) {
      record = RegisterReader.path(inputs.project(), register).orElse(null); // It is told of later.
    }
    if (record != null) {
      seen.add(record);
    }
    boolean untouched = kept != null && isKnown(kept.outputs(), outputs.result());
    LastBuild last = untouched ? kept : null;
    return new Reuse(file, key, seen, register, seen.isCertain(staging.began()), last);
  }

  /** What was built last; empty when anything may be otherwise now. */
  Optional<LastBuild> same() {
    return Optional.ofNullable(last)
        .filter(build -> isKnown(build.inputs(), inputs.hash()) && inputs.isComplete());
  }

  /** Where the settings say that the private record of consent is, which is kept nowhere. */
  private static String named(Inputs inputs) {
    return new SharedReader(inputs.project(), new Problems())
        .read()
        .map(shared -> shared.site().consentRegister())
        .map(String::strip)
        .orElse("");
  }

  /** Keeps nothing of what was known of this project's sites, in whichever folders they are. */
  static void forget(Inputs inputs) {
    LastBuildFile.forgetAll(folder(inputs));
  }

  /**
   * The settings name a private record of consent. Where the environment does, that is asked again
   * the next time, and kept nowhere.
   *
   * @param named in the words of the settings
   */
  void register(String named) {
    used = named;
  }

  /**
   * Tells all that goes into every page. To be called once, before any page.
   *
   * @param hash of templates, of the links that lead somewhere, and of what pages are judged by
   */
  void around(Hash hash) {
    around = hash;
  }

  /** Publishes a page once more if the last build made the same; otherwise it is to be made. */
  boolean keeps(PlannedPage page, Hash view, Sink sink) throws IOException {
    boolean same =
        last != null && last.around().equals(around) && last.made().contains(of(page, view));
    boolean kept = same && sink.keep(page.file());
    if (kept) {
      made(page, view);
    }
    return kept;
  }

  /** A page was made of which there was nothing to say. */
  void made(PlannedPage page, Hash view) {
    made.add(of(page, view));
  }

  private static Hash of(PlannedPage page, Hash view) {
    return new Hasher().add(page.address()).add(view).hash();
  }

  /** Keeps what the next build may know. To be called when all is published. */
  void keep(Report report, Staging staging, Problems problems) {
    Hash outputs = outputs(staging);
    if (outputs.equals(Hash.NONE)) {
      file.forget(); // Nobody could tell whether it still holds.
      return;
    }
    Outcome outcome = report.outcome();
    file.write(
        new LastBuild(
            key,
            certain && used.equals(register) ? inputs.hash() : Hash.NONE,
            outputs,
            !used.isEmpty(),
            report.pages(),
            outcome.written() + outcome.unchanged(),
            problems.all(),
            around,
            made));
  }

  /**
   * Among what is made of the project, and not beside the site, where it might be published too.
   */
  private static LastBuildFile file(Inputs inputs, Staging staging) {
    Hash of = new Hasher().add(staging.target().toString()).hash();
    String name = Long.toHexString(of.high()) + ".bin";
    return new LastBuildFile(folder(inputs).resolve(name));
  }

  private static Path folder(Inputs inputs) {
    return inputs.project().resolve("target/last-builds");
  }

  private static boolean isKnown(Hash then, Hash now) {
    return then.equals(now) && !now.equals(Hash.NONE);
  }

  private static Hash outputs(Staging staging) {
    try {
      Footprint outputs = new Footprint().add(staging.target());
      return outputs.isComplete() ? outputs.hash() : Hash.NONE;
    } catch (IOException unknown) {
      return Hash.NONE;
    }
  }

  private static Hash key(Inputs inputs, Target target, boolean strict) throws IOException {
    Hasher hasher = new Hasher();
    hasher.add(program()).add(System.getProperty("java.version"));
    hasher.add(inputs.project().toString()).add(inputs.today().toString()).add(inputs.baseUrl());
    hasher.add(inputs.production() ? 1 : 0).add(strict ? 1 : 0).add(target.compressed() ? 1 : 0);
    hasher.add(String.valueOf(inputs.consentRegister()));
    // Where a private record of consent may not be depends on the repository that the project is
    // in.
    for (Path above = inputs.project(); above != null; above = above.getParent()) {
      hasher.add(Files.exists(above.resolve(".git")) ? 1 : 0);
    }
    return hasher.hash();
  }

  /** The file of the program; where it is no file, which is while it is made, this run of it. */
  private static Hash program() throws IOException {
    Optional<Path> jar = Program.jar();
    if (jar.isPresent()) {
      return new Footprint().add(jar.get()).hash();
    }
    ProcessHandle run = ProcessHandle.current();
    String began = run.info().startInstant().map(Object::toString).orElse("");
    return new Hasher().add(run.pid()).add(began).hash();
  }
}
