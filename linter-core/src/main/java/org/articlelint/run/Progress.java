package org.articlelint.run;

/** Somebody who wants to know how far a run is. */
@FunctionalInterface
public interface Progress {

  /** So many of the pages are done. Called on the threads that lint, so it must be quick and know how to be called by several. */
  void pages(int done, int all);
}
