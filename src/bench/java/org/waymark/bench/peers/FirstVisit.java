package org.waymark.bench.peers;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a browser that was never there before fetches to show a page: the page, its styles, scripts
 * and what these ask for at once, and pictures that do not wait. Counted from the files.
 *
 * @param requests how many files
 * @param plain bytes as they are
 * @param gzip bytes, each file by itself at the level that servers use
 * @param brotli bytes, each file by itself at the highest level
 */
record FirstVisit(int requests, long plain, long gzip, long brotli) {

  private static final String FETCHED =
      "link[rel=stylesheet], link[rel=icon], link[rel=modulepreload], script[src],"
          + " img[src]:not([loading=lazy])";

  private static final Pattern IN_SCRIPT =
      Pattern.compile("(?m)^\\s*(?:import|export)\\b[^'\";]*['\"]([^'\"]+)['\"]");

  private static final Pattern IN_STYLE = Pattern.compile("url\\(['\"]?([^'\")]+)['\"]?\\)");

  /**
   * Counts.
   *
   * @param site the folder of a site at the root of its address
   * @param page its file, relative to that folder
   */
  static FirstVisit of(Path site, String page) throws IOException {
    Set<Path> all = new LinkedHashSet<>();
    Deque<Path> open = new ArrayDeque<>(List.of(site.resolve(page)));
    while (!open.isEmpty()) {
      Path file = open.remove();
      if (Files.isRegularFile(file) && all.add(file)) {
        open.addAll(fetchedBy(file, site));
      }
    }
    long plain = 0;
    long gzip = 0;
    long brotli = 0;
    Brotli4jLoader.ensureAvailability();
    for (Path file : all) {
      byte[] bytes = Files.readAllBytes(file);
      plain += bytes.length;
      gzip += Math.min(bytes.length, gzip(bytes));
      brotli += Math.min(bytes.length, Encoder.compress(bytes).length);
    }
    return new FirstVisit(all.size(), plain, gzip, brotli);
  }

  private static Collection<Path> fetchedBy(Path file, Path site) throws IOException {
    String name = file.getFileName().toString();
    Set<Path> fetched = new LinkedHashSet<>();
    if (name.endsWith(".html")) {
      Document page = Jsoup.parse(Files.readString(file));
      for (Element element : page.select(FETCHED)) {
        fetched.add(at(element.attr(element.hasAttr("href") ? "href" : "src"), file, site));
      }
    } else if (name.endsWith(".js") || name.endsWith(".css")) {
      Pattern asks = name.endsWith(".js") ? IN_SCRIPT : IN_STYLE;
      Matcher addresses = asks.matcher(Files.readString(file, StandardCharsets.UTF_8));
      while (addresses.find()) {
        fetched.add(at(addresses.group(1), file, site));
      }
    }
    return fetched;
  }

  /** What is not a file of the site leads to none: {@code data:} and other hosts. */
  private static Path at(String address, Path from, Path site) {
    String path = address.replaceFirst("[?#].*$", "");
    if (path.contains(":") || path.startsWith("//")) {
      return site.resolve("not-here");
    }
    return path.startsWith("/")
        ? site.resolve(path.substring(1))
        : from.resolveSibling(path).normalize();
  }

  private static long gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.size();
  }
}
