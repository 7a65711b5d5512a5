"""What the machines of an office that have keys of their own told us that they have."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table, with nothing in it."""
    op.create_table(
        "device_statement",
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("office_id", sa.Uuid(), nullable=False),
        sa.Column("knowledge", sa.LargeBinary(), nullable=True),
        sa.Column("knowledge_no", sa.Integer(), nullable=False),
        sa.Column("statement_no", sa.Integer(), nullable=False),
        sa.Column("last_heard_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("device_id", name=op.f("pk_device_statement")),
    )
    op.create_index(op.f("ix_device_statement_office_id"), "device_statement", ["office_id"])
