package org.waymark.bench;

import java.io.IOException;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.waymark.check.FinishedFiles;
import org.waymark.check.PersonalDataCheck;
import org.waymark.check.PrivateRecord;
import org.waymark.page.Theme;
import org.waymark.privacy.register.RegisterReader;
import org.waymark.problem.Problems;

/** What the checks of finished pages have to know. */
@State(Scope.Benchmark)
public class Checked {

  public final Problems problems = new Problems();
  public FinishedFiles finished;

  @Setup
  public void make(MadeSite site) throws IOException {
    RegisterReader register = new RegisterReader(site.folder, null, false, problems);
    PrivateRecord record = PrivateRecord.of(site.library, null, register);
    PersonalDataCheck personal =
        new PersonalDataCheck(site.project.shared(), site.project.drafts(), problems);
    Theme theme = Theme.read(site.folder, problems);
    finished = FinishedFiles.of(site.library, record, personal, theme.ownTemplates(), problems);
  }
}
