package vn.kehoach.extractor.read;

import vn.kehoach.corpus.document.DocumentId;

/** The bytes of one file with its detected type. */
final class SourceFile {

  private final byte[] bytes;
  private final String name;
  private final String mediaType;

  SourceFile(byte[] bytes, String name, String mediaType) {
    this.bytes = bytes;
    this.name = name;
    this.mediaType = mediaType;
  }

  /** The content; nobody changes it. */
  byte[] bytes() {
    return bytes;
  }

  /** The name under which it was found, for messages. */
  String name() {
    return name;
  }

  /** The type that the content shows, without parameters. */
  String mediaType() {
    return mediaType;
  }

  /** Identity of the content. */
  DocumentId id() {
    return DocumentId.of(bytes);
  }
}
