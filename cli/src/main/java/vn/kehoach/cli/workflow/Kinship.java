package vn.kehoach.cli.workflow;

/** Whether a search for a body or a province also looks under what it came out of or went into. */
public enum Kinship {
  /** Predecessors and successors answer too. */
  INCLUDED,
  /** Only the body or the province itself, under any of its names. */
  NONE
}
