package org.waymark.tooling;

/** An editor in the browser that writes to the repository. */
public enum Cms {
  /** <a href="https://sveltiacms.app/en/docs">Sveltia CMS</a>. */
  SVELTIA,
  /** <a href="https://decapcms.org/docs/">Decap CMS</a>, from which Sveltia's settings come. */
  DECAP
}
