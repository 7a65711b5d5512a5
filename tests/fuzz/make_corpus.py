"""Writes the small files that the fuzzer starts from: ``python -m tests.fuzz.make_corpus``.

Each is a sound input of one reader, or one that comes close. The bundles differ at every run, as
their encryption does; their use does not.
"""

import tempfile
from pathlib import Path

import msgspec

from desktop.models.changeset import Changeset, Operation, changeset_hash, encode_changeset
from desktop.sync.attachment_chunks import Chunk
from desktop.sync.bundle_format import Frame, compress_bounded
from desktop.sync.bundle_format.header import FIXED_LENGTH
from desktop.sync.segment_format import NO_SEGMENT, encode_segment, seal_segment
from tests.fuzz.bundle_readers import READERS
from tests.fuzz.fuzz_bundle_reader import CORPUS
from tests.sync.forging import inside_of, split
from tests.sync.offices import FRAMES, HASAKA, QAMISHLI, card_of, write

DATA = Path(__file__).parents[1] / "sync" / "data"
STREAM = b"s" * 16
FOUND = "found-"
"""What the names of inputs begin with that a fuzzer found; they stay."""


def a_segment() -> bytes:
    """Return two saves of one record, sealed."""
    record = b"r" * 16
    made = Changeset(
        stream=STREAM,
        seq=1,
        prev=bytes(32),
        lamport=1,
        wall_claim="2026-03-21T09:30:00Z",
        user=None,
        dependencies=[],
        schema=1,
        min_reader=1,
        operations=[Operation("meeting", record, True, {"subject": "اجتماع"}, {})],
    )
    first = encode_changeset(made)
    edit = Operation("meeting", record, False, {"subject": "لقاء"}, {"subject": [(STREAM, 1)]})
    second = msgspec.structs.replace(
        made, seq=2, prev=changeset_hash(first), lamport=2, operations=[edit]
    )
    bodies = [first, encode_changeset(second)]
    return encode_segment(seal_segment(HASAKA, STREAM, 1, NO_SEGMENT, bodies))


def inputs() -> dict[str, list[bytes]]:
    """Return the inputs of each reader, by its name."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.mahdar"
        write(path, [*FRAMES, Frame("segment", a_segment())])
        whole, inside = path.read_bytes(), inside_of(path, QAMISHLI)
    _manifest, _seal, frames = split(inside)
    raw = inside[4 : 4 + int.from_bytes(inside[:4], "big")]
    locked = (DATA / "passphrase.mahdar").read_bytes()
    chunk = Chunk(b"h" * 32, 0, 1, 3, b"abc")
    notices = [path.read_bytes() for path in sorted(DATA.glob("*.json"))]
    return {
        "a_file": [whole, whole[:-9], locked, (DATA / "first.mahdar").read_bytes()],
        "an_inside": [inside, inside[:200]],
        "a_signed_manifest": [len(raw).to_bytes(2, "big") + raw + frames],
        "a_manifest": [raw, b"\x81\xaamin_reader\x02"],
        "a_segment": [a_segment()],
        "a_chunk": [msgspec.msgpack.encode(chunk)],
        "a_card": [card_of(HASAKA).encoded],
        "a_notice": notices,
        "a_compressed_one": [compress_bounded(b"a" * 5000, 5000)],
        "a_header": [whole[:FIXED_LENGTH], locked[: FIXED_LENGTH + 124]],
    }


def main() -> None:
    """Write the corpus anew."""
    CORPUS.mkdir(exist_ok=True)
    for old in CORPUS.iterdir():
        if not old.name.startswith(FOUND):
            old.unlink()
    made = inputs()
    for place, reader in enumerate(READERS):
        for number, data in enumerate(made[reader.__name__]):
            (CORPUS / f"{reader.__name__}-{number}").write_bytes(bytes([place]) + data)


if __name__ == "__main__":
    main()
