package vn.kehoach.extractor.read;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/** Takes the network from a process that reads strangers' files: nothing in them is fetched. */
final class NoNetwork {

  private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto");

  private NoNetwork() {}

  /** Holds for the whole process; to be called once. Names of hosts are the parent's to take. */
  static void install() {
    URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new Refusal() : null);
  }

  private static final class Refusal extends URLStreamHandler {

    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new IOException("no network while reading");
    }
  }
}
