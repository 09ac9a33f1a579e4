"""Remember who was erased, so that a backup from before is erased again when it comes back."""

import sqlalchemy as sa
from alembic import op

from bot.ground.db import Moment

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "erasures",
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("at", Moment(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("contact", name=op.f("pk_erasures")),
    )


def downgrade() -> None:
    op.drop_table("erasures")
