package org.waymark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.ContentPath;
import org.waymark.content.KnownIds;
import org.waymark.library.Assembler;
import org.waymark.library.Draft;
import org.waymark.library.Shared;
import org.waymark.privacy.register.ConsentRegister;
import org.waymark.problem.Problems;
import org.waymark.source.SourceFile;

/**
 * A project as it was read, before anyone has asked what may be seen of it.
 *
 * @param register the private record of consent; null when none is at hand
 * @param files all files below {@code content/}, in the order of their names
 * @param drafts the content files of which something could be read, in the same order
 */
public record Project(
    @Nullable ConsentRegister register, List<SourceFile> files, Shared shared, List<Draft> drafts) {

  public Project {
    files = List.copyOf(files);
    drafts = List.copyOf(drafts);
  }

  /** The ids that fields may name. */
  public KnownIds knownIds() {
    Problems unheard = new Problems(); // What is wrong with names was told when they were read.
    List<ContentPath> paths =
        files.stream().flatMap(file -> ContentPath.of(file, unheard).stream()).toList();
    return Assembler.knownIds(shared, paths);
  }
}
