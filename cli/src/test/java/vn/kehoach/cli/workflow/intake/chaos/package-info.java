/**
 * Does everything to an import that can happen to it, and compares what is left with an import that
 * nothing happened to. {@link vn.kehoach.cli.workflow.intake.chaos.Chaos} is a command.
 */
@NullMarked
package vn.kehoach.cli.workflow.intake.chaos;

import org.jspecify.annotations.NullMarked;
