"""Office files (ISO/IEC 29500 packages) that are the same bytes for the same content.

``python-docx`` and ``openpyxl`` write the time of writing into the ZIP and into the properties.
A date that says nothing of the document is left out; the ZIP's is the first one it can hold.
"""

import io
import re
import zipfile

_FIRST_DATE = (1980, 1, 1, 0, 0, 0)
_TIMES = re.compile(rb"<dcterms:(created|modified)\b[^>]*>[^<]*</dcterms:\1>")
_PROPERTIES = "docProps/core.xml"


def settled(package: bytes) -> bytes:
    """Return ``package`` without dates, its parts in their order."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(package)) as given,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as made,
    ):
        for name in given.namelist():
            content = given.read(name)
            if name == _PROPERTIES:
                content = _TIMES.sub(b"", content)
            entry = zipfile.ZipInfo(name, _FIRST_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = 0
            made.writestr(entry, content)
    return out.getvalue()
