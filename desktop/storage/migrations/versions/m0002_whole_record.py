"""Quorum, next meeting, copies, amendments, translations, Hijri correction."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what the record form says since; every new column may be empty."""
    _add_columns(
        "meeting",
        sa.Column("quorum", sa.Integer(), nullable=True),
        sa.Column("next_on", sa.Date(), nullable=True),
        sa.Column("next_starts_at", sa.Time(), nullable=True),
        *_names("next_venue"),
        sa.Column("second_language", sa.String(length=10), nullable=True),
        sa.Column("hijri_correction", sa.Integer(), nullable=True),
    )
    _add_columns(
        "minutes",
        sa.Column("amends_meeting_id", sa.Uuid(), nullable=True),
        sa.Column("amends_number", sa.String(length=100), nullable=True),
        sa.Column("amends_hash", sa.String(length=100), nullable=True),
        sa.Column("amends_kind", sa.String(length=20), nullable=True),
        sa.Column("amends_reason", sa.Text(), nullable=True),
    )
    op.create_index(op.f("ix_minutes_amends_meeting_id"), "minutes", ["amends_meeting_id"])
    _create_part(
        "copy_recipient",
        sa.Column("position", sa.String(length=200), nullable=False),
        *_names("recipient"),
    )
    _create_part(
        "translation",
        sa.Column("part_id", sa.Uuid(), nullable=False),
        sa.Column("field", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
    )


def _add_columns(table: str, *columns: sa.Column[Any]) -> None:
    for column in columns:
        op.add_column(table, column)


def _names(prefix: str) -> list[sa.Column[Any]]:
    return [
        sa.Column(f"{prefix}_{script}", sa.String(length=500), nullable=True)
        for script in ("ar", "ku", "syr")
    ]


def _create_part(table: str, *columns: sa.Column[Any]) -> None:
    """Make a table of parts of meetings."""
    op.create_table(
        table,
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        *columns,
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["meeting.id"],
            name=op.f(f"fk_{table}_meeting_id"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
    op.create_index(op.f(f"ix_{table}_meeting_id"), table, ["meeting_id"])
