"""JSON merge patches."""


def merged(target: object, patch: object) -> object:
    """Return ``target`` changed by ``patch``, JSON values both: RFC 7396, section 2."""
    if not isinstance(patch, dict):
        return patch
    made = dict(target) if isinstance(target, dict) else {}
    for name, part in patch.items():
        if part is None:
            made.pop(name, None)
        else:
            made[name] = merged(made.get(name), part)
    return made
