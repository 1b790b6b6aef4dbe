package org.waymark.library;

import org.waymark.content.Story;
import org.waymark.content.Story.Channel;

/** Whether an item may go out by a channel. What is no story needs nobody's consent. */
public final class Channels {

  private Channels() {}

  /** Whether an item that may be seen on the website may also be used in another way. */
  public static boolean cover(Item item, Channel channel) {
    return !(item.content() instanceof Story story)
        || (story.consent() != null && story.consent().channels().contains(channel));
  }
}
