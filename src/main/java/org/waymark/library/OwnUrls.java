package org.waymark.library;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises this site in full addresses, so that they are read like links within it. */
final class OwnUrls {

  private static final String WWW = "www.";

  /**
   * Where the site lies.
   *
   * @param name of the host, as it stands in every address of the site
   * @param host in small letters, without www, with a port that is not usual
   * @param path without last slash
   */
  private record Root(String name, String host, String path) {}

  private final List<Root> roots;

  /**
   * @param baseUrls all addresses of the site: that of its settings, and that it is built for
   */
  OwnUrls(String... baseUrls) {
    roots = Stream.of(baseUrls).map(OwnUrls::root).filter(Objects::nonNull).distinct().toList();
  }

  /**
   * The address within the site, from its root, without query and fragment; empty when the full
   * address is another site's.
   *
   * @param url beginning with http: or https:, which count as the same
   */
  Optional<String> within(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (roots.stream().noneMatch(root -> lower.contains(root.name()))) {
      return Optional.empty(); // Nearly all are, and to take one apart takes long.
    }
    URI uri = read(url);
    String host = uri == null ? null : host(uri);
    if (uri == null || host == null) {
      return Optional.empty();
    }
    String path = uri.getPath();
    for (Root root : roots) {
      if (root.host().equals(host) && path.startsWith(root.path() + "/")) {
        return Optional.of(path.substring(root.path().length()));
      }
    }
    return Optional.empty();
  }

  private static @Nullable Root root(String baseUrl) {
    URI uri = read(baseUrl);
    String host = uri == null ? null : host(uri);
    if (uri == null || host == null) {
      return null;
    }
    String path = uri.getPath();
    String name = host.replaceFirst(":\\d+$", "");
    return new Root(name, host, path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  private static @Nullable URI read(String url) {
    try {
      return new URI(url).normalize();
    } catch (URISyntaxException unreadable) {
      return null;
    }
  }

  private static @Nullable String host(URI uri) {
    if (uri.getHost() == null) {
      return null;
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    int port = uri.getPort();
    boolean usual = port < 0 || port == 80 || port == 443;
    return (host.startsWith(WWW) ? host.substring(WWW.length()) : host) + (usual ? "" : ":" + port);
  }
}
