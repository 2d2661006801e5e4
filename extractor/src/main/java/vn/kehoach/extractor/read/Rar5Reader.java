package vn.kehoach.extractor.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.sf.sevenzipjbinding.ArchiveFormat;
import net.sf.sevenzipjbinding.ExtractAskMode;
import net.sf.sevenzipjbinding.ExtractOperationResult;
import net.sf.sevenzipjbinding.IArchiveExtractCallback;
import net.sf.sevenzipjbinding.IArchiveOpenCallback;
import net.sf.sevenzipjbinding.ICryptoGetTextPassword;
import net.sf.sevenzipjbinding.IInArchive;
import net.sf.sevenzipjbinding.ISequentialOutStream;
import net.sf.sevenzipjbinding.PropID;
import net.sf.sevenzipjbinding.SevenZip;
import net.sf.sevenzipjbinding.SevenZipException;
import net.sf.sevenzipjbinding.SevenZipNativeInitializationException;
import net.sf.sevenzipjbinding.impl.RandomAccessFileInStream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.corpus.archive.ImportOutcome;

/**
 * Takes the files out of a rar of version 5, what WinRAR has made by default since 2013 and no Java
 * library reads: 7-Zip does it, as native code, which is one more reason to open containers in a
 * process apart. What it needs besides the heap is the dictionary that the file asks for. Where
 * 7-Zip has no code for the machine, the outcome says what to do.
 */
final class Rar5Reader {

  /** The first bytes of the format (RAR 5.0 archive format, "RAR 5.0 signature"). */
  private static final byte[] SIGNATURE = {'R', 'a', 'r', '!', 0x1A, 7, 1, 0};

  private final ContainerCopies copies;

  Rar5Reader(ContainerCopies copies) {
    this.copies = copies;
  }

  /** Whether a file begins as one of these. */
  static boolean reads(Path container) {
    try (InputStream in = Files.newInputStream(container)) {
      return Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
    } catch (IOException e) {
      return false; // said by whoever reads it next
    }
  }

  /** Takes the files out; says in the copies why some or all are missing. */
  void open(Path container) {
    try {
      SevenZip.initSevenZipFromPlatformJAR();
    } catch (SevenZipNativeInitializationException | UnsatisfiedLinkError e) {
      copies.fail(
          ImportOutcome.UNSUPPORTED,
          "a rar of version 5 cannot be opened on this kind of machine: pack its files again as zip"
              + " or 7z");
      return;
    }
    Password password = new Password();
    try (RandomAccessFile file = new RandomAccessFile(container.toFile(), "r");
        IInArchive archive =
            SevenZip.openInArchive(
                ArchiveFormat.RAR5, new RandomAccessFileInStream(file), password)) {
      archive.extract(null, false, new Extraction(archive, password));
    } catch (IOException e) {
      copies.fail(
          password.wanted ? ImportOutcome.PASSWORD_PROTECTED : ImportOutcome.CORRUPT,
          password.wanted
              ? ContainerReader.ENCRYPTED
              : "the container is damaged: " + e.getClass().getSimpleName());
    }
  }

  /** Has none, and notes that one was asked for. */
  private static final class Password implements IArchiveOpenCallback, ICryptoGetTextPassword {

    private boolean wanted;

    @Override
    public String cryptoGetTextPassword() {
      wanted = true;
      return "";
    }

    @Override
    public void setTotal(@Nullable Long files, @Nullable Long bytes) {}

    @Override
    public void setCompleted(@Nullable Long files, @Nullable Long bytes) {}
  }

  /** Takes file after file, in one pass: in a solid archive each needs those before it. */
  private final class Extraction implements IArchiveExtractCallback, ICryptoGetTextPassword {

    private final IInArchive archive;
    private final Password password;
    private ContainerCopies.@Nullable Copy copy;

    Extraction(IInArchive archive, Password password) {
      this.archive = archive;
      this.password = password;
    }

    @Override
    public @Nullable ISequentialOutStream getStream(int index, ExtractAskMode mode)
        throws SevenZipException {
      boolean isFolder = Boolean.TRUE.equals(archive.getProperty(index, PropID.IS_FOLDER));
      if (mode != ExtractAskMode.EXTRACT || isFolder) {
        return null;
      }
      try {
        copy = copies.begin(archive.getStringProperty(index, PropID.PATH));
      } catch (IOException e) {
        throw new SevenZipException(e);
      }
      if (copy == null) {
        throw new SevenZipException("no more files are taken");
      }
      return this::write;
    }

    private int write(byte[] bytes) throws SevenZipException {
      ContainerCopies.Copy current = copy;
      try {
        if (current == null || !current.write(bytes, bytes.length)) {
          throw new SevenZipException("no more bytes are taken");
        }
        return bytes.length;
      } catch (IOException e) {
        throw new SevenZipException(e);
      }
    }

    @Override
    public void prepareOperation(ExtractAskMode mode) {}

    @Override
    public void setOperationResult(ExtractOperationResult result) throws SevenZipException {
      try (ContainerCopies.Copy finished = copy) {
        copy = null;
        if (finished != null && result == ExtractOperationResult.OK) {
          finished.keep();
        }
      } catch (IOException e) {
        throw new SevenZipException(e);
      }
      if (password.wanted) {
        copies.fail(ImportOutcome.PASSWORD_PROTECTED, ContainerReader.ENCRYPTED);
      } else if (result != ExtractOperationResult.OK) {
        copies.fail(ImportOutcome.CORRUPT, "the container is damaged: " + result);
      }
    }

    @Override
    public String cryptoGetTextPassword() {
      return password.cryptoGetTextPassword();
    }

    @Override
    public void setTotal(long bytes) {}

    @Override
    public void setCompleted(long bytes) {}
  }
}
