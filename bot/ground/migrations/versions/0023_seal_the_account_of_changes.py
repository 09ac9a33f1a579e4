"""Seal the account of changes, so that it is seen where somebody altered it behind the bot's back."""

import sqlalchemy as sa
from alembic import op

from bot.ground import seals

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("changes") as changes:
        changes.add_column(sa.Column("seal", sa.String(), nullable=True))
    seals.seal_anew(op.get_bind())
    with op.batch_alter_table("changes") as changes:
        changes.alter_column("seal", nullable=False)


def downgrade() -> None:
    with op.batch_alter_table("changes") as changes:
        changes.drop_column("seal")
