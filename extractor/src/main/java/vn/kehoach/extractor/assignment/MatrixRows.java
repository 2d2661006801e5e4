package vn.kehoach.extractor.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.document.Span;
import vn.kehoach.corpus.plan.AgencyMention;
import vn.kehoach.corpus.plan.AssignmentRole;
import vn.kehoach.extractor.outline.TableNode;

/** The work that the rows of a matrix give. */
final class MatrixRows {

  private final Grid grid;
  private final RowCells cells;
  private final Matrix matrix;
  private final Matrix.Finder marks;

  MatrixRows(Grid grid, RowCells cells, Matrix matrix, Matrix.Finder marks) {
    this.grid = grid;
    this.cells = cells;
    this.matrix = matrix;
    this.marks = marks;
  }

  List<Work> works(TableNode node, String path) {
    List<Work> works = new ArrayList<>();
    @Nullable Span group = null;
    for (int row = 0; row < grid.rows(); row++) {
      List<AgencyMention> leads = marked(row, Matrix.Mark.LEAD);
      List<AgencyMention> named = marked(row, Matrix.Mark.NAMED);
      List<AgencyMention> helpers = marked(row, Matrix.Mark.HELP);
      Optional<Span> work = cells.work(row, matrix.columns());
      if (leads.isEmpty() && named.isEmpty() && helpers.isEmpty()) {
        group = heading(row).orElse(group);
      } else if (work.isPresent()) {
        works.add(work(work.get(), group, row, leads, named, helpers, node, path));
      }
    }
    return works;
  }

  private Optional<Span> heading(int row) {
    return Optional.of(row)
        .filter(at -> cells.isBlankBeside(at, matrix.columns()))
        .flatMap(at -> cells.words(at, matrix.columns()));
  }

  /** Whoever leads does it with all others; else those that are named do it, else the helpers. */
  private Work work(
      Span work,
      @Nullable Span group,
      int row,
      List<AgencyMention> leads,
      List<AgencyMention> named,
      List<AgencyMention> helpers,
      TableNode node,
      String path) {
    List<AgencyMention> doers = leads;
    @Nullable AssignmentRole role = AssignmentRole.LEAD;
    List<AgencyMention> partners = Stream.concat(named.stream(), helpers.stream()).toList();
    if (leads.isEmpty()) {
      doers = named.isEmpty() ? helpers : named;
      role = named.isEmpty() ? AssignmentRole.SUPPORT : null;
      partners = named.isEmpty() ? List.of() : helpers;
    }
    return new Work(
        work,
        path,
        node.page(),
        doers,
        partners,
        role,
        group,
        cells.day(row, matrix.columns()).orElse(null),
        cells.output(row, matrix.columns()).orElse(null),
        "rule:assignment.table");
  }

  private List<AgencyMention> marked(int row, Matrix.Mark mark) {
    return matrix.bodies().entrySet().stream()
        .filter(column -> marks.mark(grid, row, column.getKey()).filter(mark::equals).isPresent())
        .flatMap(column -> column.getValue().stream())
        .toList();
  }
}
