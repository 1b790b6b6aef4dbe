package org.waymark.importing.wordpress;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Key;

/** What was where at the old site, and where it is now. */
final class OldSite implements Target.Resolver {

  private static final String UPLOADS = "/wp-content/uploads/";

  /** Smaller copies that WordPress makes of pictures: {@code path-300x200.jpg}. */
  private static final Pattern COPY = Pattern.compile("-\\d{1,5}x\\d{1,5}(?=\\.[a-zA-Z]{3,4}$)");

  private final Path media;
  private final Map<String, Key> texts = new HashMap<>();
  private final Map<Long, Key> numbers = new HashMap<>();
  private final Map<Long, String> attachments = new HashMap<>();
  private final Map<String, String> alts = new HashMap<>();
  private String host = "";
  private String base = "";

  /**
   * @param project the folder of the project into which pictures are copied
   */
  OldSite(Path project) {
    this.media = project.resolve("content");
  }

  void address(String address) {
    URI uri = uri(address.strip());
    if (uri != null && uri.getHost() != null) {
      host = host(uri);
      base = plain(uri.getPath());
    }
  }

  /** The name of its host, without {@code www}; empty when the export does not say. */
  String host() {
    return host;
  }

  void attachment(Entry entry) {
    attachments.put(entry.id(), entry.fileAddress());
    String name = fileName(entry.fileAddress());
    if (!name.isEmpty() && !entry.alt().isEmpty()) {
      alts.put(name, entry.alt());
    }
  }

  void text(Entry entry, Key key) {
    numbers.put(entry.id(), key);
    String path = path(entry.link());
    if (!path.isEmpty()) {
      texts.putIfAbsent(path, key);
    }
  }

  /** The path of an address of this site, with a slash at both ends; empty when it has none. */
  String path(String link) {
    URI uri = uri(link.strip());
    return uri == null || uri.getPath() == null || uri.getRawQuery() != null
        ? ""
        : "/" + (plain(uri.getPath()).isEmpty() ? "" : plain(uri.getPath()) + "/");
  }

  /** The same below the address of the old site. */
  String pathBelow(String link) {
    String path = path(link);
    return !base.isEmpty() && path.startsWith("/" + base + "/")
        ? path.substring(base.length() + 1)
        : path;
  }

  private static String plain(String path) {
    return path.replaceAll("^/+|/+$", "");
  }

  @Override
  public String attachment(long id) {
    return attachments.getOrDefault(id, "");
  }

  @Override
  public Target of(String written) {
    String address = written.strip();
    if (address.startsWith("#")) {
      return new Target.Nowhere("a link within the page");
    }
    URI uri = uri(address.startsWith("//") ? "https:" + address : address);
    if (uri == null) {
      return new Target.Nowhere("an address that cannot be read");
    }
    String file = fileName(address);
    if (!file.isEmpty()) {
      boolean there = Files.isRegularFile(media.resolve(file));
      return new Target.File(
          file, COPY.matcher(address).replaceFirst(""), there, alts.getOrDefault(file, ""));
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    boolean isWeb = scheme.equals("http") || scheme.equals("https");
    if (isWeb && uri.getHost() != null && !host(uri).equals(host)) {
      return new Target.Outside(uri.toString());
    } else if (!isWeb && !scheme.isEmpty()) {
      return new Target.Nowhere("a link that begins with " + scheme + ":");
    }
    return ofThisSite(uri);
  }

  private Target ofThisSite(URI uri) {
    Key key =
        uri.getRawQuery() == null
            ? texts.get(path(uri.toString()))
            : numbers.get(number(uri.getRawQuery()));
    return key == null
        ? new Target.Nowhere("`" + shown(uri) + "`")
        : new Target.Inside(key.type().id() + ":" + key.id());
  }

  /** Without what stands behind a question mark, which may be about a person. */
  private static String shown(URI uri) {
    return uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
  }

  private static long number(String query) {
    Matcher number = Pattern.compile("(?:^|&)(?:p|page_id)=(\\d{1,18})(?:&|$)").matcher(query);
    return number.find() ? Long.parseLong(number.group(1)) : -1;
  }

  /** Where a file of the old site belongs: {@code media/2019/05/path.jpg}; else empty. */
  private String fileName(String address) {
    URI uri = uri(address.startsWith("//") ? "https:" + address : address);
    String path = uri == null || uri.getPath() == null ? "" : uri.getPath();
    boolean own = uri != null && (uri.getHost() == null || host(uri).equals(host) || isStore(uri));
    int at = path.indexOf(UPLOADS);
    String name = at < 0 ? "" : path.substring(at + UPLOADS.length());
    if (isStore(uri) && at < 0) {
      name = plain(path);
    }
    boolean safe =
        own
            && !name.isEmpty()
            && !name.contains("..")
            && !name.contains("//")
            && name.indexOf('.') > 0;
    return safe ? "media/" + COPY.matcher(name).replaceFirst("") : "";
  }

  /** Sites at wordpress.com keep their pictures at another host. */
  private boolean isStore(@Nullable URI uri) {
    return uri != null
        && uri.getHost() != null
        && uri.getHost()
            .equals(host.replaceFirst("\\.wordpress\\.com$", "") + ".files.wordpress.com");
  }

  private static String host(URI uri) {
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static @Nullable URI uri(String address) {
    try {
      return new URI(address.replace(" ", "%20").replace("|", "%7C"));
    } catch (URISyntaxException unreadable) {
      return null;
    }
  }
}
