package org.waymark.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a script keeps on the device, and whom it asks. Words in comments and texts do not count, so
 * that a script may say that it keeps nothing.
 */
final class ScriptTraces {

  /** Names that are nothing else in a browser. */
  private static final Set<String> KEEPS =
      Set.of(
          "localStorage",
          "sessionStorage",
          "indexedDB",
          "cookieStore",
          "openDatabase",
          "serviceWorker",
          "cookie");

  /** Of those, the ones that a script may well use for something of its own. */
  private static final Set<String> ONLY_OF_SOMETHING = Set.of("serviceWorker", "cookie");

  private static final Set<String> OF_CACHES = Set.of("open", "match");

  /** With these at hand, an address of another site is one that is asked. */
  private static final Set<String> ASKS =
      Set.of(
          "fetch",
          "XMLHttpRequest",
          "WebSocket",
          "WebTransport",
          "EventSource",
          "RTCPeerConnection",
          "sendBeacon",
          "importScripts",
          "import",
          "Worker",
          "SharedWorker",
          "Image",
          "Audio",
          "FontFace",
          "innerHTML",
          "src",
          "srcset");

  private final ScriptWords words;
  private final Origin own;
  private final int offset;
  private final Consumer<Trace> found;
  private final List<Trace> addresses = new ArrayList<>();
  private boolean asks;

  private ScriptTraces(String script, Origin own, int offset, Consumer<Trace> found) {
    this.words = new ScriptWords(script);
    this.own = own;
    this.offset = offset;
    this.found = found;
  }

  /**
   * Looks through a script.
   *
   * @param offset where in the file it begins
   */
  static void find(String script, Origin own, int offset, Consumer<Trace> found) {
    new ScriptTraces(script, own, offset, found).read();
  }

  private void read() {
    String before = "";
    String last = "";
    while (words.next()) {
      String word = words.word();
      if (words.isText()) {
        text(word, last);
      } else {
        keeps(word, before, last);
        asks |= ASKS.contains(word);
      }
      before = last;
      last = words.isText() ? "\"" : word;
    }
    if (asks) {
      addresses.forEach(found);
    }
  }

  private void text(String text, String last) {
    if (last.equals("[") && KEEPS.contains(text)) {
      keeps(text);
    }
    if (own.isElsewhere(text) && !text.startsWith("http://www.w3.org/")) {
      Trace trace = trace(TraceCode.ASKS_ELSEWHERE, text);
      if (last.equals("import") || last.equals("from")) {
        found.accept(trace);
      } else {
        addresses.add(trace); // A link that the script writes may lead anywhere.
      }
    }
  }

  private void keeps(String word, String before, String last) {
    boolean ofSomething = last.equals(".");
    if (KEEPS.contains(word) && (ofSomething || !ONLY_OF_SOMETHING.contains(word))) {
      keeps(word);
    } else if (ofSomething && word.equals("storage") && before.equals("navigator")) {
      keeps("navigator.storage");
    } else if (ofSomething && before.equals("caches") && OF_CACHES.contains(word)) {
      keeps("caches");
    }
  }

  private void keeps(String what) {
    found.accept(trace(TraceCode.KEPT_ON_DEVICE, what));
  }

  private Trace trace(TraceCode code, String what) {
    return new Trace(code, what, offset + words.start(), List.of(what));
  }
}
