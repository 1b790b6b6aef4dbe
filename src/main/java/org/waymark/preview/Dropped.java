package org.waymark.preview;

import java.io.IOException;
import java.util.List;
import org.waymark.output.PictureIntake;

/** Pictures that an editor drops into a text. */
final class Dropped {

  private final Workspace workspace;

  Dropped(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * Puts a picture into the media folder, smaller and without what a camera hid in it.
   *
   * @param name what it shows: a part of its address, unlike the name that a camera or a person
   *     gave
   */
  Answer keep(String name, byte[] bytes) throws IOException {
    PictureIntake.Result result = new PictureIntake(workspace.inputs().project()).take(bytes, name);
    if (result instanceof PictureIntake.Refused refused) {
      return Editor.said(Status.UNPROCESSABLE, refused.message() + " " + refused.fix());
    }
    String file = ((PictureIntake.Taken) result).name();
    workspace.change(List.of("content/" + file));
    return Editor.json(Status.OK, json -> json.beginObject().name("file").value(file).endObject());
  }
}
