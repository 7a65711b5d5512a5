"""The house fields: every way in which something is typed or picked.

Qt's own are not used elsewhere (a repository check sees to it), because they turn dates and times
around in Arabic, refuse Arabic-Indic digits, or change a record when the page is scrolled.
"""

from desktop.ui.fields.check_field import CheckField
from desktop.ui.fields.choice_field import ChoiceField
from desktop.ui.fields.date_field import DateField
from desktop.ui.fields.field import Field, FieldFrame, Labelled
from desktop.ui.fields.line_field import LineField, LtrField
from desktop.ui.fields.names_field import NamesField
from desktop.ui.fields.number_field import NumberField
from desktop.ui.fields.segmented_field import Segment, SegmentedField
from desktop.ui.fields.suggest_field import Deliver, Query, SuggestField
from desktop.ui.fields.suggest_popup import Suggestion
from desktop.ui.fields.text_edit import ArabicTextEdit
from desktop.ui.fields.time_field import TimeField
from desktop.ui.fields.token_field import Token, TokenField

__all__ = [
    "ArabicTextEdit",
    "CheckField",
    "ChoiceField",
    "DateField",
    "Deliver",
    "Field",
    "FieldFrame",
    "Labelled",
    "LineField",
    "LtrField",
    "NamesField",
    "NumberField",
    "Query",
    "Segment",
    "SegmentedField",
    "SuggestField",
    "Suggestion",
    "TimeField",
    "Token",
    "TokenField",
]
