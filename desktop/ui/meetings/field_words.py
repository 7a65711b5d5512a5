"""The names of a record's parts and fields, for the history."""

from PySide6.QtCore import QObject


class FieldWords(QObject):
    """Tables of words: ``parts`` by entity, ``fields`` by field, ``languages`` by code."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.parts = {
            "meeting": self.tr("Meeting"),
            "organizer": self.tr("Organiser"),
            "attendance": self.tr("Attendance"),
            "agenda_item": self.tr("Topic"),
            "statement": self.tr("Statement"),
            "challenge": self.tr("Challenge"),
            "proposal": self.tr("Proposal"),
            "outcome": self.tr("Outcome"),
            "action_item": self.tr("Follow-up"),
            "minutes": self.tr("Minutes"),
            "signature": self.tr("Signature"),
            "copy_recipient": self.tr("Copy to"),
            "translation": self.tr("Translation"),
        }
        self.languages = {
            "ar": self.tr("Arabic"),
            "ku": self.tr("Kurmanji"),
            "syr": self.tr("Syriac"),
            "en": self.tr("English"),
        }
        self.fields = self._of_meeting() | self._of_parts()

    def _of_meeting(self) -> dict[str, str]:
        return {
            "subject": self.tr("Subject"),
            "kind": self.tr("Kind"),
            "language": self.tr("Language"),
            "held_on": self.tr("Date"),
            "starts_at": self.tr("Start"),
            "ends_at": self.tr("End"),
            "city": self.tr("City"),
            "venue": self.tr("Place"),
            "confidentiality": self.tr("Confidentiality"),
            "state": self.tr("State"),
            "number": self.tr("Number"),
            "quorum": self.tr("Quorum"),
            "next_on": self.tr("Next meeting"),
            "next_starts_at": self.tr("Start of the next meeting"),
            "next_venue": self.tr("Place of the next meeting"),
            "second_language": self.tr("Second language"),
            "hijri_correction": self.tr("Hijri correction"),
            "amends_number": self.tr("Amends the minutes"),
            "amends_kind": self.tr("Kind of amendment"),
            "amends_reason": self.tr("Reason of the amendment"),
        }

    def _of_parts(self) -> dict[str, str]:
        return {
            "organization_id": self.tr("Body"),
            "person_id": self.tr("Person"),
            "speaker_id": self.tr("Speaker"),
            "responsible_organization_id": self.tr("Responsible"),
            "responsible_person_id": self.tr("Responsible"),
            "role": self.tr("Role"),
            "presence": self.tr("Presence"),
            "honorific": self.tr("Honorific"),
            "post": self.tr("Post"),
            "group": self.tr("Group"),
            "representing": self.tr("Representing"),
            "arrived_at": self.tr("Arrived"),
            "left_at": self.tr("Left"),
            "title": self.tr("Title"),
            "discussion": self.tr("Discussion"),
            "text": self.tr("Text"),
            "raised_by": self.tr("Raised by"),
            "sector": self.tr("Sector"),
            "recipient": self.tr("Recipient"),
            "due": self.tr("Due"),
            "status": self.tr("Status"),
            "progress": self.tr("Progress"),
        }
