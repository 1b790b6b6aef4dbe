package org.waymark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.output.Sink;
import org.waymark.problem.Problems;
import org.waymark.publish.LastBuild;
import org.waymark.publish.LastBuildFile;
import org.waymark.publish.Outcome;
import org.waymark.publish.Staging;
import org.waymark.publish.Target;
import org.waymark.source.Footprint;
import org.waymark.source.Hash;
import org.waymark.source.Hasher;

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
  private @Nullable LastBuild last;
  private String used = "";
  private final Map<String, Hash> views = new ConcurrentHashMap<>();
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
    LastBuildFile file = new LastBuildFile(staging.lastBuild());
    Hash key = key(inputs, target, strict);
    Optional<LastBuild> known = target.clean() ? Optional.empty() : file.read();
    LastBuild kept = known.filter(build -> build.key().equals(key)).orElse(null);
    String register = kept == null ? "" : kept.register();
    Beside<Hash> outputs = Beside.begin(() -> kept == null ? Hash.NONE : outputs(staging));
    Footprint seen = new Footprint();
    for (String folder : List.of("content", "templates")) {
      seen.add(inputs.project().resolve(folder));
    }
    if (inputs.consentRegister() != null) {
      seen.add(inputs.consentRegister());
    } else if (!register.isEmpty()) {
      seen.add(Path.of(register));
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

  /** Keeps nothing of what was known. */
  void forget() throws IOException {
    last = null;
    file.delete();
  }

  /**
   * The private record of consent was looked for there, as the settings say. Where the environment
   * says it, that is asked again the next time, and kept nowhere.
   */
  void register(Path place) {
    used = plain(place);
  }

  private static String plain(Path path) {
    return path.toAbsolutePath().normalize().toString();
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
  boolean keeps(String page, Hash view, Sink sink) throws IOException {
    boolean same =
        last != null && last.around().equals(around) && view.equals(last.views().get(page));
    boolean kept = same && sink.keep(page);
    if (kept) {
      views.put(page, view);
    }
    return kept;
  }

  /** A page was made of which there was nothing to say. */
  void made(String page, Hash view) {
    views.put(page, view);
  }

  /** Keeps what the next build may know. To be called when all is published. */
  void keep(Report report, Staging staging, Problems problems) throws IOException {
    Outcome outcome = report.outcome();
    file.write(
        new LastBuild(
            key,
            certain && used.equals(register) ? inputs.hash() : Hash.NONE,
            outputs(staging),
            used,
            report.pages(),
            outcome.written() + outcome.unchanged(),
            problems.sorted(),
            around,
            views));
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
    return hasher.hash();
  }

  /** The file of the program; where it is no file, which is while it is made, this run of it. */
  private static Hash program() throws IOException {
    CodeSource source = Waymark.class.getProtectionDomain().getCodeSource();
    if (source != null) {
      Path path = Path.of(URI.create(source.getLocation().toString()));
      if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        return new Footprint().add(path).hash();
      }
    }
    ProcessHandle run = ProcessHandle.current();
    String began = run.info().startInstant().map(Object::toString).orElse("");
    return new Hasher().add(run.pid()).add(began).hash();
  }
}
