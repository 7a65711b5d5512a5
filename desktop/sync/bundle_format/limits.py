"""How large the parts of a bundle may be, so that a hostile one costs little before it is refused.

The numbers are part of the format (``docs/formats/bundle.md``): a writer keeps them too.
"""

MIB = 1024 * 1024

LARGEST_BUNDLE = 4 * 1024 * MIB - 1  # bytes; the largest file on a FAT32 stick
USUAL_PART = 512 * MIB  # bytes of frames that a writer puts in one part
LARGEST_MANIFEST = 16 * MIB
LARGEST_FRAME = 64 * MIB
MOST_FRAMES = 65_536
MOST_RECIPIENTS = 256
MOST_STREAMS = 65_536
LARGEST_CERTIFICATE = 4096  # bytes
LARGEST_EXTENSION = 4096  # bytes
LARGEST_AGE_HEADER = 64 * 1024  # bytes; room for all recipients at some 100 bytes each
