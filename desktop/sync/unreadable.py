"""What MessagePack and JSON from elsewhere may be wrong in."""

import msgspec

UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""All that decoding raises for bytes that are not what they should be.

msgspec has kinds of its own, but for text that is no UTF-8 it raises Python's, and for what is
nested too deeply as well.
"""
