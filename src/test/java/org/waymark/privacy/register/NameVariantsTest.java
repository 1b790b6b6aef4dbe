package org.waymark.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real name is found however it is written, and what only looks like it is not (safety.md 3). */
final class NameVariantsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Sarah Jones | I am Sarah Jones.
          Sarah Jones | SARAH JONES said so
          Sarah Jones | sarah jones wrote
          Sarah Jones | Sara Jones wrote
          Sara Jones | Sarah Jones wrote
          Sarah Jones | Sarah Jones's story
          Sarah Jones | Sarah Jones’s story
          Sarah Jones | Sarah Jones' story
          Sarah Jones | all the Sarah Joneses
          Sarah Jones | S. Jones wrote
          Sarah Jones | S Jones wrote
          Sarah Jones | S.Jones wrote
          Sarah Jones | S. JONES wrote
          Sarah Jones | S. A. Jones wrote
          Sarah Jones | Sarah A. Jones wrote
          Sarah Jones | Sarah A Jones wrote
          Sarah Jones | Jones, Sarah
          Sarah Jones | JONES, Sarah
          Sarah Jones | N:Jones;Sarah
          Sarah Jones | /stories/sarah-jones/
          Sarah Jones | jones-sarah.html
          Sarah Jones | sarah_jones.jpg
          Sarah Jones | photo of sarah.jones today
          Sarah Jones | sarahjones.jpg
          Sarah Jones | #SarahJones
          Sarah Jones | @sarahjones82
          Sarah Jones | sarah-jones-2.jpg
          Sarah Jones | by Sarah Jones2
          Sarah Jones | ?by=Sarah%20Jones
          Sarah Jones | ?by=Sarah+Jones
          Sarah Jones | Sarah\u00A0Jones
          Sarah Jones | Sarah\u2009Jones
          Sarah Jones | Sa\u00ADrah Jo\u00ADnes
          Sarah Jones | Sa\u200Brah\u200B Jones
          Sarah Jones | Sarah\\nJones
          Sarah Jones | the end of one part: Sarah\\n\\nJones
          Sarah Jones | “Sarah” Jones
          Sarah Jones | *Sarah* Jones
          Sarah Jones | Sarah (Jones)
          Sarah Jones | Ｓａｒａｈ　Ｊｏｎｅｓ
          Sarah Jones | 𝐒𝐚𝐫𝐚𝐡 𝐉𝐨𝐧𝐞𝐬
          Sarah Jones | Sárah Jönes
          Sarah Anne Jones | Sarah Jones
          Sarah Anne Jones | Sarah A. Jones
          Sarah Anne Jones | Sarah Anne Jones
          Sarah Anne Jones | S. A. Jones
          Sarah Anne Jones | S.A. Jones
          Sarah Anne Jones | SA Jones
          Sarah Anne Jones | S. Anne Jones
          ~Jones, Sarah Anne~ | Sarah Jones
          Mrs Sarah Jones MBE | Sarah Jones
          Sarah Jones (née Smith) | Sarah Smith
          Sarah Jones (née Smith) | Sarah Jones
          Sarah Jones nee Smith | Sarah Smith
          Sarah (Sal) Jones | Sal Jones
          ~Sarah "Sal" Jones~ | Sal Jones
          Ann and Tom Jones | Ann Jones
          Ann and Tom Jones | Tom Jones
          Pat O'Brien | Pat O’Brien
          Pat O'Brien | Pat OBrien
          Pat O'Brien | Pat O Brien
          Pat O'Brien | PAT O'BRIEN
          Pat O’Brien | Pat O'Brien
          Pat O’Brien | pat-o-brien
          Pat O'Brien | pat-obrien
          Pat O'Brien | Pat O`Brien's
          Anne-Marie Hill-Smith | Anne Marie Hill Smith
          Anne-Marie Hill-Smith | Annemarie Hillsmith
          Anne-Marie Hill-Smith | Ann-Marie Hill-Smith
          Anne Marie Smith | Anne-Marie Smith
          Annemarie Smith | Annemarie Smith
          Ewan MacDonald | Ewan Macdonald
          Ewan Macdonald | Ewan Mac Donald
          Ewan McDonald | Ewan Mc Donald
          Ewan McDonald | EWAN MCDONALD
          Maria de la Cruz | Maria de la Cruz
          Maria de la Cruz | Maria Cruz
          Maria de la Cruz | Maria Delacruz
          Jan van der Berg | Jan Vanderberg
          Katherine Price | Catherine Price
          Katherine Price | Kathryn Price
          Stephen Lea | Steven Lea
          Siân Prŷs | Sian Prys
          Sian Prys | Siân Prŷs
          Zoe Strauss | Zoë Strauß
          Zoë Strauß | Zoe Strauss
          Ægir Sæther | Aegir Saether
          Ægir Saether | Ægir Sæther
          Uwe Müller | Uwe Mueller
          Uwe Müller | Uwe Muller
          Uwe Mueller | Uwe Müller
          Bjørn Ødegård | Bjorn Odegard
          Łukasz Wójcik | Lukasz Wojcik
          Mark Down | so Mark Down said
          Grace Hope | Grace Hope wrote
          Ann Lee | AnnLee
          سارہ خان | میرا نام سارہ خان ہے
          سارة خان | سَارَة خان
          Сара Джонс | меня зовут Сара Джонс.
          王小明 | 我叫王小明，今天
          김민수 | 김민수는 말했다
          Ελένη Παππάς | ΕΛΕΝΗ ΠΑΠΠΑΣ
          שרה כהן | אני שרה כהן
          """)
  void isFound(String name, String text) {
    assertThat(in(name, text)).as(name).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Sarah Jones | Sarah went home.
          Sarah Jones | the Joneses' farm
          Sarah Jones | Mr Jones rang.
          Sarah Jones | Sarah Johnson
          Sarah Jones | Sarah Jonestown
          Sarah Jones | Sarahjane Jones
          Sarah Jones | Sarah. Jones rang.
          Sarah Jones | I told Sarah, Jones and the others
          Sarah Jones | Sarah: Jones
          Sarah Jones | Sarah and Jones
          Sarah Jones | Sarah Louise Jones
          Sarah Jones | Tom Jones
          Sarah Jones | T. Jones
          Sarah Jones | Jones Sarah
          Sarah Jones | it's Jones
          Sarah Jones | s jones
          Sarah Jones | James's Jones
          Sarah Jones | Jones S. (2021)
          Sarah Jones | vitamins: Jones
          Anna Young | a young woman
          Anna Young | A young woman
          Anna Young | A Young Woman's Guide
          Ian Short | and I Short of it
          Ian May | if I may
          Tim Young | Tim\\n\\nYoung people and loss
          Mark Down | Write it in markdown.
          Mark Down | mark down the price
          Mark Down | Mark down the price
          Mark Down | Markdown is a format.
          Mark Down | MarkDown
          Grace Hope | with grace, hope and love
          Grace Hope | grace hope
          Grace Hope | Grace. Hope is all.
          Grace Hope | Grace\\n\\nHope
          May Day | on a may day
          May Day | mayday
          May Day | It may. Day by day
          May Day | MAYDAY
          May Day | the day may come
          Will Young | will young people
          Rose Field | a rose field
          Joy Rivers | joy, rivers
          Bill Waters | bill waters down
          Jo Smith | Joe Smith
          Sue Ellis | Su Ellis
          Pat O'Brien | Pat Brien
          Pat O'Brien | Patrick O'Brien
          Anne-Marie Smith | Marie Smith
          Maria de la Cruz | de la Cruz
          Ann Lee | annlee
          Ann Lee | Joann Lee
          Ann Lee | Ann Leeds
          Katherine Price | Kate Price
          Sarah | Sarah
          Sarah | I am Sarah.
          王小明 | 王小
          王小明 | 小明
          سارہ خان | سارہ بی بی
          Сара Джонс | Сара и Джонс
          Sarah Jones | 50%Sarah
          """)
  void isNotFound(String name, String text) {
    assertThat(in(name, text)).as(name).isEmpty();
  }

  private static Iterable<Sighting> in(String name, String text) {
    PrivateNames names = PrivateNames.of(Registers.of(name), ref -> false);
    return names.in(unescaped(text));
  }

  /** Text blocks cannot show what nobody sees. */
  private static String unescaped(String text) {
    return text.replace("\\n", "\n");
  }
}
