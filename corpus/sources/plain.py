"""Writes a source as plain text: hard-wrapped like a copy from a legal site, or in the TCVN3 font encoding of the years before Unicode."""
import re
import textwrap
import unicodedata

# TCVN 5712:1993, third table (VN3): the bytes that the .VnTime fonts show as Vietnamese letters. Capitals with tone
# marks have no bytes of their own there; texts typed in those fonts show them with a capital-only font (.VnTimeH).
TCVN3 = dict(zip("ĂÂÊÔƠƯĐăâêôơưđ", range(0xA1, 0xAF))) | dict(zip(
    "àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ", range(0xB5, 0xFF)))
TCVN3.pop(" ")


def write_txt(source, path):
    if source.get("encoding") == "tcvn3":
        path.write_bytes(tcvn3(render(source)))
    else:
        path.write_text(render(source), encoding="utf-8", newline="\n")


def render(source):
    out = []
    width = int(source.get("wrap", "0"))

    def add(text):
        out.extend(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) if width and len(text) > width else [text])

    for kind, value in source.blocks:
        if kind in ("letterhead", "signature"):
            for column in value:
                for line in column:
                    add(line.replace("**", ""))
        elif kind == "table":
            for row in value[1]:
                cells = [c.replace(" // ", "\n") for c in row if c not in ("<",)]
                cells = ["" if c == "^" else c for c in cells]
                out.append("\n".join(cells) if source.get("cells") == "lines" else " | ".join(cells).replace("\n", " "))
        elif kind in ("page", "landscape", "portrait"):
            out.append("")
        else:
            add(value)
    return "\n".join(out) + "\n"


def tcvn3(text):
    out = bytearray()
    for c in unicodedata.normalize("NFC", text):
        code = TCVN3.get(c) or TCVN3.get(c.lower())
        if code is None:
            code = ord({"–": "-", "“": '"', "”": '"', "…": "."}.get(c, c))
            if code > 0x7E:
                raise ValueError(f"{c!r} has no byte in TCVN3")
        out.append(code)
    return bytes(out)
