package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.cache.StringTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a template keeps is made once for the very same value, and used again. */
class KeptModelTest {

  private final KeptModel kept = new KeptModel(new KeptModel.Store());

  @Test
  void makesWhatIsKeptOnceForAValue() throws IOException, TemplateException {
    List<String> list = List.of("a");
    String template = "<@kept of=list use='x'>${word}</@kept>";
    assertThat(written(template, list, "first")).isEqualTo("first");
    assertThat(written(template, list, "second")).isEqualTo("first");
    assertThat(written(template, List.of("a", "b"), "third")).isEqualTo("third");
  }

  @Test
  void tellsUsesOfAValueFromOneAnother() throws IOException, TemplateException {
    List<String> list = List.of("a");
    assertThat(written("<@kept of=list use='x'>${word}</@kept>", list, "one")).isEqualTo("one");
    assertThat(written("<@kept of=list use='y'>${word}</@kept>", list, "two")).isEqualTo("two");
  }

  @Test
  void keepsNothingThatFailed() throws IOException, TemplateException {
    List<String> list = List.of("a");
    String template = "<@kept of=list use='x'>${word}<#if word == 'bad'>${missing}</#if></@kept>";
    assertThatThrownBy(() -> written(template, list, "bad")).hasMessageContaining("missing");
    assertThat(written(template, list, "good")).isEqualTo("good");
  }

  @Test
  void saysHowItIsWritten() {
    assertThatThrownBy(() -> written("<@kept of=list>x</@kept>", List.of(), ""))
        .hasMessageContaining("<@kept of=card use=\"small\">…</@kept>");
  }

  private String written(String template, List<String> list, String word)
      throws IOException, TemplateException {
    StringTemplateLoader loader = new StringTemplateLoader();
    loader.putTemplate("t.ftlh", template);
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(loader);
    configuration.setObjectWrapper(ViewWrapper.INSTANCE);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    Map<String, Object> root = new HashMap<>();
    root.put("kept", kept);
    root.put("list", new ListModel(list));
    root.put("word", word);
    StringWriter out = new StringWriter();
    configuration.getTemplate("t.ftlh").process(new SimpleHash(root, ViewWrapper.INSTANCE), out);
    return out.toString();
  }
}
