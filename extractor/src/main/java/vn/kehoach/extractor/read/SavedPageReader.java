package vn.kehoach.extractor.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import vn.kehoach.corpus.archive.ImportOutcome;
import vn.kehoach.corpus.document.Document;

/** Reads a web page that a browser or Word saved in one file, mht: its first page of HTML. */
final class SavedPageReader implements FormatReader {

  /** Bytes of the file in which its own header stands. */
  private static final int HEAD = 4096;

  private static final Pattern RELATED =
      Pattern.compile("(?im)^content-type:\\s*multipart/related\\b");

  /** What a letter has that was sent to somebody. */
  private static final Pattern SENT = Pattern.compile("(?im)^(?:to|received|delivered-to):");

  @Override
  public Document read(SourceFile file) throws IOException, UnreadableException {
    Message message =
        new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(file.bytes()));
    Optional<Entity> page = page(message);
    if (page.isEmpty() || !(page.get().getBody() instanceof SingleBody body)) {
      throw new UnreadableException(ImportOutcome.EMPTY, "a saved page without a page");
    }
    ByteArrayOutputStream html = new ByteArrayOutputStream();
    body.writeTo(html);
    return HtmlReader.read(html.toByteArray(), page.get().getCharset(), file);
  }

  /** Whether what looks like a letter is a saved page: nobody sent it. */
  static boolean isSavedPage(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
            .replace("\r\n", "\n");
    int end = head.indexOf("\n\n");
    String header = end < 0 ? head : head.substring(0, end);
    return RELATED.matcher(header).find() && !SENT.matcher(header).find();
  }

  private static Optional<Entity> page(Entity entity) {
    Body body = entity.getBody();
    if (body instanceof Multipart parts) {
      return parts.getBodyParts().stream()
          .map(SavedPageReader::page)
          .flatMap(Optional::stream)
          .findFirst();
    }
    return "text/html".equals(entity.getMimeType()) ? Optional.of(entity) : Optional.empty();
  }
}
