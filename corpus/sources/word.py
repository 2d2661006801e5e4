"""Writes a source as a Word file (OOXML by hand, same bytes every time)."""
import re
import zipfile
from xml.sax.saxutils import escape

from markup import Source

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NOTE = "Văn bản mẫu với số liệu hư cấu (specimen, invented facts)"
WIDTH = {"portrait": 9355, "landscape": 14170}
ROMAN = ["upperRoman", "decimal", "lowerLetter"]


class Word:
    def __init__(self, source: Source):
        self.source = source
        self.size = int(float(source.get("size", "13")) * 2)
        self.numbered = source.get("numbering") == "style"
        self.notes = []
        self.width = WIDTH["portrait"]
        self.portrait = True

    def run(self, text, bold=False, italic=False, size=None):
        out = []
        for i, piece in enumerate(re.split(r"(\{fn: [^}]*\})", text)):
            if piece.startswith("{fn: "):
                self.notes.append(piece[5:-1])
                out.append('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                           f'<w:footnoteReference w:id="{len(self.notes)}"/></w:r>')
            elif piece:
                props = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "") + (f'<w:sz w:val="{size}"/>' if size else "")
                tabs = "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(t)}</w:t>' for t in piece.split("\t"))
                out.append(f"<w:r>{'<w:rPr>' + props + '</w:rPr>' if props else ''}{tabs}</w:r>")
        return "".join(out)

    def paragraph(self, text, style=None, align=None, bold=False, italic=False, size=None, indent=False, tight=False):
        if text.startswith("**") and text.endswith("**"):
            text, bold = text[2:-2], True
        props = f'<w:pStyle w:val="{style}"/>' if style else ""
        if tight:
            props += '<w:spacing w:before="0" w:after="0"/>'
        if indent:
            props += '<w:ind w:firstLine="567"/>'
        if align:
            props += f'<w:jc w:val="{align}"/>'
        return f"<w:p>{'<w:pPr>' + props + '</w:pPr>' if props else ''}{self.run(text, bold, italic, size)}</w:p>"

    def cell(self, paragraphs, width, span=1, merge=None, border=True):
        props = f'<w:tcW w:w="{width}" w:type="dxa"/>'
        if span > 1:
            props += f'<w:gridSpan w:val="{span}"/>'
        if merge:
            props += '<w:vMerge w:val="restart"/>' if merge == "restart" else "<w:vMerge/>"
        return f"<w:tc><w:tcPr>{props}</w:tcPr>{''.join(paragraphs)}</w:tc>"

    def columns(self, kind, columns):
        left, right = columns
        widths = [int(self.width * 0.42), int(self.width * 0.58)] if kind == "letterhead" else [self.width // 2] * 2
        align = ("center", "center") if kind == "letterhead" else ("left", "center")
        cells = [self.cell([self.paragraph(line, align=a, tight=True, size=s) for line in lines], w)
                 for lines, w, a, s in zip((left, right), widths, align, (24, 24) if kind == "letterhead" else (22, None))]
        return self.wrap_table(widths, ["<w:tr>" + "".join(cells) + "</w:tr>"], border=False)

    def wrap_table(self, widths, rows, border=True):
        line = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
                       for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
        borders = f"<w:tblBorders>{line}</w:tblBorders>" if border else ""
        grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
        return (f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/></w:tblPr>'
                f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>" + self.paragraph("", tight=True))

    def table(self, percents, rows):
        widths = [int(self.width * p / sum(percents)) for p in percents]
        out = []
        for r, row in enumerate(rows):
            cells, c = [], 0
            while c < len(row):
                span = 1
                while c + span < len(row) and row[c + span] == "<":
                    span += 1
                merge = "continue" if row[c] == "^" else None
                if not merge and r + 1 < len(rows) and rows[r + 1][c] == "^":
                    merge = "restart"
                lines = [""] if merge == "continue" else row[c].split(" // ")
                bold = r == 0 and self.source.get("head", "bold") == "bold"
                align = "center" if r == 0 or c == 0 else None
                cells.append(self.cell([self.paragraph(t, align=align, bold=bold, size=self.size - 2, tight=True) for t in lines],
                                       sum(widths[c:c + span]), span, merge))
                c += span
            head = "<w:trPr><w:tblHeader/></w:trPr>" if r == 0 else ""
            out.append(f"<w:tr>{head}{''.join(cells)}</w:tr>")
        return self.wrap_table(widths, out)

    def section(self, portrait, last=False):
        w, h = (11906, 16838) if portrait else (16838, 11906)
        orient = "" if portrait else ' w:orient="landscape"'
        props = (f'<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:pgSz w:w="{w}" w:h="{h}"{orient}/>'
                 '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1417" w:header="567" w:footer="567" w:gutter="0"/>'
                 '<w:titlePg/></w:sectPr>')
        return props if last else f"<w:p><w:pPr>{props}</w:pPr></w:p>"

    def body(self):
        out = []
        for kind, value in self.source.blocks:
            if kind in ("letterhead", "signature"):
                out.append(self.columns(kind, value))
            elif kind == "table":
                out.append(self.table(*value))
            elif kind in ("landscape", "portrait"):
                out.append(self.section(self.portrait))
                self.portrait = kind == "portrait"
                self.width = WIDTH[kind]
            elif kind == "page":
                out.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
            elif kind in ("h1", "h2", "h3"):
                style = "Heading" + kind[1]
                out.append(self.paragraph(value, style=style) if self.numbered else self.paragraph(value, bold=True, indent=True))
            elif kind in ("title", "center", "right"):
                italic = value.startswith("(")
                align = "right" if kind == "right" else "center"
                out.append(self.paragraph(value, align=align, bold=kind == "title", italic=italic))
            else:
                out.append(self.paragraph(value, align="both", indent=True))
        return "".join(out) + self.section(self.portrait, last=True)

    def styles(self):
        heads = "".join(
            f'<w:style w:type="paragraph" w:styleId="Heading{i}"><w:name w:val="heading {i}"/><w:basedOn w:val="Normal"/>'
            f'<w:pPr><w:keepNext/>{f"""<w:numPr><w:ilvl w:val="{i - 1}"/><w:numId w:val="1"/></w:numPr>""" if self.numbered else ""}'
            f'<w:spacing w:before="120" w:after="60"/><w:outlineLvl w:val="{i - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
            for i in (1, 2, 3))
        return (f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
                f'w:cs="Times New Roman" w:eastAsia="Times New Roman"/><w:sz w:val="{self.size}"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>'
                f'<w:pPrDefault><w:pPr><w:spacing w:before="60" w:after="60" w:line="{round(240 * float(self.source.get("line", "1.15")))}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
                f'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>{heads}</w:styles>')

    def numbering(self):
        texts = ["%1.", "%2.", "%3)"]
        levels = "".join(
            f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{ROMAN[i]}"/><w:pStyle w:val="Heading{i + 1}"/>'
            f'<w:suff w:val="space"/><w:lvlText w:val="{texts[i]}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:lvl>'
            for i in range(3))
        return (f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
                '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>')

    def footnotes(self):
        seps = ('<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
                '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>')
        notes = "".join(f'<w:footnote w:id="{i}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
                        f'{self.run(" " + n, size=20)}</w:p></w:footnote>' for i, n in enumerate(self.notes, 1))
        return f'<w:footnotes xmlns:w="{W}">{seps}{notes}</w:footnotes>'

    def parts(self):
        rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        pack = "http://schemas.openxmlformats.org/package/2006"
        office = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        body = self.body()
        names = ["document", "styles", "numbering", "footnotes", "header"]
        kinds = {"document": "document.main", "styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "header": "header"}
        yield "[Content_Types].xml", (
            f'<Types xmlns="{pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            + "".join(f'<Override PartName="/word/{n}.xml" ContentType="{office}{kinds[n]}+xml"/>' for n in names)
            + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>')
        yield "_rels/.rels", (
            f'<Relationships xmlns="{pack}/relationships"><Relationship Id="rId1" Type="{rel}/officeDocument" Target="word/document.xml"/>'
            f'<Relationship Id="rId2" Type="{pack}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>')
        yield "word/_rels/document.xml.rels", (
            f'<Relationships xmlns="{pack}/relationships">'
            + "".join(f'<Relationship Id="rId{i}" Type="{rel}/{n}" Target="{n}.xml"/>' for i, n in enumerate(names) if n != "document" and n != "header")
            + f'<Relationship Id="rId5" Type="{rel}/header" Target="header.xml"/></Relationships>')
        yield "word/document.xml", f'<w:document xmlns:w="{W}" xmlns:r="{rel}"><w:body>{body}</w:body></w:document>'
        yield "word/styles.xml", self.styles()
        yield "word/numbering.xml", self.numbering()
        yield "word/footnotes.xml", self.footnotes()
        yield "word/header.xml", (
            f'<w:hdr xmlns:w="{W}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>')
        yield "docProps/core.xml", (
            f'<cp:coreProperties xmlns:cp="{pack}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f'<dc:title>{escape(self.source.get("title"))}</dc:title><dc:subject>{NOTE}</dc:subject><dc:creator>kehoach specimens</dc:creator>'
            '<cp:keywords>specimen</cp:keywords><dcterms:created xsi:type="dcterms:W3CDTF">2026-01-01T00:00:00Z</dcterms:created></cp:coreProperties>')


def write_docx(source, path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for name, text in Word(source).parts():
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + text)
