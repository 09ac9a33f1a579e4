"""Tell digests of a sector or a place."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

subscriptions = sa.table("digest_subscriptions", sa.column("sector", sa.String()), sa.column("area", sa.String()))


def upgrade() -> None:
    with op.batch_alter_table("digest_subscriptions", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sector", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("area", sa.String(), nullable=True))


def downgrade() -> None:
    # The former tables know no part of all but an event and a programme: left there, it would tell the channel more.
    op.execute(subscriptions.delete().where(subscriptions.c.sector.is_not(None) | subscriptions.c.area.is_not(None)))
    with op.batch_alter_table("digest_subscriptions", schema=None) as batch_op:
        batch_op.drop_column("area")
        batch_op.drop_column("sector")
