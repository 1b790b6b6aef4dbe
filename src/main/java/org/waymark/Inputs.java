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
    int threads) {}
