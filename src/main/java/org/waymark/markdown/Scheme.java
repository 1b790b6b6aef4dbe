package org.waymark.markdown;

/** What a link that depends on the site leads to. */
public enum Scheme {
  /** {@code figure:ma-2026/no-follow-up}: one figure of the evidence register. */
  FIGURE,
  /** {@code figures:ma-2026/follow-up-care}: chart and table of a group of figures. */
  FIGURES,
  /** {@code ref:nice-ng126}: a reference of this factsheet. */
  REF,
  /** {@code org:sands}: an organisation of the directory. */
  ORG,
  /** {@code term:missed-miscarriage}: a glossary term. */
  TERM,
  /** {@code story:the-phone-call}. */
  STORY,
  /** {@code factsheet:missed-miscarriage}. */
  FACTSHEET,
  /** {@code page:about}. */
  PAGE,
  /** {@code news:next-spring}. */
  NEWS,
  /** {@code topic:follow-up-care}. */
  TOPIC,
  /** {@code evidence:ma-2026}: a source of the evidence register. */
  EVIDENCE,
  /** {@code film:the-phone-call}: a film that loads when it is asked for. */
  FILM,
  /** A relative link that ends in {@code .md}: the page built from that file. */
  FILE,
  /** Any other relative address: {@code media/x.jpg}, {@code ../media/x.pdf}. */
  MEDIA,
  /** An address of this site, which begins with {@code /}. */
  SITE
}
