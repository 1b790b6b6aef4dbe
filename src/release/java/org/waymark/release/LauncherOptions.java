package org.waymark.release;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the launcher gives to every Java: written there, and nowhere else. */
public final class LauncherOptions {

  private static final Pattern USUAL = Pattern.compile("(?m)^usual=\"([^\"]*)\"$");

  private LauncherOptions() {}

  /**
   * Reads them.
   *
   * @param launcher the text of the script
   */
  public static List<String> of(String launcher) {
    Matcher usual = USUAL.matcher(launcher);
    if (!usual.find()) {
      throw new IllegalArgumentException("The launcher has no line usual=\"...\"");
    }
    return List.of(usual.group(1).split(" "));
  }
}
