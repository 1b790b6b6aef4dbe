package org.waymark.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Problem;
import org.waymark.problem.Problems;

/**
 * The register is read as spreadsheets export it, strictly, and what is told of it never says what
 * stands in it (safety.md 3).
 */
final class RegisterReaderTest {

  private static final String NAME = "Zephyrine Quillfeather";

  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ref,name\nR-1,Zephyrine Quillfeather\n",
        "ref,name\nR-1,Zephyrine Quillfeather",
        "\uFEFFref,name\nR-1,Zephyrine Quillfeather\n",
        "ref,name\r\nR-1,Zephyrine Quillfeather\r\n",
        "ref,name\rR-1,Zephyrine Quillfeather\r",
        "ref;name\nR-1;Zephyrine Quillfeather\n",
        "ref\tname\nR-1\tZephyrine Quillfeather\n",
        "\"ref\";\"name\"\n\"R-1\";\"Zephyrine Quillfeather\"\n",
        "Name,Ref\n\"Quillfeather, Zephyrine\",R-1\n",
        " REF ,Name,x-anything\nR-1,Zephyrine Quillfeather,whatever\n",
        "ref,name,notes\nR-1,Zephyrine Quillfeather,\"a\nb, \"\"c\"\"\"\n",
        "ref,name,,\nR-1,Zephyrine Quillfeather,,\n",
        "\n,,\nref,name,\n\nR-1,Zephyrine Quillfeather,\n,,\n",
        "ref;name;also known as\nR-1;Zephyrine Quillfeather;\"Zeph; Zee\"\n"
      })
  void readsWhatSpreadsheetsExport(String table) {
    ConsentRegister register = read(table.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    assertThat(PrivateNames.of(register, ref -> false).in("by " + NAME + "."))
        .containsExactly(new Sighting("R-1", Sighting.Kind.NAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void anotherEncodingIsToldPlainly(String encoding) {
    String table = "ref,name\r\nR-1,Zéphyrine Quillfeather\r\n";
    assertThat(read(table.getBytes(Charset.forName(encoding)))).isEmpty();
    assertThat(codes()).containsExactly("register-encoding");
    assertThat(problems.sorted().get(0).fix()).contains("CSV UTF-8");
    assertNothingIsSaid();
  }

  @Test
  void aLetterThatWasLostBeforeIsTold() {
    read("ref,name\nR-1,Z\uFFFDphyrine Quillfeather\n".getBytes(StandardCharsets.UTF_8));
    assertTold("register-encoding", "In line 2 of");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ref,name\\nR-1,"Zephyrine Quillfeather | register-form | after row 1: quotation marks
          ref,name\\nR-1,"Zephyrine" Quillfeather | register-form | after row 1
          ref,name\\nR-1,Quillfeather, Zephyrine | register-form | Row 2
          ref,name,notes\\nR-1,Zephyrine Quillfeather | register-form | Row 2
          ref,name\\n\\nR-1,Zephyrine Quillfeather,a | register-form | Row 3
          R-1,Zephyrine Quillfeather | register-heading | no heading ref
          Zephyrine Quillfeather,R-1 | register-heading | column A
          ref,name,emial\\nR-1,Zephyrine Quillfeather,a@b.org | register-heading | column C
          ref,name,name\\nR-1,Zephyrine Quillfeather,x | register-heading | Two columns
          ref,name,Zephyrine\\nR-1,Zephyrine Quillfeather,x | register-heading | column C
          ref,name\\n,Zephyrine Quillfeather | register-value | row 2 of the consent register, what stands under ref is empty
          ref,name\\nzeph@quill.org,Zephyrine Quillfeather | register-value | under ref is no plain ref
          ref,name\\nR-1, | register-value | under name is empty
          ref,name\\nR-1,??? | register-value | under name has no name
          ref,name,email\\nR-1,Zephyrine Quillfeather,zeph(at)quill | register-value | under email is no
          ref,name,email\\nR-1,Zephyrine Quillfeather,zeph@@quill.org | register-value | under email is no
          ref,name,telephone\\nR-1,Zephyrine Quillfeather,0770 09 | register-value | under telephone is no
          ref,name,telephone\\nR-1,Zephyrine Quillfeather,07700 900123 x4 | register-value | under telephone is no
          ref,name,given\\nR-1,Zephyrine Quillfeather,30 Feb 2026 | register-value | under given is no day
          ref,name,until\\nR-1,Zephyrine Quillfeather,2026-02-30 | register-value | under until is no day
          ref,name,until\\nR-1,Zephyrine Quillfeather,12/31/2026 | register-value | under until is no day
          ref,name,channels\\nR-1,Zephyrine Quillfeather,web | register-value | under channels is none
          ref,name,identity\\nR-1,Zephyrine Quillfeather,secret | register-value | under identity is none
          ref,name,named-elsewhere\\nR-1,Zephyrine Quillfeather,about | register-value | under named-elsewhere is no
          ref,name\\nR-1,Zephyrine Quillfeather\\nR-1,Ann Lee | register-ref-twice | Rows 2 and 3
          ref,name\\nquillfeather-1,Zephyrine Quillfeather | register-value | row 2 of the consent register, the ref gives away
          ref,name,telephone\\n07700900123,Zephyrine Quillfeather,+44 7700 900123 | register-value | the ref gives away
          ref,name\\nR-1,Zephyrine | register-one-name | row 2
          """)
  void whatIsWrongIsToldByRowAndColumn(String table, String code, String said) {
    read(table.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
    assertTold(code, said);
  }

  @Test
  void aMisspeltHeadingGetsItsName() {
    read("ref,name,emial\n".getBytes(StandardCharsets.UTF_8));
    assertThat(problems.sorted()).hasSize(1);
    assertThat(problems.sorted().get(0).fix()).startsWith("Did you mean \"email\"?");
  }

  @Test
  void anEmptyFileIsNoRegister() {
    assertThat(read(new byte[0])).isEmpty();
    assertTold("register-form", "is empty");
  }

  @Test
  void whatCanBeNoPathIsNotFound() {
    new RegisterReader(Path.of("."), null, false, problems).read("../a\0b.csv");
    assertThat(codes()).containsExactly("register-not-found");
  }

  @Test
  void severalRowsOfOneTellerBelongTogether() {
    ConsentRegister register =
        Registers.read(
            "ref,name,email\nR-1,Ann Lee,a@example.org\nR-1,LEE Ann,b@example.org\n", problems);
    assertThat(problems.sorted()).isEmpty();
    PrivateNames names = PrivateNames.of(register, ref -> false);
    assertThat(names.in("a@example.org")).hasSize(1);
    assertThat(names.in("b@example.org")).hasSize(1);
  }

  @Test
  void theOtherRowsAreReadWhereOneIsWrong() {
    ConsentRegister register = Registers.read("ref,name\n,Ann Lee\nR-2,Tom Lee\n", problems);
    assertThat(codes()).containsExactly("register-value");
    assertThat(PrivateNames.of(register, ref -> false).in("Tom Lee")).hasSize(1);
  }

  @Test
  void theTemplateIsRight() {
    ConsentRegister register = Registers.read(RegisterTemplate.text(), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(register.has("XX-0000")).isTrue();
  }

  @Test
  void nothingOfItIsPrintedByAccident() {
    ConsentRegister register = Registers.of(NAME);
    PersonName name = PersonName.all(NAME).get(0);
    List<Object> all =
        List.of(
            register,
            register.tellers(),
            register.rows("R-1").get(0),
            name,
            NameForms.of(name),
            PrivateNames.of(register, ref -> false));
    assertThat(all.toString().toLowerCase(Locale.ROOT)).doesNotContain("zephyrine", "quillfeather");
  }

  private Optional<ConsentRegister> read(byte[] bytes) {
    return RegisterText.of(bytes, problems)
        .flatMap(text -> new RegisterReader(Path.of("."), null, false, problems).table(text));
  }

  private List<String> codes() {
    return problems.sorted().stream().map(problem -> problem.code().id()).distinct().toList();
  }

  private void assertTold(String code, String said) {
    assertThat(problems.sorted())
        .anyMatch(problem -> problem.code().id().equals(code) && problem.message().contains(said));
    assertNothingIsSaid();
  }

  private void assertNothingIsSaid() {
    for (Problem problem : problems.sorted()) {
      assertThat(problem.place()).isNull();
      assertThat(problem.message() + problem.fix())
          .doesNotContainIgnoringCase("phyrine")
          .doesNotContainIgnoringCase("quill")
          .doesNotContain("900123", "secret", "30 Feb", "12/31", "R-1", "???");
    }
  }
}
