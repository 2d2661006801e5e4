#!/usr/bin/env python3
"""Makes corpus/documents from corpus/sources/plans.

  python3 corpus/sources/make.py [NAME…]          all plans, or those whose names begin so
  python3 corpus/sources/make.py --plain FOLDER   each document in the form that loses nothing: what is a PDF, a scan
                                                  or a .doc as .docx, the others as they are (for `kehoach gold freeze`)

Word and text files need only Python 3.9+. PDF, scans and .doc need LibreOffice and poppler
(Debian: libreoffice-writer, poppler-utils, fonts-liberation2). Web pages are their own source.
"""
import shutil
import sys
import tempfile
from pathlib import Path

from markup import Source
from office import convert, write_scan
from plain import write_txt
from word import NOTE, write_docx

HERE = Path(__file__).resolve().parent
DOCUMENTS = HERE.parent / "documents"


def make(source, target):
    kind = source.get("format") or target.suffix[1:]
    if kind == "txt":
        write_txt(source, target)
    elif kind == "docx":
        write_docx(source, target)
    else:
        with tempfile.TemporaryDirectory() as work:
            docx = Path(work) / (target.stem + ".docx")
            write_docx(source, docx)
            if kind == "scan":
                pdf = Path(work) / (target.stem + ".pdf")
                convert(docx, "pdf", pdf)
                write_scan(pdf, target, source.get("title"), NOTE, seed=int(source.get("seed", "1")),
                           dpi=int(source.get("dpi", "150")), degrees=float(source.get("turn", "0.3")))
            else:
                convert(docx, kind, target)


def plain(folder):
    folder.mkdir(parents=True, exist_ok=True)
    sources = {Path(source.get("file")).stem: source for source in map(Source, sorted((HERE / "plans").glob("*.txt")))}
    for document in sorted(DOCUMENTS.iterdir()):
        if document.suffix in (".pdf", ".doc"):
            write_docx(sources[document.stem], folder / (document.stem + ".docx"))
        else:
            shutil.copyfile(document, folder / document.name)


def main(names):
    if names[:1] == ["--plain"]:
        return plain(Path(names[1]))
    for path in sorted((HERE / "plans").glob("*.txt")):
        if names and not path.stem.startswith(tuple(names)):
            continue
        source = Source(path)
        target = DOCUMENTS / source.get("file")
        make(source, target)
        print(target.name, target.stat().st_size)


if __name__ == "__main__":
    main(sys.argv[1:])
