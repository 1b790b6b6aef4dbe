package org.waymark.publish;

import java.util.List;
import org.waymark.problem.Problem;
import org.waymark.source.Hash;
import org.waymark.source.Hashes;

/**
 * What is known of the last build that was published, so that the next need not do the same again:
 * hashes, and the problems that were told. Nothing else of any text.
 *
 * @param key of the program and of what it was asked to do
 * @param inputs of all files that it read; {@link Hash#NONE} where that is not certain
 * @param outputs of all files that it published
 * @param registered whether the settings name a private record of consent; where, is not kept
 * @param pages how many pages the site has
 * @param files how many files were published
 * @param problems what it told
 * @param around of all that goes into every page
 * @param made of each page's address with all else that goes into that page; of those pages alone
 *     that there was nothing to say about; not to be added to any more
 */
public record LastBuild(
    Hash key,
    Hash inputs,
    Hash outputs,
    boolean registered,
    int pages,
    int files,
    List<Problem> problems,
    Hash around,
    Hashes made) {

  public LastBuild {
    problems = List.copyOf(problems);
  }
}
