/**
 * Measures a long import beside Tika alone: {@link vn.kehoach.cli.workflow.intake.soak.Soak} is a
 * command.
 */
@NullMarked
package vn.kehoach.cli.workflow.intake.soak;

import org.jspecify.annotations.NullMarked;
