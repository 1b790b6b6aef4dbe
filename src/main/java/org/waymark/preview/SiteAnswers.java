package org.waymark.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.check.PagePolicy;
import org.waymark.library.Draft;
import org.waymark.library.Visibility;
import org.waymark.page.PlannedPage;
import org.waymark.problem.Problems;
import org.waymark.publish.hosting.HostingRules;
import org.waymark.publish.hosting.HostingRules.Header;
import org.waymark.publish.hosting.MediaTypes;

/**
 * What a browser gets from the site itself: pages and files as a host would send them, with its
 * redirects, headers and answers to what is not there. Where something cannot be shown, a page of
 * the preview's own says why.
 */
final class SiteAnswers {

  private static final String NOT_HERE = "Strict-Transport-Security";

  private final LastGood lastGood;
  private final Trials trials;

  /** In the place of what a host says, which would be in a preview's way: all is renewed here. */
  private final Map<String, String> own;

  /**
   * @param desk the origin of the editor, which may show pages beside a text
   */
  SiteAnswers(LastGood lastGood, Trials trials, String desk) {
    this.lastGood = lastGood;
    this.trials = trials;
    this.own =
        Map.of(
            "Content-Security-Policy",
            PagePolicy.FETCHING + "; frame-ancestors " + desk,
            "Cache-Control",
            "no-store");
  }

  /**
   * The answer to a request.
   *
   * @param path as it was sent, percent-encoded
   * @param plain the same as it is meant
   */
  Answer to(Workspace.State state, String path, String plain) throws IOException {
    Snapshot snapshot = state.snapshot().orElse(null);
    if (snapshot == null) {
      return explained(Status.FAILED);
    }
    String root = snapshot.rules().root();
    if (!plain.startsWith(root + "/")) {
      return Answer.redirect(Status.FOUND, root + "/");
    }
    String address = plain.substring(root.length());
    Answer answer = below(state.number(), snapshot, path.substring(root.length()), address);
    return answer.with(headers(snapshot.rules(), path));
  }

  /** A page as it was when it could be made last. */
  Answer asItWas(String address) {
    return lastGood
        .page(address)
        .map(html -> page(Status.OK, html))
        .orElseGet(SiteAnswers::notHere);
  }

  /** A page of a text that is not saved yet. */
  Answer tried(int number) {
    return trials.page(number).map(html -> page(Status.OK, html)).orElseGet(SiteAnswers::notHere);
  }

  private static Answer notHere() {
    return Answer.words(Status.NOT_FOUND, "The preview has no such version of this page.");
  }

  private Answer below(int state, Snapshot snapshot, String path, String address)
      throws IOException {
    for (HostingRules.Redirect moved : snapshot.rules().redirects()) {
      if (moved.from().equals(snapshot.rules().root() + address)) {
        return Answer.redirect(Status.MOVED, moved.to());
      }
    }
    Optional<PlannedPage> page = snapshot.page(address).or(() -> snapshot.page(index(address)));
    if (page.isPresent()) {
      return page(state, snapshot, page.get());
    }
    Optional<byte[]> file = snapshot.files().find(path);
    if (file.isPresent()) {
      return Answer.of(Status.OK, MediaTypes.of(path), file.get());
    }
    if (!address.endsWith("/") && snapshot.page(address + "/").isPresent()) {
      return Answer.redirect(Status.MOVED, snapshot.rules().root() + path + "/");
    }
    return missing(snapshot, address);
  }

  /** Servers take a folder's page by its file's name as well. */
  private static String index(String address) {
    String file = "index.html";
    return address.endsWith("/" + file)
        ? address.substring(0, address.length() - file.length())
        : address;
  }

  private Answer page(int state, Snapshot snapshot, PlannedPage page) {
    Rendered made = snapshot.render(page);
    if (made.html() == null) {
      return explained(Status.FAILED);
    }
    if (page.origin() == null || !snapshot.library().isBroken(page.origin().key())) {
      lastGood.remember(state, snapshot.rules().root() + page.address(), made.html());
    }
    return page(Status.OK, made.html());
  }

  private Answer missing(Snapshot snapshot, String address) {
    Draft draft = snapshot.draft(address).orElse(null);
    if (draft != null) {
      Visibility visibility = snapshot.visibility(draft, new Problems());
      if (visibility != Visibility.WITHDRAWN) {
        return explained(visibility == Visibility.BROKEN ? Status.FAILED : Status.NOT_FOUND);
      }
    }
    String asked = snapshot.rules().root() + address;
    for (HostingRules.Answer gone : snapshot.rules().gone()) {
      if (asked.startsWith(gone.below())) {
        return instead(snapshot, Status.GONE, gone);
      }
    }
    for (HostingRules.Answer none : snapshot.rules().notFound()) {
      if (asked.startsWith(none.below())) {
        return instead(snapshot, Status.NOT_FOUND, none);
      }
    }
    return notHere();
  }

  private Answer instead(Snapshot snapshot, int status, HostingRules.Answer rule) {
    String address = rule.page().substring(snapshot.rules().root().length());
    return snapshot
        .page(address)
        .map(snapshot::render)
        .map(Rendered::html)
        .map(html -> page(status, html))
        .orElseGet(() -> explained(Status.FAILED));
  }

  private Answer page(int status, String html) {
    String tag = PageFrame.tag(html);
    byte[] bytes = PageFrame.around(html, tag).getBytes(StandardCharsets.UTF_8);
    return Answer.of(status, Answer.HTML, bytes).with(own).with(Map.of("ETag", tag));
  }

  private Answer explained(int status) {
    return Answer.of(status, Answer.HTML, OwnFiles.page("why.html")).with(own);
  }

  private Map<String, String> headers(HostingRules rules, String path) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : rules.headers()) {
      if (header.where().has(path)) {
        headers.put(header.name(), header.value());
      }
    }
    headers.remove(NOT_HERE);
    headers.putAll(own);
    return headers;
  }
}
