package org.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.Inputs;
import org.waymark.TestSite;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The day it is: as said, as the build's environment says, or today. */
final class CommonOptionsTest {

  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  @TempDir private Path folder;

  private Inputs inputs(Map<String, String> environment, String... arguments) {
    TestSite.in(folder);
    CommonOptions options = new CommonOptions();
    CommandLine commands = new CommandLine(options);
    List<String> all = new ArrayList<>(List.of("--project", folder.toString()));
    all.addAll(List.of(arguments));
    commands.parseArgs(all.toArray(String[]::new));
    return options.inputs(commands, environment);
  }

  @Test
  void theEnvironmentMaySayTheDay() {
    assertThat(inputs(Map.of(EPOCH, "1795219200")).today()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(inputs(Map.of(EPOCH, "1795305599")).today()).isEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(inputs(Map.of(EPOCH, "0")).today()).isEqualTo(LocalDate.EPOCH);
  }

  @Test
  void theOptionGoesBeforeTheEnvironment() {
    assertThat(inputs(Map.of(EPOCH, "0"), "--as-of", "2026-03-02").today())
        .isEqualTo(LocalDate.of(2026, 3, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "today", "99999999999999999999", "9223372036854775807", "1.5"})
  void whatIsNoNumberOfSecondsIsRefused(String seconds) {
    assertThatThrownBy(() -> inputs(Map.of(EPOCH, seconds)))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining(EPOCH);
  }

  @Test
  void thereIsAtLeastOneThread() {
    assertThat(inputs(Map.of()).threads()).isPositive();
    assertThat(inputs(Map.of(), "--threads", "3").threads()).isEqualTo(3);
  }
}
