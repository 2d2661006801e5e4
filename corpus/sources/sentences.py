#!/usr/bin/env python3
"""Cuts the specimens into sentences for training the sentence splitter.

  python3 corpus/sources/sentences.py

One file a document, gold-annotations/sentences/NAME.txt, one sentence a line. The cut is made here by rule and was read through by hand; what the
rule gets wrong is put right in EXCEPTIONS, so that the files can be made again when a specimen changes.
"""
import html
import re
from pathlib import Path

from markup import Source

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parent.parent / "gold-annotations" / "sentences"
NO_END = {"TP", "Tp", "TX", "Tx", "TT", "Q", "P", "H", "ThS", "TS", "PGS", "GS", "BS", "CKI", "CKII", "KS", "CN", "DS", "Ths",
          "KT", "TM", "TL", "TUQ", "Đ/c", "đ/c", "Tr", "tr", "VP", "PCT", "SL", "QL", "ĐT", "Mr", "Ông", "St", "Tel", "T.Ư", "Nxb"}
LABEL = re.compile(r"^(?:[-–+*•]|[IVX]+[.-]|\(?\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){0,3}[.-]?|[a-zđ][).]|Điều \d+\.)\s+")
EXCEPTIONS = {
    # two sentences that the specimen glues together on purpose
    "Quản lý mã số vùng trồng, cơ sở đóng gói.Hướng dẫn ngư dân chấp hành quy định chống khai thác IUU.":
        ["Quản lý mã số vùng trồng, cơ sở đóng gói.", "Hướng dẫn ngư dân chấp hành quy định chống khai thác IUU."],
}


def sentences(text):
    """sentence ends: a dot, question or exclamation mark before a capital, a digit or an opening quote; not after an abbreviation"""
    label = LABEL.match(text)
    start, at = 0, label.end() if label else 0
    for m in re.finditer(r"(\.{3}|…|[.!?])([”\")]?)\s+(?=[“\"(]?[A-ZĐÀ-Ỹ0-9])", text):
        if m.start() < at:
            continue
        word = re.split(r"[\s(“\"]", text[at:m.start()])[-1].rsplit(".", 1)[-1]
        if m.group(1) == "." and (word in NO_END or re.fullmatch(r"[A-ZĐ]", word)):
            continue
        yield text[start:m.end()].strip()
        start = at = m.end()
    if text[start:].strip():
        yield text[start:].strip()


def paragraphs(source):
    for kind, value in source.blocks:
        if kind == "table":
            for row in value[1]:
                for cell in row:
                    if len(cell) > 40:
                        yield from cell.split(" // ")
        elif kind in ("p", "h2", "h3"):
            yield value


def web_paragraphs(text):
    for m in re.finditer(r"(?s)<(p|h1)\b[^>]*>(.*?)</\1>", text):
        yield " ".join(html.unescape(re.sub(r"<[^>]+>", "", m.group(2))).split())


def main():
    documents = [(p.stem, list(paragraphs(Source(p)))) for p in sorted((HERE / "plans").glob("*.txt"))]
    documents += [(p.stem, list(web_paragraphs(p.read_text(encoding="utf-8")))) for p in sorted((HERE.parent / "documents").glob("*.htm*"))]
    for name, texts in documents:
        lines = []
        for text in texts:
            text = " ".join(re.sub(r"\{fn: [^}]*\}", "", text).split())
            if len(text) < 25 or not re.search(r"[.;:!?…]$", text):
                continue
            lines += EXCEPTIONS.get(text) or list(sentences(text))
        if lines:
            (FOLDER / (name + ".txt")).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
