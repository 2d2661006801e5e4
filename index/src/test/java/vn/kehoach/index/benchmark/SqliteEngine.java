package vn.kehoach.index.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.plan.Plan;

/** SQLite: a table of items with indexes, and FTS5 over their words without diacritics. */
final class SqliteEngine implements Engine {

  private static final int BATCH = 10_000;

  @Override
  public String name() {
    return "SQLite FTS5";
  }

  @Override
  public void index(Path folder, Stream<Plan> plans) throws IOException {
    try (Connection connection = connect(folder);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = OFF");
      statement.execute("PRAGMA synchronous = OFF");
      statement.execute(
          "CREATE TABLE item(id INTEGER PRIMARY KEY, plan TEXT, item TEXT, kind TEXT,"
              + " province TEXT, year INTEGER, day INTEGER, percent REAL)");
      statement.execute("CREATE TABLE agency(item INTEGER, key TEXT)");
      statement.execute(
          "CREATE VIRTUAL TABLE words USING fts5(text, title, number, names,"
              + " tokenize = \"unicode61 remove_diacritics 2\")");
      connection.setAutoCommit(false);
      insert(connection, plans.flatMap(Row::of).iterator());
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("CREATE INDEX item_place ON item(province, kind, year)");
      statement.execute("CREATE INDEX item_percent ON item(percent)");
      statement.execute("CREATE INDEX item_year ON item(year)");
      statement.execute("CREATE INDEX agency_key ON agency(key, item)");
      statement.execute("INSERT INTO words(words) VALUES ('optimize')");
      statement.execute("ANALYZE");
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static void insert(Connection connection, Iterator<Row> rows) throws SQLException {
    try (PreparedStatement item =
            connection.prepareStatement("INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        PreparedStatement words =
            connection.prepareStatement(
                "INSERT INTO words(rowid, text, title, number, names) VALUES (?, ?, ?, ?, ?)");
        PreparedStatement agency =
            connection.prepareStatement("INSERT INTO agency VALUES (?, ?)")) {
      for (int id = 1; rows.hasNext(); id++) {
        Row row = rows.next();
        bind(
            item,
            id,
            row.plan(),
            row.item(),
            row.kind(),
            row.province(),
            row.year(),
            row.day(),
            row.percent());
        bind(words, id, row.text(), row.title(), row.number(), row.names());
        for (String key : row.agencies()) {
          bind(agency, id, key);
        }
        if (id % BATCH == 0) {
          item.executeBatch();
          words.executeBatch();
          agency.executeBatch();
        }
      }
      item.executeBatch();
      words.executeBatch();
      agency.executeBatch();
    }
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  private static Connection connect(Path folder) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
  }

  @Override
  public Session open(Path folder) throws IOException {
    try {
      Connection connection = connect(folder);
      try (Statement statement = connection.createStatement()) {
        statement.execute("PRAGMA mmap_size = 4000000000");
        statement.execute("PRAGMA cache_size = -200000");
      }
      return new Session() {
        @Override
        public long search(Need need) throws IOException {
          try {
            return SqliteEngine.search(connection, need);
          } catch (SQLException e) {
            throw new IOException(need.toString(), e);
          }
        }

        @Override
        public void close() throws IOException {
          try {
            connection.close();
          } catch (SQLException e) {
            throw new IOException(e);
          }
        }
      };
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static long search(Connection connection, Need need) throws SQLException {
    Conditions conditions = Conditions.of(need);
    String from = conditions.from();
    String order =
        need.newest() ? " ORDER BY item.day DESC" : conditions.hasWords() ? " ORDER BY rank" : "";
    run(
        connection,
        "SELECT words.text, words.title, words.number, item.* "
            + from
            + order
            + " LIMIT 20 OFFSET "
            + 20 * (need.page() - 1),
        conditions.values());
    if (need.facets()) {
      run(connection, "SELECT kind, count(*) " + from + " GROUP BY kind", conditions.values());
      run(connection, "SELECT year, count(*) " + from + " GROUP BY year", conditions.values());
    }
    return run(connection, "SELECT count(*) " + conditions.lean(), conditions.values());
  }

  /** Reads all rows; returns the first row's first column where it is a number. */
  private static long run(Connection connection, String sql, List<Object> values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      long first = 0;
      try (ResultSet rows = statement.executeQuery()) {
        for (int row = 0; rows.next(); row++) {
          Object value = rows.getObject(1);
          if (row == 0 && value instanceof Number number) {
            first = number.longValue();
          }
        }
      }
      return first;
    }
  }

  /**
   * What a row must be.
   *
   * @param from tables and conditions with everything that is shown
   * @param lean the same with only the tables that conditions need
   */
  private record Conditions(String from, String lean, boolean hasWords, List<Object> values) {

    static Conditions of(Need need) {
      List<String> conditions = new ArrayList<>();
      List<Object> values = new ArrayList<>();
      String match = need.phrase() ? "{text} : \"" + need.words() + "\"" : quoted(need.words());
      if (need.number() != null) {
        match = "{number} : \"" + need.number() + "\"";
      }
      if (!match.isEmpty()) {
        conditions.add("words MATCH ?");
        values.add(match);
      }
      boolean ofItem = false;
      if (need.agency() != null) {
        // With words the planner must not begin with the agency's items, of which there are many.
        conditions.add(
            match.isEmpty()
                ? "words.rowid IN (SELECT item FROM agency WHERE key = ?)"
                : "EXISTS (SELECT 1 FROM agency WHERE key = ? AND item = words.rowid)");
        values.add("LEAD|" + need.agency().substring(0, need.agency().indexOf('|')));
      }
      if (need.province() != null) {
        conditions.add("item.province = ?");
        values.add(need.province());
        ofItem = true;
      }
      if (need.fromYear() != null && need.toYear() != null) {
        conditions.add("item.year BETWEEN ? AND ?");
        values.add(need.fromYear());
        values.add(need.toYear());
        ofItem = true;
      }
      if (need.kind() != null) {
        conditions.add("item.kind = ?");
        values.add(need.kind());
        ofItem = true;
      }
      if (need.atLeast() != null) {
        conditions.add("item.percent >= ?");
        values.add(need.atLeast());
        ofItem = true;
      }
      boolean hasWords = !match.isEmpty();
      String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
      String joined = "FROM words JOIN item ON item.id = words.rowid" + where;
      String lean;
      if (!hasWords) {
        lean = "FROM item" + where.replace("words.rowid", "item.id");
      } else {
        lean = ofItem ? joined : "FROM words" + where;
      }
      return new Conditions(joined, lean, hasWords, values);
    }

    private static String quoted(String words) {
      return words.isEmpty() ? "" : "\"" + String.join("\" \"", words.split(" ", -1)) + "\"";
    }
  }
}
