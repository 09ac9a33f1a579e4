"""Fetch files that are dropped."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "dropped_files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("url", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("content", sa.String(), nullable=True),
        sa.Column("mark", sa.String(), nullable=True),
        sa.Column("change_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_dropped_files_event_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dropped_files")),
        sa.UniqueConstraint("key", name=op.f("uq_dropped_files_key")),
        sa.UniqueConstraint("public_id", name=op.f("uq_dropped_files_public_id")),
    )
    with op.batch_alter_table("dropped_files", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dropped_files_state"), ["state"], unique=False)


def downgrade() -> None:
    op.drop_table("dropped_files")
