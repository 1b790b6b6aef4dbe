package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import org.waymark.problem.Severity;
import org.waymark.publish.Outcome;

/**
 * One broken site a code: the files of {@code src/test/sites/broken/<code>} over the smallest
 * project. Its {@code expected.txt} lists all that must be told and nothing else; lines that begin
 * with {@code !} say what is special.
 */
final class BrokenSitesTest {

  private static final Path BROKEN = Path.of("src/test/sites/broken");
  private static final String EXPECTED = "expected.txt";
  private static final String WITHOUT = "! without ";
  private static final String PRODUCTION = "! production";
  private static final String REGISTER = "! register";

  /** Codes that no files of a repository can provoke, and why; tested where it says. */
  private static final Map<String, String> NOT_FROM_FILES =
      Map.ofEntries(
          Map.entry("no-content", "there are no files: BadInputTest"),
          Map.entry(
              "link-out-of-project", "not every checkout keeps links: LinksOfTheFileSystemTest"),
          Map.entry("same-name", "not every computer can check out such names: HostileNamesTest"),
          Map.entry("file-too-large", "too large to be kept: BadInputTest"),
          Map.entry("text-too-long", "too large to be kept: BadInputTest"),
          Map.entry("address-repeated", "it takes thousands of links: BadInputTest"),
          Map.entry("unreadable", "the file must be gone when it is read: TextReaderTest"),
          Map.entry("not-our-folder", "it is about the output folder: StagingTest"),
          Map.entry("copies-elsewhere", "it is about a branch: GitDestinationTest"),
          Map.entry("no-brotli", "it is about the machine: CompressedCopiesTest"),
          Map.entry("picture-ending", "pictures are drawn by tests: BadPicturesTest"),
          Map.entry("picture-damaged", "pictures are drawn by tests: BadPicturesTest"),
          Map.entry("media-too-large", "it takes 250 megabytes: MediaTest"),
          Map.entry("picture-too-large", "pictures are drawn by tests: BadPicturesTest"),
          Map.entry("picture-for-print", "pictures are drawn by tests: BadPicturesTest"),
          Map.entry("picture-place", "pictures are drawn by tests: CameraDataTest"),
          Map.entry("picture-camera", "pictures are drawn by tests: CameraDataTest"),
          Map.entry("picture-not-clean", "Waymark would have to be wrong: FinishedPicturesTest"),
          Map.entry("export-form", "it is about an export: BadExportsTest"),
          Map.entry("export-damaged", "it is about an export: BadExportsTest"),
          Map.entry("export-encoding", "it is about an export: BadExportsTest"),
          Map.entry("table-form", "it is about a table: OrganisationImportTest"),
          Map.entry("table-encoding", "it is about a table: OrganisationImportTest"),
          Map.entry("table-value", "it is about a table: OrganisationImportTest"),
          Map.entry("not-our-place", "it is about where the site goes: DeliveryTest"),
          Map.entry("place-unknown", "it is about where the site goes: FolderDestinationTest"),
          Map.entry("place-in-use", "it is about where the site goes: BucketTest"),
          Map.entry("place-denied", "it is about where the site goes: BucketFailuresTest"),
          Map.entry("place-unreachable", "it is about where the site goes: BucketFailuresTest"),
          Map.entry("no-credentials", "it is about where the site goes: BucketFailuresTest"),
          Map.entry("list-unreadable", "it is about where the site goes: FolderDestinationTest"),
          Map.entry("site-changed", "it is about the output folder: DeliveryTest"),
          Map.entry("project-changed", "it is about the time of building: SiteReaderTest"),
          Map.entry("withdrawals-missing", "it is about where the site goes: DeliveryTest"),
          Map.entry("old-versions-left", "it is about where the site goes: DeliveryTest"),
          Map.entry("purge-caches", "it is about where the site goes: DeliveryTest"),
          Map.entry("webp-not-made", "it is about the computer: WithoutWebpTest"));

  @TempDir private Path folder;

  static List<String> fixtures() {
    try (Stream<Path> folders = Files.list(BROKEN)) {
      return folders
          .filter(Files::isDirectory)
          .map(f -> f.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void tellsExactlyWhatIsWrong(String fixture) throws IOException {
    TestSite site = TestSite.in(folder).copy(BROKEN.resolve(fixture)).delete(EXPECTED);
    List<String> expected = new ArrayList<>();
    for (String line : Files.readAllLines(BROKEN.resolve(fixture).resolve(EXPECTED))) {
      if (line.startsWith(WITHOUT)) {
        site.delete(line.substring(WITHOUT.length()));
      } else if (line.equals(PRODUCTION)) {
        site.inProduction();
      } else if (line.equals(REGISTER)) {
        site.delete("register.csv")
            .withConsentRegister(BROKEN.resolve(fixture).resolve("register.csv"));
      } else {
        expected.add(line);
      }
    }
    site.build();
    assertThat(site.told()).containsExactlyElementsOf(expected);
    assertThat(expected).anyMatch(line -> line.equals(fixture) || line.startsWith(fixture + " "));
    assertThat(site.problems()).allSatisfy(BrokenSitesTest::assertPlain);
    if (site.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
      assertThat(site.report().outcome()).isEqualTo(Outcome.NONE);
      assertThat(site.files()).isEmpty();
    } else {
      assertThat(site.has("/")).isTrue();
    }
  }

  @Test
  void everyCodeHasABrokenSiteOrAReasonForNone() {
    Set<String> tested = new TreeSet<>(fixtures());
    tested.addAll(NOT_FROM_FILES.keySet());
    assertThat(tested).containsExactlyInAnyOrderElementsOf(codes());
  }

  private static Set<String> codes() {
    Set<String> ids = new TreeSet<>();
    new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.waymark")
            .stream()
            .filter(type -> type.isAssignableTo(Code.class) && type.isEnum())
            .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
            .forEach(code -> ids.add(((Code) code).id()));
    return ids;
  }

  /** Something is said, in whole sentences and without the words of programs. */
  private static void assertPlain(Problem problem) {
    for (String text : List.of(problem.message(), problem.fix())) {
      assertThat(text).matches("[\\p{Lu}0-9\"“].{10,400}");
      assertThat(text).doesNotContain("null", "Exception", "java.", "  ");
    }
    assertThat(problem.message()).matches(".*[.)]");
  }
}
