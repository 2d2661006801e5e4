package vn.kehoach.index;

import java.io.IOException;

/** Takes one hit after the other. */
@FunctionalInterface
public interface HitVisitor {

  /** Takes a hit; an error ends the visit. */
  void visit(Hit hit) throws IOException;
}
