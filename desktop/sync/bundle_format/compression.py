"""Compression of what frames hold: Zstandard (RFC 8878) with a bound that is kept when reading."""

import sys

from desktop.language.errors import RefusedError

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

_LEVEL = 3
_LARGEST_WINDOW_LOG = 23  # 8 MiB; a reader needs no more memory than that beside the result


def compress_bounded(data: bytes, limit: int) -> bytes:
    """Return ``data`` as one Zstandard frame that states the length of its content.

    Raises:
        RefusedError: ``bundle.too_large``: a reader with the same ``limit`` (bytes) would refuse.
    """
    if len(data) > limit:
        raise RefusedError("bundle.too_large")
    return zstd.compress(data, level=_LEVEL)


def decompress_bounded(data: bytes, limit: int) -> bytes:
    """Return the content of one Zstandard frame, of at most ``limit`` bytes.

    The length that the frame states is compared with the limit first, so a bomb costs nothing; no
    more than was stated is ever produced, so a frame that lies costs no more than the limit.

    Raises:
        RefusedError: ``bundle.too_large``, or ``bundle.altered``: not exactly one whole frame
            with its length stated.
    """
    try:
        stated = zstd.get_frame_info(data).decompressed_size
        if stated is None:
            raise RefusedError("bundle.altered")
        if stated > limit:
            raise RefusedError("bundle.too_large")
        options = {int(zstd.DecompressionParameter.window_log_max): _LARGEST_WINDOW_LOG}
        decompressor = zstd.ZstdDecompressor(options=options)
        content = decompressor.decompress(data, max_length=stated)
    except zstd.ZstdError as error:
        raise RefusedError("bundle.altered") from error
    if len(content) != stated or not decompressor.eof or decompressor.unused_data:
        raise RefusedError("bundle.altered")
    return content
