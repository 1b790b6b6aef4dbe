package org.waymark;

/** What a run does, one after the other. */
public enum Stage {
  LAST("look at the last build"),
  FILES("list the files"),
  SETTINGS("read the settings"),
  REGISTER("read the consent register"),
  TEXTS("read the texts"),
  LIBRARY("put the library together"),
  CHECKS("check the library"),
  SOURCES("look through the project's files"),
  THEME("read the theme"),
  MEDIA("make the media files"),
  PLAN("plan the pages"),
  TEMPLATES("prepare the templates"),
  PAGES("make the pages"),
  FEEDS("make feeds and the like"),
  SEARCH("make the search"),
  FINDER("make the finder"),
  HOSTING("make the files for servers"),
  PUBLISH("publish"),
  KEEP("keep what the next build may know"),
  DELIVER("send the site");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /** What it does, for people: {@code read the texts}. */
  public String words() {
    return words;
  }
}
