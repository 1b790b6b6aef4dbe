package org.waymark.publish.hosting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.check.PagePolicy;
import org.waymark.content.ContentType;
import org.waymark.content.SiteFile;
import org.waymark.library.Addresses;
import org.waymark.library.Item;
import org.waymark.library.Library;
import org.waymark.page.Asset;
import org.waymark.page.SiteViews;
import org.waymark.page.Theme;
import org.waymark.publish.hosting.HostingRules.Answer;
import org.waymark.publish.hosting.HostingRules.Below;
import org.waymark.publish.hosting.HostingRules.Everywhere;
import org.waymark.publish.hosting.HostingRules.Fingerprinted;
import org.waymark.publish.hosting.HostingRules.Header;
import org.waymark.publish.hosting.HostingRules.Redirect;

/** The rules of a site. Each value that a host sends is written here, and nowhere else. */
public final class SiteRules {

  /**
   * Browsers may keep it, but ask each time whether it is still so: a withdrawal is seen at once.
   */
  private static final String ASK = "no-cache";

  /** No copy on the reader's device, nor on the way. */
  private static final String NOTHING = "no-store";

  /** For what gets another name when it changes. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** An hour on the reader's own device, and on none between: pictures can be taken back too. */
  private static final String A_WHILE = "private, max-age=3600";

  /** For this host alone: of others below its name the site knows nothing. */
  private static final String A_YEAR_BY_HTTPS = "max-age=31536000";

  /**
   * What a site of texts never needs, so that nothing that slips in can use it either: names of the
   * standard only, since browsers complain of those they do not know.
   */
  private static final List<String> NOT_USED =
      List.of(
          "accelerometer",
          "camera",
          "display-capture",
          "geolocation",
          "gyroscope",
          "hid",
          "idle-detection",
          "magnetometer",
          "microphone",
          "midi",
          "payment",
          "screen-wake-lock",
          "serial",
          "storage-access",
          "usb",
          "xr-spatial-tracking");

  private final SiteFile site;
  private final Addresses addresses;

  private SiteRules(Library library) {
    this.site = library.site();
    this.addresses = library.addresses();
  }

  /**
   * The rules of a site.
   *
   * @param library what may be seen: nothing else is named
   * @param theme whose styles and scripts carry fingerprints
   */
  public static HostingRules of(Library library, Theme theme) {
    SiteRules rules = new SiteRules(library);
    List<Answer> gone = new ArrayList<>();
    List<Answer> notFound = new ArrayList<>();
    for (String language : library.languages()) { // The others lie within the first one's folder.
      gone.add(0, rules.answer(rules.stories(language), rules.addresses.gone(language)));
      notFound.add(0, rules.answer(rules.home(language), rules.addresses.notFound(language)));
    }
    String root = rules.addresses.href("");
    return new HostingRules(
        rules.host(),
        root,
        rules.headers(theme),
        rules.redirects(library),
        gone,
        notFound,
        HostFiles.HIDDEN.stream().map(name -> root + "/" + name).toList());
  }

  private Answer answer(String below, String page) {
    return new Answer(addresses.href(below), addresses.href(page));
  }

  private String home(String language) {
    return addresses.home(language);
  }

  private String stories(String language) {
    return addresses.list(ContentType.STORY, language);
  }

  private String host() {
    String url = site.baseUrl();
    int from = url.indexOf("://") + 3;
    int slash = url.indexOf('/', from);
    return url.substring(from, slash < 0 ? url.length() : slash);
  }

  private List<Header> headers(Theme theme) {
    List<Header> headers = new ArrayList<>();
    everywhere("Content-Security-Policy", PagePolicy.HEADER, headers);
    everywhere("Referrer-Policy", PagePolicy.REFERRER, headers);
    everywhere("Permissions-Policy", String.join("=(), ", NOT_USED) + "=()", headers);
    everywhere("X-Content-Type-Options", "nosniff", headers);
    everywhere("Cross-Origin-Opener-Policy", "same-origin", headers);
    if (site.baseUrl().startsWith("https://")) {
      everywhere("Strict-Transport-Security", A_YEAR_BY_HTTPS, headers);
    }
    boolean kept = site.hosting() == null || !site.hosting().noStore();
    everywhere("Cache-Control", kept ? ASK : NOTHING, headers);
    headers.add(new Header(fingerprinted(theme), "Cache-Control", FOR_EVER));
    if (kept) {
      headers.add(new Header(new Below(addresses.href("/media/")), "Cache-Control", A_WHILE));
    }
    return headers;
  }

  private static void everywhere(String name, String value, List<Header> headers) {
    headers.add(new Header(new Everywhere(), name, value));
  }

  private Fingerprinted fingerprinted(Theme theme) {
    String folder = addresses.href(SiteViews.ASSETS);
    List<String> files =
        theme.assets().stream()
            .filter(asset -> !asset.published().equals(asset.name()))
            .map(Asset::published)
            .filter(SiteRules::isPlain)
            .map(name -> folder + name)
            .toList();
    return new Fingerprinted(folder, files);
  }

  /**
   * Addresses that moved, first come first served as with their pages. One with signs that mean
   * something to a server is left out: the page that lies there leads on as well.
   */
  private List<Redirect> redirects(Library library) {
    Map<String, String> moved = new LinkedHashMap<>();
    for (Item item : library.all()) {
      for (String alias : item.common().aliases()) {
        if (Addresses.isAddress(alias) && isPlain(alias)) {
          moved.putIfAbsent(addresses.href(alias), addresses.href(addresses.item(item)));
        }
      }
    }
    return moved.entrySet().stream()
        .map(entry -> new Redirect(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Redirect::from))
        .toList();
  }

  /** Letters, digits and signs that are themselves in every host's rules. */
  private static boolean isPlain(String address) {
    return address
        .chars()
        .allMatch(
            c ->
                (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "/-._~@".indexOf(c) >= 0);
  }
}
