package org.waymark.content;

/** Where something holds. */
public enum Nation implements Choice {
  ENGLAND,
  SCOTLAND,
  WALES,
  NORTHERN_IRELAND,
  IRELAND
}
