package vn.kehoach.extractor.read;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Hands pictures to the page's drawing without decoding them; forms are followed as ever. */
final class PdfPictureOperator extends DrawObject {

  private final Supplier<PdfDrawing> drawing;

  PdfPictureOperator(PDFStreamEngine context, Supplier<PdfDrawing> drawing) {
    super(context);
    this.drawing = drawing;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) throws IOException {
    PDResources resources = getContext().getResources();
    if (!operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && resources.isImageXObject(name)) {
      drawing
          .get()
          .picture(
              getContext().getGraphicsState().getCurrentTransformationMatrix(),
              () -> picture(resources, name));
    } else {
      super.process(operator, operands);
    }
  }

  private static PDImage picture(PDResources resources, COSName name) throws IOException {
    if (resources.getXObject(name) instanceof PDImage picture) {
      return picture;
    }
    throw new IOException("no picture");
  }
}
