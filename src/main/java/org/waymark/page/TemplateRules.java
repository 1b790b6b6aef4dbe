package org.waymark.page;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.Enumeration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.problem.Place;
import org.waymark.problem.Problems;

/**
 * What no template may do, whether or not a page would ever come to it: ask what time it is, and
 * read a text as a template, for then content could be one.
 *
 * <p>A template is looked at as FreeMarker understood it, so no way of writing gets past. The tree
 * is not promised to stay as it is; there is no other way to it, and tests tell when it changes.
 */
final class TemplateRules {

  private static final Pattern CLOCK = Pattern.compile("(?<![\\w)\\]}\"'.])\\.now\\b");
  private static final Pattern FORBIDDEN = Pattern.compile("\\?(api|eval|interpret|new)\\b");

  /** What a template says is not what it does. */
  private static final Set<String> SAID = Set.of("Comment", "TextBlock");

  private final String file;
  private final Problems problems;
  private boolean kept = true;

  private TemplateRules(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Whether a template keeps to the rules; where it does not is told. */
  @SuppressWarnings("deprecation")
  static boolean keeps(Template template, String file, Problems problems) {
    TemplateRules rules = new TemplateRules(file, problems);
    rules.check(template.getRootTreeNode());
    return rules.kept;
  }

  @SuppressWarnings("deprecation")
  private void check(TemplateElement element) {
    if (!SAID.contains(element.getNodeName())) {
      check(
          element.getDescription(),
          new Place(file, element.getBeginLine(), element.getBeginColumn()));
    }
    Enumeration<?> children = element.children();
    while (children.hasMoreElements()) {
      check((TemplateElement) children.nextElement());
    }
  }

  private void check(String description, Place place) {
    if (CLOCK.matcher(description).find()) {
      kept = false;
      problems.add(
          TemplateCode.TEMPLATE_TIME,
          place,
          "Pages must not depend on the moment at which they are made.",
          TemplateCode.TEMPLATE_TIME.remedy());
    }
    Matcher forbidden = FORBIDDEN.matcher(description);
    if (forbidden.find()) {
      kept = false;
      problems.add(
          TemplateCode.TEMPLATE_FORBIDDEN,
          place,
          "Templates cannot use ?" + forbidden.group(1) + " here.",
          TemplateCode.TEMPLATE_FORBIDDEN.remedy());
    }
  }
}
