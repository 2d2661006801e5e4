/** What reading costs beside Tika alone; not a test, the module's README has the command. */
@NullMarked
package vn.kehoach.extractor.read.benchmark;

import org.jspecify.annotations.NullMarked;
