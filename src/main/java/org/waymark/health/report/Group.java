package org.waymark.health.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings of one kind with one way out, so that it is said once. */
record Group(Urgency urgency, FindingKind kind, String fix, List<Finding> findings) {

  /** The groups of one urgency, in the order of their first findings. */
  static List<Group> of(Urgency urgency, List<Finding> findings) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.urgency() == urgency) {
        groups
            .computeIfAbsent(
                finding.kind() + finding.fix(),
                same -> new Group(urgency, finding.kind(), finding.fix(), new ArrayList<>()))
            .findings()
            .add(finding);
      }
    }
    return List.copyOf(groups.values());
  }
}
