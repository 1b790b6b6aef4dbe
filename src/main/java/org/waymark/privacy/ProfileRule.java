package org.waymark.privacy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DiallableNumber;

/**
 * Addresses of people's pages on the common networks: {@code instagram.com/jane}, with or without
 * {@code https://}. What the networks use for themselves, such as {@code facebook.com/sharer}, is
 * none. Where everything has the same beginning, as {@code linkedin.com/in/}, only that counts.
 */
final class ProfileRule implements Rule {

  /** Each network with the parts of an address before the name; empty when the name comes first. */
  private static final Map<String, Set<String>> NETWORKS =
      Map.ofEntries(
          Map.entry("facebook.com", Set.of("", "people")),
          Map.entry("fb.com", Set.of("")),
          Map.entry("instagram.com", Set.of("")),
          Map.entry("twitter.com", Set.of("")),
          Map.entry("x.com", Set.of("")),
          Map.entry("tiktok.com", Set.of("")),
          Map.entry("threads.net", Set.of("")),
          Map.entry("threads.com", Set.of("")),
          Map.entry("linkedin.com", Set.of("in")),
          Map.entry("youtube.com", Set.of("c", "user", "channel", "@")),
          Map.entry("snapchat.com", Set.of("add")),
          Map.entry("bsky.app", Set.of("profile")),
          Map.entry("reddit.com", Set.of("user", "u")),
          Map.entry("pinterest.com", Set.of("")),
          Map.entry("pinterest.co.uk", Set.of("")),
          Map.entry("t.me", Set.of("")),
          Map.entry("wa.me", Set.of("")),
          Map.entry("linktr.ee", Set.of("")));

  private static final Set<String> THEIR_OWN =
      Set.of(
          "sharer",
          "sharer.php",
          "share",
          "share.php",
          "intent",
          "hashtag",
          "search",
          "watch",
          "events",
          "groups",
          "pages",
          "help",
          "privacy",
          "policies",
          "legal",
          "about",
          "p",
          "reel",
          "reels",
          "explore",
          "tag",
          "tags",
          "status",
          "home",
          "login",
          "i",
          "dialog",
          "marketplace",
          "gaming",
          "business",
          "settings",
          "tos",
          "terms",
          "pin",
          "joinchat",
          "plugins",
          "embed",
          "story.php",
          "photo.php",
          "photo",
          "video",
          "videos",
          "discover",
          "stories",
          "tr");

  @Override
  public @Nullable Spot at(Folded text, int at) {
    if (text.at(at) != '/' || !text.isLetter(at - 1)) {
      return null;
    }
    int start = at;
    while (text.isWord(start - 1) || "-.".indexOf(text.at(start - 1)) >= 0) {
      start--;
    }
    String network = network(text.slice(start, at).toLowerCase(Locale.ROOT));
    Set<String> before = NETWORKS.get(network);
    if (before == null) {
      return null;
    }
    int from = at + 1;
    int end = partEnd(text, from);
    String first = text.slice(from, end).toLowerCase(Locale.ROOT);
    if (!first.isEmpty() && before.contains(first) && text.at(end) == '/') {
      from = end + 1;
      end = partEnd(text, from);
    } else if (!before.contains("") && !(first.startsWith("@") && before.contains("@"))) {
      return null;
    }
    String name = text.slice(from, end).toLowerCase(Locale.ROOT);
    return THEIR_OWN.contains(name) || name.length() < 2 ? null : spot(start, end, network, name);
  }

  private static Spot spot(int start, int end, String network, String name) {
    if (network.equals("wa.me") && name.chars().allMatch(Character::isDigit)) {
      String number = DiallableNumber.read("+" + name, false).orElse("+" + name);
      return new Spot(PersonalKind.TELEPHONE, start, end, number);
    }
    String plain = name.startsWith("@") ? name.substring(1) : name;
    return new Spot(PersonalKind.HANDLE, start, end, "@" + plain);
  }

  /** Without www, and without the letters of a country or of telephones: {@code m.facebook.com}. */
  private static String network(String host) {
    if (NETWORKS.containsKey(host)) {
      return host;
    }
    int dot = host.indexOf('.');
    return dot > 0 && dot <= 3 ? host.substring(dot + 1) : host;
  }

  private static int partEnd(Folded text, int from) {
    int start = text.at(from) == '@' ? from + 1 : from;
    int end = start;
    while (text.isWord(end) || "._-".indexOf(text.at(end)) >= 0) {
      end++;
    }
    while (end > start && "._-".indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
