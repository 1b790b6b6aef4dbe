package org.waymark.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
  SITE;

  /** The schemes that editors write, by word: all but those of plain addresses. */
  private static final Map<String, Scheme> WRITTEN =
      Arrays.stream(values())
          .filter(scheme -> scheme.compareTo(FILE) < 0)
          .collect(Collectors.toUnmodifiableMap(Scheme::word, scheme -> scheme));

  /** How it is written before the colon: {@code figure}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words that stand before a colon. */
  static Set<String> written() {
    return WRITTEN.keySet();
  }

  static @Nullable Scheme named(String word) {
    return WRITTEN.get(word);
  }
}
