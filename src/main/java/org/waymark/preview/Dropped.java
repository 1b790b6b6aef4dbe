package org.waymark.preview;

import java.io.IOException;
import java.util.List;
import org.waymark.output.PictureIntake;

/** Pictures that an editor drops into a text. */
final class Dropped {

  private final Workspace workspace;

  /** One for all windows, so that one picture is taken at a time. */
  private final PictureIntake intake;

  Dropped(Workspace workspace) {
    this.workspace = workspace;
    this.intake = new PictureIntake(workspace.inputs().project());
  }

  /**
   * Puts a picture into the media folder, smaller and without what a camera hid in it.
   *
   * @param name what it shows: a part of its address, unlike the name that a camera or a person
   *     gave
   */
  Answer keep(String name, byte[] bytes) throws IOException {
    PictureIntake.Result result = intake.take(bytes, name);
    if (result instanceof PictureIntake.Refused refused) {
      return Editor.said(Status.UNPROCESSABLE, refused.message() + " " + refused.fix());
    }
    String file = ((PictureIntake.Taken) result).name();
    workspace.change(List.of("content/" + file));
    return Editor.json(Status.OK, json -> json.beginObject().name("file").value(file).endObject());
  }
}
