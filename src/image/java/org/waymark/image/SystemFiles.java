package org.waymark.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * What a program needs of a Linux system beside itself: taken from the machine that this runs on.
 */
final class SystemFiles {

  /** Parts of Java for windows and sound. Without them, no library of those is needed. */
  private static final Set<String> SCREENS =
      Set.of("libawt_xawt.so", "libjawt.so", "libsplashscreen.so", "libjsound.so");

  /** A line of ldd: "libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1d8d72d000)". */
  private static final Pattern NEEDED = Pattern.compile("(?m)^\\s+(?:\\S+ => )?(/\\S+) \\(0x");

  private static final List<String> TAKEN =
      List.of(
          "/usr/lib/locale/C.utf8", "/usr/share/doc/libc6/copyright", "/usr/share/doc/libgcc-s1");

  private SystemFiles() {}

  /** The folder of the program that the release packed. */
  static Path program(Path work) throws IOException {
    try (var folders = Files.list(work)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("runtime")))
          .findFirst()
          .orElseThrow(() -> new IOException("There is no release: run -Prelease,image"));
    }
  }

  static boolean isForScreens(Path file) {
    return SCREENS.contains(String.valueOf(file.getFileName()));
  }

  /**
   * Gathers them.
   *
   * @param folder must not exist; what lies in it is meant for the root
   */
  static Path of(Path program, Path folder) throws IOException, InterruptedException {
    Path natives = natives(program.resolve("lib/waymark.jar"), folder.resolveSibling("natives"));
    Map<String, Path> libraries = new TreeMap<>();
    for (Path from : List.of(program.resolve("runtime"), natives)) {
      for (Path file : files(from)) {
        if (!isForScreens(file) && isCode(file)) {
          need(file, program, libraries);
        }
      }
    }
    for (var library : libraries.entrySet()) {
      copy(library.getValue(), folder.resolve(library.getKey().substring(1)));
    }
    for (String taken : TAKEN) {
      Path from = Path.of(taken);
      if (Files.exists(from)) {
        for (Path file : files(from)) {
          copy(file, folder.resolve(file.toString().substring(1)));
        }
      }
    }
    Path users = Files.createDirectories(folder.resolve("etc")).resolve("passwd");
    Files.writeString(users, "waymark:x:10001:10001:Waymark:/tmp:/nonexistent\n");
    return folder;
  }

  private static void need(Path file, Path program, Map<String, Path> libraries)
      throws IOException, InterruptedException {
    ProcessBuilder asked = new ProcessBuilder("ldd", file.toString()).redirectErrorStream(true);
    Path own = program.resolve("runtime/lib");
    asked.environment().put("LD_LIBRARY_PATH", own + ":" + own.resolve("server"));
    Process ldd = asked.start();
    String told = new String(ldd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    ldd.waitFor();
    if (told.contains("not found")) {
      throw new IOException(file + " needs what this machine does not have:\n" + told);
    }
    var needed = NEEDED.matcher(told);
    while (needed.find()) {
      Path library = Path.of(needed.group(1));
      if (!library.startsWith(program)) {
        libraries.put(library.toString(), library);
      }
    }
  }

  /** The code for this kind of machine within the jar. */
  private static Path natives(Path jar, Path folder) throws IOException {
    String processor = System.getProperty("os.arch").replace("amd64", "x86_64");
    Files.createDirectories(folder);
    try (ZipFile packed = new ZipFile(jar.toFile())) {
      for (var entry : packed.stream().toList()) {
        String name = entry.getName();
        if (name.endsWith(".so")
            && name.toLowerCase(Locale.ROOT).contains("linux")
            && name.contains(processor)) {
          try (var bytes = packed.getInputStream(entry)) {
            Files.copy(bytes, folder.resolve(name.replace('/', '-')));
          }
        }
      }
    }
    return folder;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var walked = Files.walk(folder)) {
      return walked.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static boolean isCode(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      byte[] first = bytes.readNBytes(4);
      return first.length == 4 && first[0] == 0x7F && first[1] == 'E' && first[2] == 'L';
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
    if (Files.isExecutable(from) && !to.toFile().setExecutable(true, false)) {
      throw new IOException("It cannot be made a program: " + to);
    }
  }
}
