"""What a file says of itself in XMP, and which standards it keeps (ISO 16684-1, ISO 19005-3).

No dates: the same record gives the same bytes, whenever it is printed.
"""

import re
from dataclasses import dataclass
from html import escape  # xml.sax would load half of the network modules

_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0

# PDF/A knows of PDF/UA's property only if the file describes it (ISO 19005-3, 6.6.2.3.3).
_EXTENSION = """<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed\
</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}


@dataclass(frozen=True, slots=True)
class About:
    """What a document says of itself; empty strings are left out.

    PDF/UA asks for a title: a document without one is called by what made it.
    """

    title: str
    author: str
    subject: str
    language: str
    producer: str

    @property
    def shown_title(self) -> str:
        """The title; the producer's name if there is none."""
        return self.title.strip() or self.producer

    def information(self) -> dict[str, str]:
        """Return the entries of the information dictionary, which say the same as the XMP."""
        entries = {
            "Title": self.shown_title,
            "Author": self.author,
            "Subject": self.subject,
            "Creator": self.producer,
            "Producer": self.producer,
        }
        return {key: text for key, text in entries.items() if text}


def xmp_packet(about: About) -> bytes:
    """Return the packet, which claims PDF/A-3u and PDF/UA-1."""
    parts = [
        "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        _alternatives("dc:title", about.shown_title),
        _list("dc:creator", "Seq", about.author),
        _alternatives("dc:description", about.subject),
        _list("dc:language", "Bag", about.language),
        _simple("pdf:Producer", about.producer),
        _simple("xmp:CreatorTool", about.producer),
        _EXTENSION,
    ]
    spaces = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())
    body = "\n".join(part for part in parts if part)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f'<rdf:Description rdf:about="" {spaces}>\n{body}\n</rdf:Description>\n'
        '</rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
    ).encode("utf-8", "replace")


def _text(text: str) -> str:
    return escape(_UNWRITABLE.sub("\ufffd", text), quote=False)


def _alternatives(name: str, text: str) -> str:
    item = f'<rdf:li xml:lang="x-default">{_text(text)}</rdf:li>'
    return f"<{name}><rdf:Alt>{item}</rdf:Alt></{name}>" if text else ""


def _list(name: str, kind: str, text: str) -> str:
    item = f"<rdf:{kind}><rdf:li>{_text(text)}</rdf:li></rdf:{kind}>"
    return f"<{name}>{item}</{name}>" if text else ""


def _simple(name: str, text: str) -> str:
    return f"<{name}>{_text(text)}</{name}>" if text else ""
