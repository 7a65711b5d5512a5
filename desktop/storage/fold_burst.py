"""Folds the saves of one spell of typing into one changeset."""

from desktop.models.changeset import Operation


def fold_operations(earlier: list[Operation], later: list[Operation]) -> list[Operation]:
    """Return the operations that do at once what ``earlier`` and then ``later`` did.

    A field keeps the dots it overwrote first and the value it got last. A record made and then
    written in the burst stays one creation. Order of first touch is kept, so that what a record
    refers to still comes before it.
    """
    folded = {operation.record: _copy(operation) for operation in earlier}
    for operation in later:
        before = folded.get(operation.record)
        if before is None:
            folded[operation.record] = _copy(operation)
            continue
        before.values.update(operation.values)
        if not before.is_new:
            for name, dots in operation.overwrites.items():
                merged = before.overwrites.get(name, [])
                before.overwrites[name] = merged + [dot for dot in dots if dot not in merged]
    return list(folded.values())


def _copy(operation: Operation) -> Operation:
    return Operation(
        operation.entity,
        operation.record,
        operation.is_new,
        dict(operation.values),
        {name: list(dots) for name, dots in operation.overwrites.items()},
    )
