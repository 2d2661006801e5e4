#!/bin/sh
# Makes the other formats of each *.docx here; needs LibreOffice, Python 3, and for the
# scans the project's compiled classes: mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath -pl extractor -am
# The docx are specimens of
# corpus/documents: trongrung is sonnmtthainguyen-kh112-trongrung-2025, untac is hanoi-ubnd-kh203-untac-2024,
# chuyendoiso is haugiang-ubnd-kh27-chuyendoiso-2023. Wrapped texts are made by the test.
cd "$(dirname "$0")" || exit 1
module=$(pwd | sed "s#/src/test/.*##")
work=$(mktemp -d)
for plan in trongrung untac chuyendoiso; do
  for format in doc odt rtf html pdf; do
    soffice --headless --convert-to "$format" "$plan.docx"
  done
  python3 tcvn3.py "$plan.docx" "$work/$plan.tcvn3.docx"
  soffice --headless --convert-to doc "$work/$plan.tcvn3.docx"
  java -cp "$module/target/test-classes:$module/target/classes:$(cat "$module/target/classpath")" \
    vn.kehoach.extractor.read.ScanMaker "$plan.pdf" "$plan.scan.pdf"
done
rm -r "$work"
