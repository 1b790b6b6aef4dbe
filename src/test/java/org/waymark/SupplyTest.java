package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Everything that others made and Waymark uses is pinned, named and licensed. */
final class SupplyTest {

  private static Document pom() throws IOException {
    return Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser());
  }

  private static String text(Element element, String child) {
    Element found = element.selectFirst("> " + child);
    return found == null ? "" : found.text();
  }

  @Test
  void everyVersionIsPinnedToARelease() throws IOException {
    List<String> loose = new ArrayList<>();
    for (Element version : pom().select("dependency > version, plugin > version, path > version")) {
      String text = version.text();
      boolean pinned = text.matches("[0-9][0-9A-Za-z.-]*|\\$\\{[a-z0-9.]+}");
      if (!pinned || text.endsWith("SNAPSHOT")) {
        loose.add(text);
      }
    }
    assertThat(loose).isEmpty();
    assertThat(pom().select("properties > *"))
        .filteredOn(property -> property.tagName().endsWith(".version"))
        .allMatch(property -> property.text().matches("[0-9][0-9.]*"));
    assertThat(pom().select("dependencies > dependency"))
        .noneMatch(dependency -> text(dependency, "version").isEmpty());
  }

  @Test
  void theJarSaysWhoseEachLibraryIs() throws IOException {
    String said = Files.readString(Path.of("src/main/resources/META-INF/THIRD-PARTY.txt"));
    for (Element library : pom().select("project > dependencies > dependency")) {
      if (!text(library, "scope").equals("test")) {
        assertThat(said).containsPattern("(?m)(^  |, )" + text(library, "artifactId") + "\\b");
      }
    }
    assertThat(said).contains("MIT License", "BSD 2-Clause License", "BSD 3-Clause License");
  }

  @Test
  void theHandbookSaysOfEachLibraryWhichHolesAreKnown() throws IOException {
    String page = Files.readString(Path.of("site/markdown/dependencies.md"));
    String table = page.substring(page.indexOf("## Known holes"));
    for (Element library : pom().select("project > dependencies > dependency")) {
      String version = text(library, "version");
      String name = text(library, "artifactId");
      if (!text(library, "scope").isEmpty() || name.startsWith("flexmark-ext")) {
        continue;
      }
      assertThat(table).contains("`" + name + "`");
      if (table.contains("| `" + name + "` |") && !version.startsWith("$")) {
        assertThat(table).as("looked at anew").contains("| `" + name + "` | " + version + " |");
      }
    }
  }
}
