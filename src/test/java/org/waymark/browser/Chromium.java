package org.waymark.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, without a window. Start one for a test class: it takes a while. */
public final class Chromium implements AutoCloseable {

  /** Set to "demanded", a missing browser fails the tests instead of skipping them. */
  private static final String DEMAND = "waymark.browser";

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it. Where there is none, the tests are skipped, and say so. */
  public static Chromium orSkip() {
    Optional<Path> program = program();
    if (program.isEmpty()) {
      String message = "NOT TESTED IN A BROWSER: no Chromium was found at " + PLACES;
      if ("demanded".equals(System.getProperty(DEMAND))) {
        throw new AssertionError(message);
      }
      System.err.println(message);
      return Assumptions.abort(message);
    }
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions()
            .setExecutablePath(program.get())
            .setArgs(
                List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-quic",
                    "--disable-sync"));
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  private static Optional<Path> program() {
    return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM_PATH")), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page as a new reader does, with nothing kept from before. */
  public Visit open(String url) {
    return open(url, new Browser.NewContextOptions());
  }

  /** The same on a screen of so many points across. */
  public Visit open(String url, int width) {
    return open(url, new Browser.NewContextOptions().setViewportSize(width, 800));
  }

  /** The same where no script runs. */
  public Visit openWithoutScript(String url) {
    return open(url, new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  /** Opens a page in a context of any kind. */
  public Visit open(String url, Browser.NewContextOptions options) {
    Visit visit = begin(options);
    visit.page().navigate(url);
    return visit;
  }

  /**
   * Opens a page on a device whose clock stands still.
   *
   * @param moment such as {@code 2026-11-20T14:00:00Z}
   * @param zone the time zone that the device is set to
   */
  public Visit openAt(String url, String moment, String zone) {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setTimezoneId(zone));
    Visit visit = new Visit(context);
    visit.page().clock().setFixedTime(moment);
    visit.page().navigate(url);
    return visit;
  }

  /** A new reader, who is to open a page yet. */
  public Visit begin(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    return new Visit(context);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
