package org.waymark.image;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.Jib;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.TarImage;
import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import com.google.cloud.tools.jib.api.buildplan.ImageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waymark.source.Folders;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Makes the image: the system's few files, the Java, the program; no shell, no package manager.
 * Whoever runs in it is nobody in particular, and may write where the project is mounted.
 */
@Command(name = "image", mixinStandardHelpOptions = true)
public final class Image implements Callable<Integer> {

  private static final String HOME = "/opt/waymark/";
  private static final String USER = "10001:10001";

  @Option(names = "--target", required = true, description = "Where the release was made.")
  private Path target = Path.of("");

  @Option(names = "--version-of", required = true, description = "What is released: 1.2.0.")
  private String version = "";

  @Option(names = "--time", required = true, description = "The time that all files bear.")
  private Instant time = Instant.EPOCH;

  /** Ends the JVM, Maven's too, only if something went wrong. */
  public static void main(String[] arguments) {
    if (new CommandLine(new Image()).execute(arguments) != 0) {
      throw new IllegalStateException("There is no image");
    }
  }

  @Override
  public Integer call() throws Exception {
    Path work = target.resolve("image-work");
    Folders.delete(work);
    Path program = SystemFiles.program(target.resolve("release-work"));
    List<String> command = new ArrayList<>(List.of(HOME + "runtime/bin/java"));
    if (Files.exists(program.resolve("lib/waymark.aot"))) {
      command.add("-XX:AOTCache=" + HOME + "lib/waymark.aot");
    }
    command.addAll(List.of("-jar", HOME + "lib/waymark.jar"));

    JibContainerBuilder image =
        Jib.fromScratch()
            .setFormat(ImageFormat.Docker)
            .addFileEntriesLayer(system(SystemFiles.of(program, work.resolve("system")), work))
            .addFileEntriesLayer(java(program.resolve("runtime")))
            .addFileEntriesLayer(waymark(program))
            .setEntrypoint(command)
            .setUser(USER)
            .setWorkingDirectory(AbsoluteUnixPath.get("/project"))
            // Or Java could open no file with an umlaut in its name.
            .addEnvironmentVariable("LC_ALL", "C.UTF-8")
            .addLabel("org.opencontainers.image.title", "Waymark")
            .addLabel("org.opencontainers.image.version", version)
            .addLabel("org.opencontainers.image.licenses", "Apache-2.0")
            .setCreationTime(time);
    Path tar = Files.createDirectories(target.resolve("image")).resolve("waymark-image.tar");
    image.containerize(
        Containerizer.to(TarImage.at(tar).named("waymark:" + version))
            .setApplicationLayersCache(work.resolve("cache"))
            .setBaseImageLayersCache(work.resolve("base"))
            .setOfflineMode(true)
            .setToolName("waymark"));
    System.out.printf("%,15d bytes  %s%n", Files.size(tar), tar.getFileName());
    return 0;
  }

  private FileEntriesLayer system(Path system, Path work) throws IOException {
    FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("system");
    try (var folders = Files.list(system)) {
      for (Path folder : folders.sorted().toList()) {
        layer("", folder, "/" + folder.getFileName()).build().getEntries().forEach(layer::addEntry);
      }
    }
    Path empty = Files.createDirectories(work.resolve("empty"));
    FilePermissions everybody = FilePermissions.fromOctalString("777");
    layer.addEntry(empty, AbsoluteUnixPath.get("/tmp"), everybody, time);
    FilePermissions usual = FilePermissions.DEFAULT_FOLDER_PERMISSIONS;
    layer.addEntry(empty, AbsoluteUnixPath.get("/project"), usual, time, USER);
    return layer.build();
  }

  private FileEntriesLayer java(Path runtime) throws IOException {
    FileEntriesLayer all = layer("java", runtime, HOME + "runtime").build();
    return FileEntriesLayer.builder()
        .setName(all.getName())
        .setEntries(
            all.getEntries().stream()
                .filter(entry -> !SystemFiles.isForScreens(entry.getSourceFile()))
                .toList())
        .build();
  }

  private FileEntriesLayer waymark(Path program) throws IOException {
    FileEntriesLayer.Builder layer = layer("waymark", program.resolve("lib"), HOME + "lib");
    for (String file : List.of("LICENSE", "THIRD-PARTY.txt")) {
      AbsoluteUnixPath place = AbsoluteUnixPath.get(HOME + file);
      layer.addEntry(program.resolve(file), place, FilePermissions.DEFAULT_FILE_PERMISSIONS, time);
    }
    return layer.build();
  }

  private FileEntriesLayer.Builder layer(String name, Path folder, String place)
      throws IOException {
    return FileEntriesLayer.builder()
        .setName(name)
        .addEntryRecursive(
            folder,
            AbsoluteUnixPath.get(place),
            (file, to) ->
                Files.isExecutable(file)
                    ? FilePermissions.DEFAULT_FOLDER_PERMISSIONS
                    : FilePermissions.DEFAULT_FILE_PERMISSIONS,
            (file, to) -> time);
  }
}
