"""How an office lays out its documents: page, margins, size, kashida, Hijri, its own words."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the office's paper; offices that were there get what was printed for all until now."""
    for name, kind, usual in (
        ("page", sa.String(length=20), "a4"),
        ("margin_top", sa.Integer(), "20"),
        ("margin_bottom", sa.Integer(), "24"),
        ("margin_side", sa.Integer(), "24"),
        ("base_size", sa.String(length=10), "13"),
        ("kashida", sa.String(length=20), "low"),
        ("hijri", sa.Boolean(), sa.false()),
        ("words", sa.Text(), ""),
    ):
        op.add_column("office", sa.Column(name, kind, nullable=False, server_default=usual))
