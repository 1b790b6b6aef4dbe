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
        "${\"1 + 1\"?eval}",
        "${page.article.title?eval}",
        "<@\"plain\"?interpret/>",
        "<@page.article.title?interpret/>",
        "${\"${\"1\"?eval}\"}",
        "<#if false>${\"1\" ? <#-- hidden --> eval}</#if>",
        "<#macro never a=\"1\"?eval></#macro>",
        "<#function never a><#return a?interpret></#function>",
        "<#list [\"1\"]?map(a -> a?eval) as a></#list>",
        "<#assign a = {\"b\": [\"1\"?eval]}>",
        "<#switch 1><#case \"1\"?eval></#switch>",
        "<#if false><#elseif \"1\"?eval == 1></#if>",
        "<#include \"a\"?eval>",
        "<#setting locale=\"'x'\"?eval>",
        "<@say x=\"1\"?eval/>",
        "${.now}",
        "${.now?long}",
        "${. now}",
        "${.<#-- hidden -->now?iso_utc}",
        "${\"${.now}\"}",
        "${[.now][0]}",
        "${(.now)?string}",
        "<#if false>${.now}</#if>",
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
        "${.locale_object.displayName}",
        "${.locale_object}",
        "${system.properties}",
        "${env.HOME}",
        "${page.article[\"class\"]}",
        "${page[\"frame\"].getClass().forName(\"java.lang.Runtime\")}",
        "${site.title.getClass()}",
        "${helpNow.class}",
        "${asset.class}",
        "${asset(\"../../secret.txt\")}",
        "${asset(\"/etc/passwd\")}",
        "<#list page as k, v>${k}</#list>",
        "<#list page.frame?keys as k>${k}</#list>",
        "${page?keys?join(\",\")}",
        "${Session}",
        "${Application}",
        "${JspTaglibs}",
        "<#assign t = JspTaglibs[\"/WEB-INF/x.tld\"]>",
        "<#include \"../secret.txt\">",
        "<#include \"../../../../../../../../etc/passwd\">",
        "<#include \"/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"http://127.0.0.1/x\">",
        "<#include \"//127.0.0.1/x\">",
        "<#include \"ftp://127.0.0.1/x\" ignore_missing=false>",
        "<#include \"..%2fsecret.txt\">",
        "<#include \"%2e%2e/%2e%2e/secret.txt\">",
        "<#include \"..\\\\..\\\\secret.txt\">",
        "<#include \"C:\\\\secret.txt\">",
        "<#include \"./../secret.txt\">",
        "<#include \"parts/../../secret.txt\">",
        "<#include \"*/secret.txt\">",
        "<#include \"/etc/passwd\\x0\">",
        "<#include \"/etc/passwd\\x0.ftlh\">",
        "<#include \"/proc/self/environ\">",
        "<#include \"~/.ssh/id_rsa\">",
        "<#include \"assets/style.css\" parse=false>",
        "<#import \"/etc/passwd\" as x>",
        "<#import \"../secret.txt\" as x>",
        "<#include \"../secret.txt\"?absolute_template_name>",
        "<#include \"../secret.txt\"?absolute_template_name(\"/a/b.ftlh\")>",
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
    assertThat(site.problems())
        .as("told")
        .isNotEmpty()
        .allSatisfy(each -> assertTold(each, folder));
  }

  /** With its place, and without a word of what a template must not know. */
  private static void assertTold(Problem problem, Path folder) {
    assertThat(String.valueOf(problem.place()))
        .matches("templates/news\\.ftlh:[1-9]\\d*:[1-9]\\d*");
    assertThat(problem.message() + problem.fix())
        .doesNotContain(folder.toString(), SECRET, "org.waymark", "java.util");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${.locale}",
        "${.template_name!}",
        "<#list .main?keys as k>${k} ${.main[k]}</#list>",
        "${\"../../secret.txt\"?absolute_template_name}",
        "<#include \"../secret.txt\" ignore_missing=true>",
        "${.version} ${.output_format} ${.lang} ${.locale}",
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
            "<#include \"news.ftlh\">",
            "<#list 1.. as x>${\"\"}</#list>",
            "<#list 1..100000 as x><#list 1..100000 as y><#assign z = x></#list></#list>",
            "<#macro wide n><#list 1..9 as i><@wide n + 1/></#list></#macro><@wide 1/>",
            "<#attempt><#list 1.. as x>${1}</#list><#recover>on</#attempt>on");
    for (String template : endless) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> {
            SampleSite site = siteWith(folder, template);
            assertThat(site.write(ViewSamples.news())).isEmpty();
            assertThat(site.problems()).as(template).hasSize(1);
            assertTold(site.problems().get(0), folder);
            assertThat(site.problems().get(0).message())
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
