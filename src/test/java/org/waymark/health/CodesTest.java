package org.waymark.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Code;

/** The handbook knows every code that there is. */
final class CodesTest {

  @Test
  void everyEnumOfCodesIsRegistered() {
    Set<String> declared =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.waymark")
                .stream()
                .filter(type -> type.isAssignableTo(Code.class) && !type.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(declared).isNotEmpty();
    assertThat(codes().stream().map(code -> code.getClass().getName()).distinct())
        .containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void noTwoCodesHaveOneName() {
    assertThat(codes().stream().map(Code::id)).doesNotHaveDuplicates();
  }

  @Test
  void everyCodeHasItsPlaceInTheHandbook() {
    String page = CodePage.text(Map.of());
    for (Code code : codes()) {
      assertThat(page.lines()).containsOnlyOnce("### " + code.id());
      assertThat(page).contains("[" + code.id() + "](#" + code.id() + ")");
      assertThat(page.substring(page.indexOf("\n### " + code.id() + "\n")))
          .contains(MarkdownText.escaped(code.meaning()), MarkdownText.escaped(code.remedy()));
    }
  }

  private static List<Code> codes() {
    return Codes.stages().stream().flatMap(stage -> stage.codes().stream()).toList();
  }
}
