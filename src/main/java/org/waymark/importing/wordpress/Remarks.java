package org.waymark.importing.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.importing.EmailAddresses;
import org.waymark.importing.ImportReport;
import org.waymark.importing.MatterKind;

/** What the conversion of one text leaves to a person. Each thing is remarked once. */
final class Remarks {

  private record Remark(MatterKind kind, String what) {}

  private final Set<Remark> all = new LinkedHashSet<>();

  void add(MatterKind kind, String what) {
    all.add(new Remark(kind, EmailAddresses.without(what)));
  }

  boolean has(MatterKind kind) {
    return all.stream().anyMatch(remark -> remark.kind == kind);
  }

  /** What was remarked of a kind. */
  List<String> of(MatterKind kind) {
    List<String> of = new ArrayList<>();
    all.stream().filter(remark -> remark.kind == kind).forEach(remark -> of.add(remark.what));
    return of;
  }

  /** Puts all of them into the report of an import. */
  void tell(String file, ImportReport report) {
    all.forEach(remark -> report.add(remark.kind, file, remark.what));
  }
}
