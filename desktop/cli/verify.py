"""``mahdar verify``: is this document, this picture, this code what an office sealed?"""

from typing import TYPE_CHECKING, Any

import click

from desktop.cli.commands import MahdarCommand, needs_invocation
from desktop.cli.invocation import Invocation, read_input
from desktop.language.errors import RefusedError

if TYPE_CHECKING:
    from desktop.services.verdict import DocumentVerdict
    from desktop.storage.home import Home


@click.command(cls=MahdarCommand)
@click.argument("file", metavar="F", required=False)
@click.option("--code", metavar="CODE", help="The short code of a paper, or its QR code's text.")
@needs_invocation
def verify(invocation: Invocation, file: str | None, code: str | None) -> int:
    """Say whether a PDF, a picture of a paper or a code is what an office sealed.

    The exit code is 1 if it cannot be relied on.
    """
    if (file is None) == (code is None):
        raise click.UsageError(invocation.text("cli.verify_needs_one"))
    content = None if file is None else read_input(file)
    try:
        with invocation.home() as home:
            found = _verified(home, content, code or "")
    except RefusedError as error:
        if error.code != "home.missing":
            raise
        found = _verified(None, content, code or "")
    _say(invocation, found)
    invocation.answer(_plain(found))
    return 0 if found.is_sound else 1


def _verified(home: "Home | None", content: bytes | None, code: str) -> "DocumentVerdict":
    from desktop.services.verify_code import verify_code
    from desktop.services.verify_paper import verify_paper

    return verify_code(home, code) if content is None else verify_paper(home, content)


def _say(invocation: Invocation, found: "DocumentVerdict") -> None:
    from desktop.services.verdict_words import verdict_words

    if invocation.as_json:
        return
    words = verdict_words(found, invocation.language)
    for line in (f"{words.title}. {words.says}", *words.lines, words.do):
        print(line)


def _plain(found: "DocumentVerdict") -> dict[str, Any]:
    return {
        "verdict": found.verdict.value,
        "genuine": found.is_genuine,
        "checked": found.checked.value,
        "office": found.office.to_json(),
        "code": found.code,
        "number": found.number,
        "date": found.date,
        "approved_at": found.approved_at and found.approved_at.isoformat(),
        "revoked_at": found.revoked_at,
        "approval_sealed": found.approval_sealed,
        "record_missing": found.record_missing,
        "byte_for_byte": found.byte_for_byte,
        "subject": found.subject,
        "content_hash": found.content_hash,
        "id": found.record_id and str(found.record_id),
        "held": found.is_held,
        "pages": [
            {
                "page": page.page,
                "change": page.change.value,
                "only_here": list(page.only_here),
                "only_sealed": list(page.only_sealed),
            }
            for page in found.pages
        ],
        "fields": [
            {"field": one.field, "here": one.here, "held": one.held} for one in found.fields
        ],
        "amended_by": [
            {"id": str(one.id), "number": one.number, "date": one.date, "kind": one.kind}
            for one in found.amended_by
        ],
    }
