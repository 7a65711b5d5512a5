"""Statements about keys: those that travel, those that were heard, and what a person decided."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the statements; how far each office was trusted until now was for persons to say."""
    op.create_table(
        "trust_notice",
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trust_notice")),
    )
    op.create_table(
        "heard_notice",
        sa.Column("name", sa.LargeBinary(length=32), nullable=False),
        sa.Column("issuer_id", sa.Uuid(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("statement", sa.LargeBinary(), nullable=False),
        sa.Column("heard_at", sa.DateTime(), nullable=False),
        sa.Column("answer", sa.String(length=20), nullable=True),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_heard_notice")),
    )
    op.create_index(op.f("ix_heard_notice_subject_id"), "heard_notice", ["subject_id"])
    for name, kind, usual in (
        ("person_trust", sa.String(length=20), "unverified"),
        ("introduces", sa.Boolean(), sa.false()),
        ("former_keys", sa.LargeBinary(), sa.text("x''")),
    ):
        op.add_column("peer", sa.Column(name, kind, nullable=False, server_default=usual))
    op.add_column("peer", sa.Column("anchor_card", sa.LargeBinary(), nullable=True))
    op.execute("UPDATE peer SET person_trust = trust")
