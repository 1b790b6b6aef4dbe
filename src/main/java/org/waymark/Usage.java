package org.waymark;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.LongAdder;

/** What the process has needed since its start; 0 where this Java does not know. */
final class Usage {

  private final LongAdder ended = new LongAdder();

  /** Of all threads and of Java's own work, in nanoseconds. */
  long processor() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  /** What this thread and all that {@link #end} have asked for, in bytes, kept or not. */
  long allocated() {
    return ended.sum() + own();
  }

  /** A thread calls this when its work is done. */
  void end() {
    ended.add(own());
  }

  /** What is taken of the heap, in bytes: what nobody has cleared away yet is part of it. */
  long heap() {
    Runtime java = Runtime.getRuntime();
    return java.totalMemory() - java.freeMemory();
  }

  private static long own() {
    return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
        ? Math.max(0, threads.getCurrentThreadAllocatedBytes())
        : 0;
  }
}
