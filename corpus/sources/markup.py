"""The light markup that the specimen plans are written in, read into blocks.

A source has `key: value` lines, a line `---`, and the text. In the text one line is one paragraph, except
  [h1] … [h3]              a heading (numbered by its style where the source says `numbering: style`)
  [title] [center] [right] a centred or right-aligned line (title: bold)
  [letterhead] … -- … [/]  the two columns at the top; `**…**` marks a bold line
  [signature] … -- … [/]   recipients left, signature right
  [table 8 40 20] … [/]    rows of cells divided by `|`, widths in per cent; `<` joins a cell to its left neighbour,
                           `^` to the one above; ` // ` is a new paragraph in a cell
  [page]  [landscape]  [portrait]   a page break, with or without turning the page
  {fn: …}                  a footnote, where it is called
"""
import re
import unicodedata


class Source:
    def __init__(self, path):
        text = unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
        head, body = text.split("\n---\n", 1)
        self.path = path
        self.keys = dict(line.split(": ", 1) for line in head.split("\n") if ": " in line)
        self.body = body
        self.blocks = list(blocks(body.split("\n")))

    def get(self, key, default=""):
        return self.keys.get(key, default)


def blocks(lines):
    """yields (kind, value): text kinds give a string, columns two lists of lines, tables widths and rows"""
    it = iter(lines)
    for line in it:
        if not line.strip():
            continue
        mark = re.match(r"\[(\w+)((?: [\d.]+)*)\] ?(.*)", line)
        if not mark or mark.group(1) not in KINDS:
            yield "p", line
        elif mark.group(1) in ("letterhead", "signature"):
            columns = [[]]
            for inner in until_end(it):
                if inner == "--":
                    columns.append([])
                else:
                    columns[-1].append(inner)
            yield mark.group(1), columns
        elif mark.group(1) == "table":
            widths = [float(w) for w in mark.group(2).split()]
            rows = [[cell.strip() for cell in row.split("|")] for row in until_end(it) if row.strip()]
            for row in rows:
                if len(row) != len(widths):
                    raise ValueError(f"{len(row)} cells where {len(widths)} are due: {row}")
            yield "table", (widths, rows)
        else:
            yield mark.group(1), mark.group(3)


KINDS = {"h1", "h2", "h3", "title", "center", "right", "letterhead", "signature", "table", "page", "landscape", "portrait"}


def until_end(it):
    for line in it:
        if line == "[/]":
            return
        yield line
    raise ValueError("a block without [/]")
