package org.waymark;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house as it is meant to be: who may know whom, and which library stays where. */
final class ArchitectureTest {

  private static final String ROOT = "org.waymark";

  /** Arrows run down this list; the empty name is the root package with the pipeline. */
  private static final List<String> STAGES =
      List.of(
          "cli",
          "preview",
          "health",
          "withdrawal",
          "delivery",
          "links",
          "tooling",
          "importing",
          "scaffold",
          "",
          "publish",
          "output",
          "page",
          "check",
          "privacy",
          "library",
          "markdown",
          "content",
          "source",
          "problem");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Waymark.class.getProtectionDomain().getCodeSource().getLocation())
          .that(describe("are Waymark's own", type -> type.getPackageName().startsWith(ROOT)));

  @Test
  void everyPackageIsAStage() {
    classes()
        .should()
        .resideInAnyPackage(
            STAGES.stream()
                .map(stage -> stage.isEmpty() ? ROOT : ROOT + "." + stage + "..")
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void arrowsRunOneWay() {
    classes().should(onlyKnowWhatIsBelow()).check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "com.vladsch.flexmark, markdown",
    "freemarker, page",
    "org.jsoup, 'markdown, check, withdrawal, importing'",
    "org.snakeyaml, source",
    "org.eclipse.jgit, delivery",
    "picocli, cli",
    "io.methvin, preview",
    "com.sun.net.httpserver, preview",
    "me.tongfei, cli",
    "com.google.i18n.phonenumbers, content",
    "com.google.gson, 'page, output, preview, health, cli, tooling, links, delivery'",
    "de.siegmar, 'output, source, privacy, importing'",
    "ch.poole, library",
    "com.aayushatharva.brotli4j, publish",
    "software.amazon, delivery.s3",
    "ezvcard, output",
    "org.tartarus, output",
    "net.gcardone.junidecode, scaffold",
    "com.drew, output",
    "com.luciad, output",
    "net.coobird, output",
    "javax.imageio, output",
    "java.awt, output"
  })
  void aLibraryStaysWhereItBelongs(String library, String packages) {
    String[] homes =
        Arrays.stream(packages.split(", "))
            .map(home -> ROOT + "." + home + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandAsksTheSystemForTheTime() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .callMethodWhere(asksForTheTime())
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandWritesToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..")
        .check(CLASSES);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
    fields()
        .that()
        .areStatic()
        .and()
        .arePublic()
        .should()
        .notHaveRawType(describe("an array", JavaClass::isArray))
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> onlyKnowWhatIsBelow() {
    return new ArchCondition<>("only know what is below them") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
          JavaClass target = arrow.getTargetClass();
          if (isOurs(target) && stage(target) < stage(type)) {
            events.add(SimpleConditionEvent.violated(type, arrow.getDescription()));
          }
        }
      }
    };
  }

  private static boolean isOurs(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(ROOT + ".");
  }

  private static int stage(JavaClass type) {
    String name = type.getPackageName() + ".";
    String below = name.substring(ROOT.length() + 1);
    return STAGES.indexOf(below.substring(0, Math.max(0, below.indexOf('.'))));
  }

  private static DescribedPredicate<JavaMethodCall> asksForTheTime() {
    return describe(
        "asks the system for the time",
        call -> {
          MethodCallTarget target = call.getTarget();
          String owner = target.getOwner().getName();
          String name = target.getName();
          return (owner.startsWith("java.time.") && name.equals("now"))
              || (owner.equals("java.time.Clock") && !name.equals("instant"))
              || (owner.equals("java.lang.System")
                  && (name.equals("currentTimeMillis") || name.equals("nanoTime")));
        });
  }
}
