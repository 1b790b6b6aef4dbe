package org.waymark.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Problem;

/** What a hostile template tries, and that nothing comes of it (safety.md 9). */
class TemplateSafetyTest {

  private static final String SECRET = "a secret beside the project";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "<#assign e = \"freemarker.template.utility.ObjectConstructor\"?new()>",
        "<#assign e = \"freemarker.template.utility.JythonRuntime\"?new()>",
        "${page?api.class}",
        "${page.class}",
        "${page.getClass()}",
        "${page.toString()}",
        "${page.hashCode}",
        "${page.frame.title.class}",
        "${page.frame.title?api.getBytes()}",
        "${page.article.body?api.size()}",
        "${page.article.body.class}",
        "${site.class.protectionDomain}",
        "${say.class}",
        "${say?api}",
        "${\"page.class\"?eval}",
        "<@\"${page.class}\"?interpret/>",
        "<#assign t = \"<#assign e = 'freemarker.template.utility.Execute'?new()>\"?interpret><@t/>",
        "${.data_model.class}",
        "${.data_model?keys?join(',')}",
        "${.globals.java}",
        "<#list .globals?keys as k>${k} </#list>",
        "${.vars[\"java.lang.System\"]}",
        "${.main.Runtime}",
        "${statics}",
        "${Static}",
        "${enums}",
        "${java.lang.Runtime}",
        "${Session}",
        "${Application}",
        "${JspTaglibs}",
        "<#assign t = JspTaglibs[\"/WEB-INF/x.tld\"]>",
        "<#include \"../secret.txt\">",
        "<#include \"../../../../../../../../etc/passwd\">",
        "<#include \"/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"http://127.0.0.1/x\">",
        "<#include \"classpath:/org/waymark/theme/wording/en.yaml\">",
        "<#include \"wording/en.yaml\">",
        "<#include \"assets/style.css\">",
        "<#import \"jar:file:/x.jar!/y\" as x>",
        "${.get_optional_template(\"../secret.txt\").include()}",
        "${.get_optional_template(\"/etc/passwd\").include()}",
        "${say(page)}",
        "${say(\"home\", site)}",
        "${say()}",
        "${.now?api}",
        "<#setting classic_compatible=true>${page.class}",
        "<#setting object_wrapper=\"beans\">",
        "<#setting api_builtin_enabled=true>${page?api.class}",
        "<#setting new_builtin_class_resolver=\"unrestricted\">",
      })
  void isRefused(String attack, @TempDir Path folder) throws IOException {
    SampleSite site = siteWith(folder, attack);
    assertThat(site.write(ViewSamples.news())).isEmpty();
    assertThat(site.problems()).as("told").isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${.locale}",
        "${.template_name!}",
        "${\"1 + 1\"?eval}",
        "<@\"plain\"?interpret/>",
        "${environment!\"\"}${.vars.environment!\"\"}",
        "<#attempt>${page.class}<#recover>nothing</#attempt>",
        "${.get_optional_template(\"../secret.txt\").exists?c}",
      })
  void isHarmless(String attempt, @TempDir Path folder) throws IOException {
    SampleSite site = siteWith(folder, attempt);
    assertThat(site.write(ViewSamples.news()))
        .doesNotContain(SECRET)
        .doesNotContain("java.")
        .doesNotContain("NewsView")
        .doesNotContain(folder.toString());
    assertThat(site.problems()).isEmpty();
  }

  @Test
  void takesNoTemplateFromOutsideTheFolder(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    Path project = Files.createDirectories(folder.resolve("project/templates/parts"));
    Files.createSymbolicLink(project.resolve("link.ftlh"), secret);
    Files.writeString(
        folder.resolve("project/templates/news.ftlh"), "<#include \"parts/link.ftlh\">");
    SampleSite site = new SampleSite(folder.resolve("project"));
    assertThat(site.write(ViewSamples.news())).doesNotContain(SECRET);
    assertThat(site.problems())
        .extracting(problem -> problem.code().id())
        .contains("link-out-of-project", "template-missing");
  }

  @Test
  void endsWhatWouldNotEnd(@TempDir Path folder) {
    List<String> endless =
        List.of(
            "<#list 1.. as x>more and more and more and more and more and more</#list>",
            "<#macro again><@again/></#macro><@again/>",
            "<#function again><#return again()></#function>${again()}",
            "<#include \"news.ftlh\">");
    for (String template : endless) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> {
            SampleSite site = siteWith(folder, template);
            assertThat(site.write(ViewSamples.news())).isEmpty();
            assertThat(site.problems())
                .as(template)
                .extracting(Problem::message)
                .first()
                .asString()
                .contains("come to an end", "/news/a-report-on-follow-up/");
          });
    }
  }

  private static SampleSite siteWith(Path folder, String template) throws IOException {
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    Path templates = Files.createDirectories(folder.resolve("project/templates"));
    Files.writeString(templates.resolve("news.ftlh"), template);
    return new SampleSite(folder.resolve("project"));
  }
}
