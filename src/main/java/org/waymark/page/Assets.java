package org.waymark.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives styles and scripts the names they are published by. A script that another imports as {@code
 * "./cards.js"} is found there by its published name, so its fingerprint is part of the other's.
 */
final class Assets {

  private static final Pattern IMPORT = Pattern.compile("([\"'])\\./([\\w.-]+\\.js)\\1");

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Asset> made = new TreeMap<>();
  private final Set<String> underWay = new HashSet<>();
  private final Set<String> circular = new HashSet<>();

  /** Adds one of the theme's own. A project's file of the same name takes its place. */
  void add(String name, byte[] bytes) {
    if (isText(name)) {
      texts.put(name, new String(bytes, StandardCharsets.UTF_8));
    } else {
      made.put(name, Asset.plain(name, bytes));
    }
  }

  /**
   * Adds a project's file.
   *
   * @throws IOException when a style sheet or script cannot be read
   */
  void add(String name, Path file) throws IOException {
    if (isText(name)) {
      add(name, Files.readAllBytes(file));
    } else {
      made.put(name, Asset.file(name, file));
    }
  }

  /** All of them, by the names they have below {@code templates/assets/}. */
  Map<String, Asset> all() {
    texts.keySet().forEach(this::make);
    return new TreeMap<>(made);
  }

  private static boolean isText(String name) {
    return name.endsWith(".css") || name.endsWith(".js");
  }

  private Asset make(String name) {
    Asset asset = made.get(name);
    if (asset == null) {
      underWay.add(name);
      String text = withImports(name, texts.getOrDefault(name, ""));
      asset =
          circular.contains(name)
              ? Asset.plain(name, text.getBytes(StandardCharsets.UTF_8))
              : Asset.text(name, text);
      made.put(name, asset);
    }
    return asset;
  }

  private String withImports(String name, String text) {
    if (!name.endsWith(".js")) {
      return text;
    }
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    Matcher imports = IMPORT.matcher(text);
    return imports.replaceAll(
        found -> Matcher.quoteReplacement(imported(folder, found.group(2), found.group())));
  }

  private String imported(String folder, String other, String asWritten) {
    String name = folder + other;
    if (underWay.contains(name) && !made.containsKey(name)) {
      circular.add(name); // In a circle, one cannot know the other's fingerprint: it has none.
      return asWritten;
    }
    if (!texts.containsKey(name)) {
      return asWritten;
    }
    String published = make(name).published().substring(folder.length());
    String quote = asWritten.substring(0, 1);
    return quote + "./" + published + quote;
  }
}
