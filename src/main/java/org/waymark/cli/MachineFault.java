package org.waymark.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What to say, and what to do, when the computer could not read or write a file. */
final class MachineFault {

  /** How Linux, macOS and Windows say it; in other languages their own words must do. */
  private static final List<String> FULL =
      List.of("no space left", "not enough space", "disk full", "disk is full", "quota exceeded");

  private static final String READ_ONLY = "read-only file system";
  private static final String BUSY = "resource busy";

  private MachineFault() {}

  static String of(IOException failure) {
    @Nullable String file = failure instanceof FileSystemException at ? at.getFile() : null;
    String system = said(failure);
    String what =
        "The computer could not read or write " + (file == null ? "a file" : "\"" + file + "\"");
    return what + ": " + reason(failure, system.toLowerCase(Locale.ROOT), system);
  }

  /** What the system says, without the name of the file. */
  private static String said(IOException failure) {
    String reason =
        failure instanceof FileSystemException at ? at.getReason() : failure.getMessage();
    return reason == null ? "the system does not say why" : reason;
  }

  private static String reason(IOException failure, String folded, String system) {
    if (FULL.stream().anyMatch(folded::contains)) {
      return "the disk is full. Make room on it and run the command again.";
    } else if (failure instanceof AccessDeniedException || folded.contains(READ_ONLY)) {
      return "you may not do that there. Ask who looks after this computer, or name another folder.";
    } else if (failure instanceof AtomicMoveNotSupportedException || folded.contains(BUSY)) {
      return "this folder cannot be replaced as a whole. Name a folder inside it with --out.";
    } else if (failure instanceof NoSuchFileException) {
      return "it is not there, or went while Waymark was at work. Run the command again.";
    }
    return system.strip().replaceFirst("\\.$", "") + ".";
  }
}
