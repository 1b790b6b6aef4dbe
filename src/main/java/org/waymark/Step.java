package org.waymark;

/** What is done to one file or page after the other, by many threads at once. */
public enum Step {
  READ("read a text"),
  VIEW("put together what a page says"),
  TEMPLATE("fill in its template"),
  INSPECT("check the page"),
  LOOK("look for what is private"),
  WRITE("write the file");

  private final String words;

  Step(String words) {
    this.words = words;
  }

  /** What it does, for people: {@code read a text}. */
  public String words() {
    return words;
  }
}
