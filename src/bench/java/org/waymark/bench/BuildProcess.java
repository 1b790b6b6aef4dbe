package org.waymark.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Waymark, started as a process.
 *
 * @param java the program that runs the jar
 * @param options for that program
 */
public record BuildProcess(Path java, List<String> options, Path jar) {

  /** No item is of a later day. */
  private static final String DAY = "2026-11-21";

  /** The same with more options. */
  public BuildProcess with(List<String> more) {
    List<String> all = new ArrayList<>(options);
    all.addAll(more);
    return new BuildProcess(java, all, jar);
  }

  /**
   * Builds a project, and waits until it is done.
   *
   * @throws IOException also when the build does not succeed
   */
  public Measured build(Path project, Path out) throws IOException, InterruptedException {
    TimedProcess done = TimedProcess.run(command(project, out), Path.of(""), Map.of());
    return new Measured(done.millis(), done.peak(), pages(done.told()));
  }

  private List<String> command(Path project, Path out) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString(), "build", "--format", "json", "--as-of", DAY));
    command.addAll(List.of("--project", project.toString(), "--out", out.toString()));
    return command;
  }

  private static long pages(String json) {
    return JsonParser.parseString(json).getAsJsonObject().get("pages").getAsLong();
  }
}
