package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Problem;

/** Styles, scripts and what else a theme brings along. */
final class AssetsTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void styleAndScriptsAreNamedAfterWhatTheyHold() {
    String before = styled("body { color: black }");
    assertThat(before).matches("/assets/style-[0-9a-f]{8}\\.css");
    assertThat(styled("body { color: navy }")).isNotEqualTo(before);
    assertThat(styled("body { color: black }")).isEqualTo(before);
  }

  private String styled(String style) {
    TestSite site = TestSite.in(folder).file("templates/assets/style.css", style).build();
    assertThat(site.text(site.asset("style.css"))).isEqualTo(style);
    assertThat(site.files().stream().filter(name -> name.startsWith("assets/style"))).hasSize(1);
    return site.html("/").select("link[rel=stylesheet]").attr("href");
  }

  @Test
  void aScriptFindsWhatItImports() {
    TestSite site = TestSite.in(folder);
    site.file("templates/assets/copy.js", "import { a } from \"./ours.js\";").build();
    assertThat(site.text(site.asset("copy.js"))).isEqualTo("import { a } from \"./ours.js\";");
    site.file("templates/assets/ours.js", "export const a = 1;").build();
    String first = site.asset("copy.js");
    String other = site.asset("ours.js").substring("/assets/".length());
    assertThat(site.text(first)).isEqualTo("import { a } from \"./" + other + "\";");
    site.file("templates/assets/ours.js", "export const a = 2;").build();
    assertThat(site.asset("copy.js")).isNotEqualTo(first);
  }

  @Test
  void scriptsThatImportEachOtherArePublished() {
    TestSite site =
        TestSite.in(folder)
            .file("templates/assets/one.js", "import './two.js';")
            .file("templates/assets/two.js", "import './one.js';")
            .build();
    assertThat(site.text(site.asset("two.js"))).isEqualTo("import './one.js';");
    assertThat(site.text("/assets/one.js")).contains(site.asset("two.js").substring(8));
  }

  @Test
  void otherFilesKeepTheirNames() {
    TestSite site = TestSite.in(folder).file("templates/assets/mark.svg", "<svg/>").build();
    assertThat(site.text("/assets/mark.svg")).isEqualTo("<svg/>");
    assertThat(site.html("/").select("link[rel=icon]").attr("href")).isEqualTo("/assets/mark.svg");
  }

  @Test
  void aTemplateIsToldOfAFileThatIsNotThere() {
    TestSite site = TestSite.in(folder);
    site.file("templates/parts/footer.ftlh", "<p>${asset(\"stile.css\")}</p>").build();
    assertThat(site.problems())
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("There is no file templates/assets/stile.css"))
        .anyMatch(message -> message.contains("style.css"));
  }
}
