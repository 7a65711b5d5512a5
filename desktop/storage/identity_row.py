"""The keys of an office in a database that nobody has open, as a restore finds them."""

from pathlib import Path

from sqlcipher3 import dbapi2


def read_secret(database: Path) -> bytes | None:
    """Return the encoded identity that ``database`` holds; ``None`` if it cannot be read."""
    try:
        connection = dbapi2.connect(str(database))
        try:
            row = connection.execute("SELECT secret FROM identity").fetchone()
        finally:
            connection.close()
    except dbapi2.DatabaseError:
        return None
    return None if row is None else bytes(row[0])


def write_secret(database: Path, secret: bytes) -> None:
    """Put another encoded identity of the same office into ``database``."""
    connection = dbapi2.connect(str(database))
    try:
        with connection:
            connection.execute("UPDATE identity SET secret = ?", (secret,))
    finally:
        connection.close()
