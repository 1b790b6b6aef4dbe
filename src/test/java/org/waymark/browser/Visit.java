package org.waymark.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A reader's visit: a page, with all that it asked for and all that the browser complained of. */
public final class Visit implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> requests = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  /** A page says aloud what its security policy held back: not all of it is told otherwise. */
  private static final String TELL =
      """
      addEventListener("securitypolicyviolation", (held) =>
        console.error(`held back: ${held.violatedDirective} ${held.blockedURI}`));
      """;

  Visit(BrowserContext context) {
    this.context = context;
    context.addInitScript(TELL);
    this.page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onPageError(errors::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            errors.add(message.text() + " " + message.location());
          }
        });
  }

  public Page page() {
    return page;
  }

  /**
   * Waits until a script in the page gives true. Playwright's own way of waiting for a script is
   * one that the pages' security policy forbids.
   */
  public void until(String script) {
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(script)));
  }

  /**
   * Opens a page whose own scripts do not run, though tests can still run theirs in it: those that
   * wait for a moment could not where scripts are off for good.
   */
  public void navigateWithoutScript(String url) {
    CDPSession session = context.newCDPSession(page);
    letScriptsRun(session, false);
    page.navigate(url);
    letScriptsRun(session, true); // What was not run when it was met is not run any more.
    session.detach();
  }

  private static void letScriptsRun(CDPSession session, boolean run) {
    JsonObject disabled = new JsonObject();
    disabled.addProperty("value", !run);
    session.send("Emulation.setScriptExecutionDisabled", disabled);
  }

  /** The full addresses that the page asked for, in order. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** What the browser's console has: faults of scripts, and what the security policy held back. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** Whether the page left nothing behind: no cookie, no storage, no service worker. */
  public boolean leavesNothing() {
    Object kept =
        page.evaluate(
            "async () => localStorage.length + sessionStorage.length + (await caches.keys()).length"
                + " + (await navigator.serviceWorker.getRegistrations()).length"
                + " + (await indexedDB.databases()).length");
    return context.cookies().isEmpty() && "0".equals(String.valueOf(kept));
  }

  @Override
  public void close() {
    context.close();
  }
}
