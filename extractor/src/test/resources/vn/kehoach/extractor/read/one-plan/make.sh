#!/bin/sh
# Makes the other formats of plan.docx; needs LibreOffice. plan.docx is the specimen
# corpus/documents/sonnmtthainguyen-kh112-trongrung-2025.docx.
cd "$(dirname "$0")" || exit 1
for format in doc odt rtf html pdf; do
  soffice --headless --convert-to "$format" plan.docx
done
