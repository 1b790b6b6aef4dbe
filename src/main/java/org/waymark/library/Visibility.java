package org.waymark.library;

/** Whether an item may be seen. Decided once, by {@link VisibilityRules}. */
public enum Visibility {
  SHOWN,
  /** Its last day has passed: the page is kept and marked, and it is on no list. */
  ARCHIVED,
  DRAFT,
  /** Its first day is still to come. */
  SCHEDULED,
  /** Its last day has passed, and it was to be removed. */
  EXPIRED,
  /** It lacks what it needs: consent, or a review. */
  HELD,
  /** Its teller has taken it back. */
  WITHDRAWN,
  /** Its fields could not be read, which was told. */
  BROKEN;

  /** Whether anything of the item may reach a reader. */
  public boolean isShown() {
    return this == SHOWN || this == ARCHIVED;
  }
}
