"""Settings of this installation, kept in the home and never carried to another."""

from desktop.language.errors import RefusedError
from desktop.language.text_rules import problem_with
from desktop.models.trust import Setting
from desktop.services.changed import Changed
from desktop.storage.home import Home


def set_setting(home: Home, name: str, value: str) -> Changed:
    """Set a setting.

    Raises:
        RefusedError: ``setting.text``: the value holds what no text may.
    """
    what = problem_with(value, long=False)
    if what is not None:
        raise RefusedError("setting.text", what=what)
    with home.unit_of_work() as work:
        work.session.merge(Setting(name=name, value=value))
        work.commit()
    return Changed.of("setting", name)
