package org.waymark.withdrawal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.waymark.privacy.register.Percent;

/**
 * The files below {@code content/} as they lie there, the broken and hidden ones too: a copy that
 * an editor's program left behind is a copy as well. A link to nothing counts as an empty text: its
 * name alone can be that of a story.
 */
record Sources(Map<String, String> texts) {

  private static final String CONTENT = "content/";

  /** In Markdown and in YAML. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private static final Set<String> TEXTS = Set.of("md", "yaml", "yml", "txt", "vtt", "csv", "html");

  static Sources read(Path project) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (Stream<Path> all = Files.walk(project.resolve(CONTENT))) {
      for (Path file : all.filter(Sources::isFile).sorted().toList()) {
        String name = project.relativize(file).toString().replace('\\', '/');
        if (isText(name)) {
          byte[] text = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
          texts.put(name, new String(text, StandardCharsets.UTF_8));
        }
      }
    }
    return new Sources(texts);
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path) || (Files.isSymbolicLink(path) && !Files.exists(path));
  }

  /** By its ending, or the one it had before a program put something of its own behind it. */
  private static boolean isText(String name) {
    return Stream.of(name.substring(name.lastIndexOf('/') + 1).split("[.~]", -1))
        .anyMatch(TEXTS::contains);
  }

  /** The files that a story is or was in: one a language, and what programs left of them. */
  Set<String> ofStory(String id) {
    Set<String> files = new TreeSet<>();
    for (String name : texts.keySet()) {
      String file = name.substring(name.lastIndexOf('/') + 1);
      String plain = file.startsWith(".") || file.startsWith("#") ? file.substring(1) : file;
      if (name.equals(CONTENT + "stories/" + file) && plain.startsWith(id + ".")) {
        files.add(name);
      }
    }
    return files;
  }

  /**
   * The media files that some texts name, each with the other texts that name it too.
   *
   * @param media the names of all media files, from the project folder
   * @param mine the names of the texts
   */
  Map<String, List<String>> media(Set<String> media, Set<String> mine) {
    Map<String, String> plain = new LinkedHashMap<>();
    texts.forEach((name, text) -> plain.put(name, text + "\n" + decoded(text)));
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (String file : media) {
      Set<String> users = new TreeSet<>();
      plain.forEach(
          (name, text) -> {
            if (names(text, file)) {
              users.add(name);
            }
          });
      if (users.stream().anyMatch(mine::contains)) {
        users.removeAll(mine);
        named.put(file, List.copyOf(users));
      }
    }
    return named;
  }

  private static boolean names(String text, String media) {
    String path = media.substring(CONTENT.length());
    return stands(text, path) || stands(text, Normalizer.normalize(path, Normalizer.Form.NFC));
  }

  /** Names may be written as addresses are, as in HTML, or with signs before signs. */
  private static String decoded(String text) {
    String signs = ESCAPED.matcher(text).replaceAll("$1");
    String letters = Percent.decode(Parser.unescapeEntities(signs, false));
    return Normalizer.normalize(letters, Normalizer.Form.NFC);
  }

  /** Whether a path stands there, and not only as the beginning of a longer one. */
  private static boolean stands(String text, String path) {
    for (int at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
      int end = at + path.length();
      if (end == text.length() || !isOfName(text, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfName(String text, int at) {
    char c = text.charAt(at);
    boolean dot = c == '.' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    return dot || c == '-' || c == '_' || Character.isLetterOrDigit(c);
  }
}
