package org.waymark.links;

/** Why nothing can be said of a link, in an editor's words. */
enum Trouble {
  NO_TIME("The site did not answer in time. It may be slow today: ask again later."),
  NO_NAME(
      "The name of this site was not found. Look whether it is written rightly, and whether this"
          + " computer is online."),
  NO_CONNECTION("The site took no connection. It may be out of order: ask again later."),
  BROKE_OFF("The site broke off in the middle of its answer. Ask again later."),
  NONSENSE("The site's answer could not be understood. Open it in a browser."),
  NOT_SECURE(
      "No secure connection could be made. The site's certificate may have run out, and browsers warn"
          + " of that: open it in one."),
  CLOSED("The site does not answer programs. Open it in a browser: it may well work there."),
  BUSY("The site asked not to be asked so often. Ask again tomorrow."),
  OUT_OF_ORDER("The site says that it is out of order. Ask again later."),
  REFUSED("The site answered in a way that says nothing of the page. Open it in a browser."),
  CIRCLE(
      "The site sends programs round in a circle. Open it in a browser: it may well work there."),
  NOWHERE("The site leads on to an address that cannot be used. Open it in a browser."),
  PRIVATE("This is an address within a private network. Waymark does not ask there."),
  UNREADABLE("This address cannot be read. Look whether it is written rightly.");

  private final String words;

  Trouble(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
