package org.waymark.release;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the launcher gives to every Java: written there, and nowhere else. */
public final class LauncherOptions {

  private static final Pattern USUAL = Pattern.compile("(?m)^usual=\"([^\"]*)\"$");

  private static final Pattern THOROUGH =
      Pattern.compile("(?m)^many=([0-9]+)\nthorough=([^\"\n]*)$");

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

  /**
   * Reads what a Java is given besides, where a project is large.
   *
   * @param launcher the text of the script
   * @param texts how many texts there are
   * @return nothing where the project is not large
   */
  public static List<String> besides(String launcher, int texts) {
    Matcher thorough = THOROUGH.matcher(launcher);
    if (!thorough.find()) {
      throw new IllegalArgumentException("The launcher has no lines many=... and thorough=...");
    }
    return texts < Integer.parseInt(thorough.group(1)) ? List.of() : List.of(thorough.group(2));
  }
}
