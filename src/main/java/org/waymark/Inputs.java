package org.waymark;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a build is made from.
 *
 * @param project the project folder
 * @param today the day it is
 * @param baseUrl in place of the one in {@code site.yaml}; null to keep that
 * @param production refuses sample content and stories whose text is not the one agreed to
 * @param consentRegister the private record of consent that the environment names; null to look
 *     where {@code site.yaml} says
 * @param threads how many threads work at once, at least 1
 */
public record Inputs(
    Path project,
    LocalDate today,
    @Nullable String baseUrl,
    boolean production,
    @Nullable Path consentRegister,
    int threads) {

  /** The same with another address of the site. */
  public Inputs withBaseUrl(@Nullable String other) {
    return new Inputs(project, today, other, production, consentRegister, threads);
  }

  /** The same for the public, or not. */
  public Inputs withProduction(boolean other) {
    return new Inputs(project, today, baseUrl, other, consentRegister, threads);
  }

  /** The same for another number of threads. */
  public Inputs withThreads(int other) {
    return new Inputs(project, today, baseUrl, production, consentRegister, other);
  }
}
