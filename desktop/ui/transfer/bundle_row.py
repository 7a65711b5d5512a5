"""One bundle on the stick: whose it is, since when it is under way, and whether it is wanted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.language.isolates import isolate
from desktop.ui.fields import CheckField
from desktop.ui.labels import ElidedLabel, hint_label
from desktop.ui.look import Look
from desktop.ui.tag import Tag
from desktop.ui.transfer.found_bundles import FoundParts
from desktop.ui.transfer.transfer_words import TransferWords


class BundleRow(QWidget):
    """A box to tick, the sender with its standing, and beneath them parts, day and size."""

    chosen_changed = Signal()

    def __init__(
        self, look: Look, words: TransferWords, found: FoundParts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.found = found
        self._words = words
        self._name = self._whose()
        px = look.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(1))
        top = QHBoxLayout()
        top.setSpacing(px(8))
        self.check: CheckField | None = None
        if found.can_be_opened:
            self.check = CheckField(look, self._name)
            self.check.setAccessibleDescription(self._facts())
            self.check.edited.connect(self.chosen_changed)
            top.addWidget(self.check)
        else:
            top.addWidget(ElidedLabel(self._name))
        self._shown_tags = self._tags(look)
        for tag in self._shown_tags:
            top.addWidget(tag)
        top.addStretch(1)
        column.addLayout(top)
        self._hint = hint_label(self._facts() if found.can_be_opened else self._problem(look))
        column.addWidget(self._hint)

    def is_chosen(self) -> bool:
        """Return whether it is ticked."""
        return self.check is not None and self.check.value()

    def choose(self, *, chosen: bool) -> None:
        """Tick it or not."""
        if self.check is not None:
            self.check.set_value(chosen)

    def texts(self) -> list[str]:
        """Return its words: whose, and the facts beneath."""
        return [self._name, self._hint.text()]

    def tags(self) -> list[str]:
        """Return the words of its tags: how the sender stands to us, what became of the file."""
        return [tag.text() for tag in self._shown_tags]

    def _tags(self, look: Look) -> list[Tag]:
        tags = []
        if self.found.first.standing is not None:
            tags.append(Tag(look, *self._words.standing(self.found.first.standing.value)))
        if self.found.is_torn:
            tags.append(Tag(look, self.tr("cut short"), "red"))
        elif self.found.was_written_here:
            tags.append(Tag(look, self.tr("written here")))
        elif self.found.is_here:
            tags.append(Tag(look, self.tr("taken in before")))
        return tags

    def _whose(self) -> str:
        file = self.found.first
        if file.asks_for_passphrase:
            return self.tr("With a passphrase: {0}").format(isolate(file.path.name))
        if file.sender is None:
            return isolate(file.path.name)
        return self.tr("From {0}").format(
            isolate(self._words.office(file.sender.name, file.sender.code))
        )

    def _facts(self) -> str:
        found, words = self.found, self._words
        made = found.first.made
        several = words.digits(self.tr("%n part(s)", "", len(found.files)))
        facts = words.join(
            (
                several if found.first.of > 1 else "",
                self.tr("made {0}").format(words.moment(made)) if made is not None else "",
                words.size(found.size),
                self._missing(),
            )
        )
        standing = found.first.standing
        meaning = "" if standing is None else words.meaning(standing.value)
        return f"{facts}\n{words.line(meaning)}" if meaning else facts

    def _missing(self) -> str:
        """Return which parts lie elsewhere: each can be taken in alone, the others come later."""
        if not self.found.missing_parts:
            return ""
        parts = self._words.listed(map(str, self.found.missing_parts))
        missing = self.tr("without part {0} of {1}").format(parts, isolate(self.found.first.of))
        return self._words.digits(missing)

    def _problem(self, look: Look) -> str:
        problem = self.found.first.problem
        return "" if problem is None else problem.sentence(look.language)
