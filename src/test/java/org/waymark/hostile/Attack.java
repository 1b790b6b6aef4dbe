package org.waymark.hostile;

/** Texts that no editor writes by mistake. None is longer than a summary may be. */
public enum Attack {

  /** For comparison: words that do no harm. */
  NONE("", " plain words, of no harm"),

  /** Leaves each context of HTML, XML and JSON in which a text may stand, and templates. */
  MARKUP(
      "",
      " \"><script>ran()</script><img src=x onerror=ran()>' onfocus=ran() autofocus x='-->"
          + "</title></textarea></style><svg/onload=ran()>]]>${7*7}<#stop>{{7*7}}&lt;b&gt;"),

  /** The same by other ways: entities, and characters that end lines in scripts alone. */
  ENTITIES(
      "",
      " &quot;&gt;&#60;script&#62;ran()&#x3c;/script>\u2028\u2029\u0085</script><!--<script>"
          + "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img onerror=ran()>\">"),

  /** An address that runs. */
  SCRIPT("javascript:ran()//", "%0Aran()"),

  DATA("data:text/html,<script>ran()</script>", ""),

  /** Formulas of spreadsheets, and lines of cards for address books. */
  FORMULA("=cmd|'/C calc'!A0 ", "\r\nEND:VCARD\r\nTEL:+0\n=1+1,\"=2+2\";=3+3\\n\t=4+4"),

  AT_SIGN("@SUM(1+1)*cmd|'/C calc'!A0 ", "\n@SUM(2)"),
  PLUS("+1+cmd|'/C calc'!A0 ", ""),
  MINUS("-1+cmd|'/C calc'!A0 ", ""),
  FULL_WIDTH("\uFF1D1+1 ", "");

  private final String before;
  private final String after;

  Attack(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The text for a field, with the field's path in it, so that it is known wherever it turns up.
   */
  public String on(String path) {
    return before + path + after;
  }
}
