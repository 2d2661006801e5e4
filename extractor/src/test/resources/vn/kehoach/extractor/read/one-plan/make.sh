#!/bin/sh
# Makes the other formats of each *.docx here; needs LibreOffice and Python 3. The docx are specimens of
# corpus/documents: trongrung is sonnmtthainguyen-kh112-trongrung-2025, untac is hanoi-ubnd-kh203-untac-2024,
# chuyendoiso is haugiang-ubnd-kh27-chuyendoiso-2023. Scans and wrapped texts are made by the test.
cd "$(dirname "$0")" || exit 1
work=$(mktemp -d)
for plan in trongrung untac chuyendoiso; do
  for format in doc odt rtf html pdf; do
    soffice --headless --convert-to "$format" "$plan.docx"
  done
  python3 tcvn3.py "$plan.docx" "$work/$plan.tcvn3.docx"
  soffice --headless --convert-to doc "$work/$plan.tcvn3.docx"
done
rm -r "$work"
