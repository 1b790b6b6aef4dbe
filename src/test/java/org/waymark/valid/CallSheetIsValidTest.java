package org.waymark.valid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestSite;
import org.waymark.health.report.CallSheet;
import org.waymark.health.report.CallSheetHtml;
import org.waymark.problem.Problems;

/** The sheet that volunteers print keeps to the standards of the web, as the site's pages do. */
final class CallSheetIsValidTest {

  @TempDir private Path folder;

  @Test
  void theDemonstrationsCallSheetKeepsToTheStandards() throws Exception {
    TestSite site = TestSite.existing(Path.of("").toAbsolutePath(), folder);
    CallSheet sheet = CallSheet.of(site.inputs(), true, new Problems()).orElseThrow();
    Files.writeString(folder.resolve("calls.html"), CallSheetHtml.of(sheet));
    assertThat(NuChecker.findings(folder)).isEmpty();
  }
}
