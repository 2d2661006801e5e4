package vn.kehoach.extractor.read;

/**
 * How much a single file may ask for.
 *
 * @param fileBytes largest document that is opened
 * @param unpackedBytes most that the XML inside a packed document may unpack to
 * @param recognisedPages pages of one file that character recognition reads at most
 * @param recognitionSeconds time that it may take for one page
 * @param containedFiles most files that are taken out of one container
 * @param containedBytes most bytes that they may have together
 */
public record ReadingLimits(
    long fileBytes,
    long unpackedBytes,
    int recognisedPages,
    int recognitionSeconds,
    int containedFiles,
    long containedBytes) {

  /**
   * 200 MB: a scanned plan of 300 pages has 60. 64 MB of XML: a plan of 100 pages has 5. A page
   * takes 4 s on the slowest machine seen, 30 s where it is full of dirt. 4 GB in 20,000 files: the
   * scanned plans of a province over ten years.
   */
  public static final ReadingLimits STANDARD =
      new ReadingLimits(200L << 20, 64L << 20, 200, 120, 20_000, 4L << 30);
}
