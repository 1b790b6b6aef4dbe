package org.waymark.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people call a field, from what stands in the file. */
final class FieldTest {

  @ParameterizedTest
  @CsvSource({
    "title, Title",
    "key-points, Key points",
    "source-url, Source URL",
    "base-url, Base URL",
    "url, URL",
    "id, ID",
    "src, File",
    "alt, Alt text",
    "ref, Reference",
    "period, Period"
  })
  void aLabelIsMadeFromTheName(String name, String label) {
    assertThat(new Field(name, new Kind.Date(), false, "Meaning.", "").label()).isEqualTo(label);
  }

  /** So that nobody has to guess which of two is meant. */
  @ParameterizedTest
  @EnumSource(ContentType.class)
  void noTwoFieldsOfATypeAreCalledTheSame(ContentType type) {
    assertThat(type.declaration().fields()).extracting(Field::label).doesNotHaveDuplicates();
  }
}
