"""The card of this office, for others to trust it by."""

from desktop.services.own_office import own_identity
from desktop.storage.home import Home
from desktop.sync.office_card import OfficeCard, make_card


def make_office_card(home: Home) -> OfficeCard:
    """Return this office's card; its ``encoded`` bytes are the file that is handed over.

    Raises:
        RefusedError: ``card.unusable``: code or name do not fit on a card.
    """
    with home.reading() as session:
        identity = own_identity(session)
    return make_card(identity, home.clock())
