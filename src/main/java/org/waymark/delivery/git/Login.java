package org.waymark.delivery.git;

/** By what a host knows who publishes. Never printed. */
record Login(String user, String password) {

  @Override
  public String toString() {
    return "Login";
  }
}
