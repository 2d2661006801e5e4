package vn.kehoach.extractor.read;

/**
 * How much a single file may ask for.
 *
 * @param fileBytes largest file that is opened
 */
public record ReadingLimits(long fileBytes) {

  /** 200 MB: a scanned plan of 300 pages has 60. */
  public static final ReadingLimits STANDARD = new ReadingLimits(200L << 20);
}
