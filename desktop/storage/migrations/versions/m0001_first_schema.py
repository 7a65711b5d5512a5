"""The first schema: records, log, trust, search."""

import sqlalchemy as sa
from alembic import op

from desktop.storage.search import FTS_DDL

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table, and on SQLite the search index over ``meeting_text``."""
    op.create_table(
        "conflict",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=True),
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("entity", sa.String(length=40), nullable=False),
        sa.Column("field", sa.String(length=60), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("base", sa.LargeBinary(), nullable=True),
        sa.Column("found_at", sa.DateTime(), nullable=False),
        sa.Column("resolved_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conflict")),
    )
    op.create_index(op.f("ix_conflict_meeting_id"), "conflict", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_conflict_record_id"), "conflict", ["record_id"], unique=False)
    op.create_index(op.f("ix_conflict_resolved_at"), "conflict", ["resolved_at"], unique=False)
    op.create_table(
        "identity",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("office_id", name=op.f("pk_identity")),
    )
    op.create_table(
        "log_field_head",
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(length=60), nullable=False),
        sa.Column("stream_no", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint(
            "record_id", "field", "stream_no", "seq", name=op.f("pk_log_field_head")
        ),
    )
    op.create_table(
        "log_parked_segment",
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("stream_id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=True),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=40), nullable=False),
        sa.Column("frame", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_log_parked_segment")),
    )
    op.create_index(
        op.f("ix_log_parked_segment_stream_id"), "log_parked_segment", ["stream_id"], unique=False
    )
    op.create_table(
        "log_record",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("entity", sa.String(length=40), nullable=False),
        sa.Column("root_id", sa.Uuid(), nullable=True),
        sa.Column("stream_no", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_record")),
    )
    op.create_index(op.f("ix_log_record_root_id"), "log_record", ["root_id"], unique=False)
    op.create_table(
        "log_stream",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=True),
        sa.Column("is_own", sa.Boolean(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("head_hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("lamport", sa.BigInteger(), nullable=False),
        sa.Column("noted_seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_log_stream")),
        sa.UniqueConstraint("id", name=op.f("uq_log_stream_id")),
    )
    op.create_index(
        "uq_log_stream_own",
        "log_stream",
        ["is_own"],
        unique=True,
        sqlite_where=sa.text("is_own = 1"),
    )
    op.create_table(
        "meeting_series",
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column("rule", sa.String(length=500), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_series")),
    )
    op.create_table(
        "meeting_text",
        sa.Column("no", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("no", name=op.f("pk_meeting_text")),
        sa.UniqueConstraint("meeting_id", name=op.f("uq_meeting_text_meeting_id")),
    )
    op.create_table(
        "office",
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name_ar", sa.String(length=500), nullable=True),
        sa.Column("name_ku", sa.String(length=500), nullable=True),
        sa.Column("name_syr", sa.String(length=500), nullable=True),
        sa.Column("city_ar", sa.String(length=500), nullable=True),
        sa.Column("city_ku", sa.String(length=500), nullable=True),
        sa.Column("city_syr", sa.String(length=500), nullable=True),
        sa.Column("letterhead_ar", sa.String(length=2000), nullable=True),
        sa.Column("letterhead_ku", sa.String(length=2000), nullable=True),
        sa.Column("letterhead_syr", sa.String(length=2000), nullable=True),
        sa.Column("emblem", sa.LargeBinary(), nullable=True),
        sa.Column("digits", sa.String(length=20), nullable=False),
        sa.Column("months", sa.String(length=20), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
    )
    op.create_table(
        "organization",
        sa.Column("name_ar", sa.String(length=500), nullable=True),
        sa.Column("name_ku", sa.String(length=500), nullable=True),
        sa.Column("name_syr", sa.String(length=500), nullable=True),
        sa.Column("short_name_ar", sa.String(length=100), nullable=True),
        sa.Column("short_name_ku", sa.String(length=100), nullable=True),
        sa.Column("short_name_syr", sa.String(length=100), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("licence_number", sa.String(length=100), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["organization.id"],
            name=op.f("fk_organization_parent_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization")),
    )
    op.create_index(op.f("ix_organization_parent_id"), "organization", ["parent_id"], unique=False)
    op.create_table(
        "peer",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("name_json", sa.String(length=2000), nullable=False),
        sa.Column("card", sa.LargeBinary(), nullable=False),
        sa.Column("trust", sa.String(length=20), nullable=False),
        sa.Column("knowledge", sa.LargeBinary(), nullable=True),
        sa.Column("knowledge_no", sa.Integer(), nullable=False),
        sa.Column("statement_no", sa.Integer(), nullable=False),
        sa.Column("last_heard_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("office_id", name=op.f("pk_peer")),
    )
    op.create_table(
        "person",
        sa.Column("honorific", sa.String(length=100), nullable=True),
        sa.Column("name_ar", sa.String(length=500), nullable=True),
        sa.Column("name_ku", sa.String(length=500), nullable=True),
        sa.Column("name_syr", sa.String(length=500), nullable=True),
        sa.Column("gender", sa.String(length=10), nullable=True),
        sa.Column("contact", sa.String(length=500), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_table(
        "registry_text",
        sa.Column("record_id", sa.Uuid(), nullable=False),
        sa.Column("entity", sa.String(length=40), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_registry_text")),
    )
    op.create_index(op.f("ix_registry_text_entity"), "registry_text", ["entity"], unique=False)
    op.create_table(
        "setting",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("value", sa.String(length=4000), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "transfer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("bundle_id", sa.Uuid(), nullable=False),
        sa.Column("direction", sa.String(length=10), nullable=False),
        sa.Column("office_codes", sa.String(length=2000), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("summary_json", sa.String(length=4000), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_transfer")),
    )
    op.create_index(op.f("ix_transfer_bundle_id"), "transfer", ["bundle_id"], unique=False)
    op.create_table(
        "log_segment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("stream_no", sa.Integer(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("prev", sa.LargeBinary(length=32), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("signature", sa.LargeBinary(length=64), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["stream_no"], ["log_stream.no"], name=op.f("fk_log_segment_stream_no")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_log_segment")),
        sa.UniqueConstraint("hash", name=op.f("uq_log_segment_hash")),
    )
    op.create_index("ix_log_segment_range", "log_segment", ["stream_no", "first"], unique=False)
    op.create_table(
        "meeting",
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.String(length=500), nullable=False),
        sa.Column("kind", sa.String(length=100), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("starts_at", sa.Time(), nullable=True),
        sa.Column("ends_at", sa.Time(), nullable=True),
        sa.Column("city_ar", sa.String(length=500), nullable=True),
        sa.Column("city_ku", sa.String(length=500), nullable=True),
        sa.Column("city_syr", sa.String(length=500), nullable=True),
        sa.Column("venue_ar", sa.String(length=500), nullable=True),
        sa.Column("venue_ku", sa.String(length=500), nullable=True),
        sa.Column("venue_syr", sa.String(length=500), nullable=True),
        sa.Column("confidentiality", sa.String(length=20), nullable=False),
        sa.Column("series_id", sa.Uuid(), nullable=True),
        sa.Column("previous_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["office_id"],
            ["office.id"],
            name=op.f("fk_meeting_office_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["previous_id"],
            ["meeting.id"],
            name=op.f("fk_meeting_previous_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["series_id"],
            ["meeting_series.id"],
            name=op.f("fk_meeting_series_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
    )
    op.create_index("ix_meeting_newest", "meeting", ["held_on", "id", "removed"], unique=False)
    op.create_index(op.f("ix_meeting_office_id"), "meeting", ["office_id"], unique=False)
    op.create_index(op.f("ix_meeting_previous_id"), "meeting", ["previous_id"], unique=False)
    op.create_index(op.f("ix_meeting_series_id"), "meeting", ["series_id"], unique=False)
    op.create_table(
        "post",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=True),
        sa.Column("title_ar", sa.String(length=500), nullable=True),
        sa.Column("title_ku", sa.String(length=500), nullable=True),
        sa.Column("title_syr", sa.String(length=500), nullable=True),
        sa.Column("held_from", sa.Date(), nullable=True),
        sa.Column("held_until", sa.Date(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_post_organization_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_post_person_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post")),
    )
    op.create_index(op.f("ix_post_organization_id"), "post", ["organization_id"], unique=False)
    op.create_index(op.f("ix_post_person_id"), "post", ["person_id"], unique=False)
    op.create_table(
        "agenda_item",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column("discussion", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("position", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_agenda_item_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_item")),
    )
    op.create_index(op.f("ix_agenda_item_meeting_id"), "agenda_item", ["meeting_id"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("is_printed", sa.Boolean(), nullable=False),
        sa.Column("is_confidential", sa.Boolean(), nullable=False),
        sa.Column("is_signed_scan", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("position", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_attachment_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_meeting_id"), "attachment", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_attachment_sha256"), "attachment", ["sha256"], unique=False)
    op.create_table(
        "attendance",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("organization_id", sa.Uuid(), nullable=True),
        sa.Column("honorific", sa.String(length=100), nullable=True),
        sa.Column("post_ar", sa.String(length=500), nullable=True),
        sa.Column("post_ku", sa.String(length=500), nullable=True),
        sa.Column("post_syr", sa.String(length=500), nullable=True),
        sa.Column("group_ar", sa.String(length=500), nullable=True),
        sa.Column("group_ku", sa.String(length=500), nullable=True),
        sa.Column("group_syr", sa.String(length=500), nullable=True),
        sa.Column("representing_ar", sa.String(length=500), nullable=True),
        sa.Column("representing_ku", sa.String(length=500), nullable=True),
        sa.Column("representing_syr", sa.String(length=500), nullable=True),
        sa.Column("presence", sa.String(length=20), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("arrived_at", sa.Time(), nullable=True),
        sa.Column("left_at", sa.Time(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("position", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_attendance_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_attendance_organization_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_attendance_person_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    op.create_index(op.f("ix_attendance_meeting_id"), "attendance", ["meeting_id"], unique=False)
    op.create_index(
        op.f("ix_attendance_organization_id"), "attendance", ["organization_id"], unique=False
    )
    op.create_index(op.f("ix_attendance_person_id"), "attendance", ["person_id"], unique=False)
    op.create_table(
        "log_changeset",
        sa.Column("stream_no", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(length=32), nullable=False),
        sa.Column("lamport", sa.BigInteger(), nullable=False),
        sa.Column("wall_claim", sa.DateTime(), nullable=False),
        sa.Column("user", sa.String(length=200), nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("burst", sa.String(length=64), nullable=True),
        sa.Column("segment_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["segment_id"], ["log_segment.id"], name=op.f("fk_log_changeset_segment_id")
        ),
        sa.ForeignKeyConstraint(
            ["stream_no"], ["log_stream.no"], name=op.f("fk_log_changeset_stream_no")
        ),
        sa.PrimaryKeyConstraint("stream_no", "seq", name=op.f("pk_log_changeset")),
    )
    op.create_index(
        op.f("ix_log_changeset_segment_id"), "log_changeset", ["segment_id"], unique=False
    )
    op.create_table(
        "minutes",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=100), nullable=True),
        sa.Column("content_hash", sa.String(length=100), nullable=True),
        sa.Column("snapshot", sa.Text(), nullable=True),
        sa.Column("seal", sa.LargeBinary(), nullable=True),
        sa.Column("sealed_by_id", sa.Uuid(), nullable=True),
        sa.Column("approved_at", sa.DateTime(), nullable=True),
        sa.Column("reopening_reason", sa.Text(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_minutes_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["sealed_by_id"],
            ["office.id"],
            name=op.f("fk_minutes_sealed_by_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minutes")),
    )
    op.create_index(op.f("ix_minutes_meeting_id"), "minutes", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_minutes_number"), "minutes", ["number"], unique=False)
    op.create_index(op.f("ix_minutes_sealed_by_id"), "minutes", ["sealed_by_id"], unique=False)
    op.create_index("ix_minutes_state", "minutes", ["state", "meeting_id"], unique=False)
    op.create_table(
        "organizer",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("position", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_organizer_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_organizer_organization_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organizer")),
    )
    op.create_index(op.f("ix_organizer_meeting_id"), "organizer", ["meeting_id"], unique=False)
    op.create_index(
        op.f("ix_organizer_organization_id"), "organizer", ["organization_id"], unique=False
    )
    op.create_table(
        "outcome",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("position", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_outcome_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome")),
    )
    op.create_index(op.f("ix_outcome_meeting_id"), "outcome", ["meeting_id"], unique=False)
    op.create_table(
        "action_item",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("outcome_id", sa.Uuid(), nullable=False),
        sa.Column("responsible_organization_id", sa.Uuid(), nullable=True),
        sa.Column("responsible_person_id", sa.Uuid(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("progress", sa.Text(), nullable=True),
        sa.Column("carried_from_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("position", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["carried_from_id"],
            ["action_item.id"],
            name=op.f("fk_action_item_carried_from_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_action_item_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["outcome_id"],
            ["outcome.id"],
            name=op.f("fk_action_item_outcome_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["responsible_organization_id"],
            ["organization.id"],
            name=op.f("fk_action_item_responsible_organization_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["responsible_person_id"],
            ["person.id"],
            name=op.f("fk_action_item_responsible_person_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action_item")),
    )
    op.create_index(
        op.f("ix_action_item_carried_from_id"), "action_item", ["carried_from_id"], unique=False
    )
    op.create_index(op.f("ix_action_item_due"), "action_item", ["due"], unique=False)
    op.create_index(op.f("ix_action_item_meeting_id"), "action_item", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_action_item_outcome_id"), "action_item", ["outcome_id"], unique=False)
    op.create_index(
        op.f("ix_action_item_responsible_organization_id"),
        "action_item",
        ["responsible_organization_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_action_item_responsible_person_id"),
        "action_item",
        ["responsible_person_id"],
        unique=False,
    )
    op.create_index(op.f("ix_action_item_status"), "action_item", ["status"], unique=False)
    op.create_table(
        "challenge",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("outcome_id", sa.Uuid(), nullable=True),
        sa.Column("raised_by_ar", sa.String(length=500), nullable=True),
        sa.Column("raised_by_ku", sa.String(length=500), nullable=True),
        sa.Column("raised_by_syr", sa.String(length=500), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sector", sa.String(length=100), nullable=True),
        sa.Column("position", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_challenge_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["outcome_id"],
            ["outcome.id"],
            name=op.f("fk_challenge_outcome_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_challenge")),
    )
    op.create_index(op.f("ix_challenge_meeting_id"), "challenge", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_challenge_outcome_id"), "challenge", ["outcome_id"], unique=False)
    op.create_table(
        "proposal",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("outcome_id", sa.Uuid(), nullable=True),
        sa.Column("raised_by_ar", sa.String(length=500), nullable=True),
        sa.Column("raised_by_ku", sa.String(length=500), nullable=True),
        sa.Column("raised_by_syr", sa.String(length=500), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("sector", sa.String(length=100), nullable=True),
        sa.Column("position", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_proposal_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["outcome_id"],
            ["outcome.id"],
            name=op.f("fk_proposal_outcome_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
    )
    op.create_index(op.f("ix_proposal_meeting_id"), "proposal", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_proposal_outcome_id"), "proposal", ["outcome_id"], unique=False)
    op.create_table(
        "signature",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("scan_id", sa.Uuid(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("position", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_signature_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["person.id"],
            name=op.f("fk_signature_person_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["scan_id"],
            ["attachment.id"],
            name=op.f("fk_signature_scan_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signature")),
    )
    op.create_index(op.f("ix_signature_meeting_id"), "signature", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_signature_person_id"), "signature", ["person_id"], unique=False)
    op.create_index(op.f("ix_signature_scan_id"), "signature", ["scan_id"], unique=False)
    op.create_table(
        "statement",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("speaker_id", sa.Uuid(), nullable=True),
        sa.Column("agenda_item_id", sa.Uuid(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("verbatim", sa.Boolean(), nullable=False),
        sa.Column("publishable", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("position", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["agenda_item_id"],
            ["agenda_item.id"],
            name=op.f("fk_statement_agenda_item_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f("fk_statement_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["speaker_id"],
            ["person.id"],
            name=op.f("fk_statement_speaker_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
    )
    op.create_index(
        op.f("ix_statement_agenda_item_id"), "statement", ["agenda_item_id"], unique=False
    )
    op.create_index(op.f("ix_statement_meeting_id"), "statement", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_statement_speaker_id"), "statement", ["speaker_id"], unique=False)
    if op.get_bind().dialect.name == "sqlite":
        for statement in FTS_DDL:
            op.execute(statement)
