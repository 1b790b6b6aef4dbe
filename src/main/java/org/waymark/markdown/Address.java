package org.waymark.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Nearest;

/** What the address of a link or picture turns out to be. */
sealed interface Address {

  /** Outside this site; clean and percent-encoded. */
  record External(String url) implements Address {}

  /** Something of this site or project. */
  record Known(Scheme scheme, String target, String fragment) implements Address {}

  /** A heading of the same text. */
  record Inside(String fragment) implements Address {}

  record Empty() implements Address {}

  /**
   * An address that is not followed, with the scheme that is meant instead, if there is a near one.
   */
  record Unknown(String scheme, @Nullable String meant) implements Address {}

  /** An address that could run something, lead elsewhere than it says, or nowhere. */
  record Unsafe(String reason) implements Address {}

  /** Reads an address as Markdown gives it, with escapes and entities undone. */
  static Address of(String written) {
    String address = asBrowsersReadIt(written);
    if (address.isEmpty()) {
      return new Empty();
    }
    if (address.startsWith("#")) {
      return new Inside(PercentCoding.decode(address.substring(1)));
    }
    if (address.startsWith("//") || address.indexOf('\\') >= 0) {
      return new Unsafe("It leads to another site without saying so.");
    }
    String scheme = scheme(address);
    return scheme == null
        ? ofThisSite(address)
        : withScheme(scheme.toLowerCase(Locale.ROOT), address.substring(scheme.length() + 1));
  }

  /** Browsers strip what cannot be seen: {@code java\nscript:} is {@code javascript:} to them. */
  private static String asBrowsersReadIt(String written) {
    StringBuilder read = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if ((c > ' ' && c != 0x7f) || (c == ' ' && !read.isEmpty())) {
        read.append(c);
      }
    }
    return read.toString().stripTrailing();
  }

  private static @Nullable String scheme(String address) {
    int i = 0;
    while (i < address.length() && InlineScanner.isSchemePart(address.charAt(i))) {
      i++;
    }
    return InlineScanner.at(address, i) == ':' ? address.substring(0, i) : null;
  }

  private static Address ofThisSite(String address) {
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String fragment = hash < 0 ? "" : PercentCoding.decode(address.substring(hash + 1));
    if (path.startsWith("/")) {
      return new Known(Scheme.SITE, path, fragment);
    }
    String target = PercentCoding.decode(path);
    if (hidesScheme(target) || target.startsWith("/") || target.indexOf('\\') >= 0) {
      return new Unsafe("It hides what kind of address it is.");
    }
    return new Known(target.endsWith(".md") ? Scheme.FILE : Scheme.MEDIA, target, fragment);
  }

  /** Whether what comes before the first slash could be taken for a scheme. */
  private static boolean hidesScheme(String target) {
    int colon = target.indexOf(':');
    int slash = target.indexOf('/');
    return colon >= 0 && (slash < 0 || colon < slash);
  }

  private static Address withScheme(String scheme, String rest) {
    switch (scheme) {
      case "http", "https" -> {
        boolean hasHost =
            rest.startsWith("//") && rest.length() > 2 && "/?#:".indexOf(rest.charAt(2)) < 0;
        return hasHost
            ? new External(PercentCoding.encode(scheme + ":" + Tracking.strip(rest)))
            : new Unsafe("It names no site.");
      }
      case "mailto", "tel" -> {
        return rest.isEmpty()
            ? new Empty()
            : new External(PercentCoding.encode(scheme + ":" + rest));
      }
      case "javascript", "data", "vbscript", "file", "blob" -> {
        return new Unsafe("It could run something or read a file.");
      }
      default -> {}
    }
    Scheme known = Scheme.named(scheme);
    if (known == null) {
      return new Unknown(scheme, Nearest.to(scheme, schemes()).orElse(null));
    }
    int hash = rest.indexOf('#');
    String target = PercentCoding.decode(hash < 0 ? rest : rest.substring(0, hash)).strip();
    String fragment = hash < 0 ? "" : PercentCoding.decode(rest.substring(hash + 1));
    return target.isEmpty() ? new Empty() : new Known(known, target, fragment);
  }

  private static Set<String> schemes() {
    Set<String> all = new HashSet<>(Scheme.written());
    all.addAll(Set.of("http", "https", "mailto", "tel"));
    return all;
  }
}
