package org.waymark.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Localised;
import org.waymark.content.Page;
import org.waymark.content.SiteFile;
import org.waymark.library.Item;
import org.waymark.page.view.Link;
import org.waymark.page.view.Section;

/**
 * Ways to pass a page on: words to copy and plain links, nothing that asks another site before a
 * reader does.
 */
final class Sharing {

  private static final String WHATSAPP = "https://wa.me/?text=";
  private static final String FACEBOOK = "https://www.facebook.com/sharer/sharer.php?u=";
  private static final String BLUESKY = "https://bsky.app/intent/compose?text=";

  private Sharing() {}

  /** Nothing where neither the page nor the site has words or a hashtag for it. */
  static @Nullable Section section(Hub hub, Page.Section section) {
    Edition edition = hub.edition();
    SiteFile.Share site = edition.library().site().share();
    SiteFile.Share page = hub.page().share();
    String hashtag = hashtag(page == null || page.hashtag() == null ? site : page);
    String text = edition.text(text(page == null || page.text() == null ? site : page));
    if (hashtag.isEmpty() && text.isEmpty()) {
      return null;
    }
    Item item = hub.item();
    String url = edition.addresses().url(edition.addresses().item(item));
    String words =
        (text.isEmpty() ? item.title() : text)
            + "\n" // A line of its own, so that it reads from left to right in every language.
            + (hashtag.isEmpty() ? "" : "#" + hashtag + " ")
            + url;
    return new Section.OfShare(
        section.show().id(),
        hub.title(section),
        words,
        hashtag,
        List.of(
            new Link(
                "mailto:?subject=" + encode(item.title()) + "&body=" + encode(words),
                edition.say("share-email")),
            new Link("sms:?&body=" + encode(words), edition.say("share-text-message"))),
        List.of(
            new Link(WHATSAPP + encode(words), "WhatsApp"),
            new Link(FACEBOOK + encode(url), "Facebook"),
            new Link(BLUESKY + encode(words), "Bluesky")),
        item.isCautious());
  }

  private static String hashtag(SiteFile.@Nullable Share share) {
    return share == null || share.hashtag() == null ? "" : share.hashtag();
  }

  private static @Nullable Localised text(SiteFile.@Nullable Share share) {
    return share == null ? null : share.text();
  }

  /** In e-mail addresses a plus sign is a plus sign, so spaces are written as codes. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
