package org.waymark;

/** Hears how far a run is. Stages begin in one thread; their work is done in any. */
public interface Progress extends AutoCloseable {

  /** Nobody is told. */
  Progress UNTOLD =
      new Progress() {
        @Override
        public void begin(Stage stage) {}

        @Override
        public void about(int more) {}

        @Override
        public void did() {}
      };

  /** A stage begins, and what went before is done. */
  void begin(Stage stage);

  /** The stage at work is to do something to so many things more. */
  void about(int more);

  /** It is done to one of them. */
  void did();

  /** The run is over. */
  @Override
  default void close() {}
}
