"""Files that a document carries with it (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.documents.typeset.pdf_file import PdfFile, array, compressed_stream, text_string


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a document.

    ``media_type`` is as in ``application/json``. ``relationship`` says what it is to the document:
    Source, Data, Alternative, Supplement or Unspecified. ``day`` is when its content is of; the day
    of printing would make the same record give other bytes.
    """

    name: str
    content: bytes
    media_type: str
    relationship: str
    description: str
    day: date | None = None


def write_attachments(attachments: Sequence[Attachment], file: PdfFile) -> dict[str, bytes]:
    """Write ``attachments`` into ``file`` and return the entries of the catalog that name them."""
    if not attachments:
        return {}
    written = {one.name: _specification(one, file) for one in attachments}
    # In the order of their names, as a name tree must be.
    names = array(b"%b %b" % (text_string(name), written[name]) for name in sorted(written))
    return {
        "AF": array(written.values()),
        "Names": b"<</EmbeddedFiles<</Names%b>>>>" % names,
    }


def _specification(attachment: Attachment, file: PdfFile) -> bytes:
    params = b"/Size %d" % len(attachment.content)
    if attachment.day is not None:
        params += b"/ModDate(D:%b000000Z)" % f"{attachment.day:%Y%m%d}".encode("ascii")
    media_type = attachment.media_type.replace("/", "#2F").encode("ascii")
    entries = b"/Type/EmbeddedFile/Subtype/%b/Params<<%b>>" % (media_type, params)
    stream = file.add(compressed_stream(attachment.content, entries))
    name = text_string(attachment.name)
    return file.add(
        b"<</Type/Filespec/F%b/UF%b/Desc%b/AFRelationship/%b/EF<</F %b/UF %b>>>>"
        % (
            name,
            name,
            text_string(attachment.description),
            attachment.relationship.encode("ascii"),
            stream,
            stream,
        )
    )
