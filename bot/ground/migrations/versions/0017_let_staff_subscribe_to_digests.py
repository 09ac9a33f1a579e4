"""Let staff subscribe to digests."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

subscriptions = sa.table(
    "digest_subscriptions",
    sa.column("id", sa.Integer()),
    sa.column("event_id", sa.Integer()),
    sa.column("zone", sa.String()),
    sa.column("next_at", sa.DateTime(timezone=True)),
    sa.column("last_at", sa.DateTime(timezone=True)),
    sa.column("told_on", sa.Date()),
    sa.column("by_default", sa.Boolean()),
)


def upgrade() -> None:
    with op.batch_alter_table("digest_subscriptions", schema=None) as batch_op:
        batch_op.add_column(sa.Column("programme", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("quiet", sa.String(32), server_default="line", nullable=False))
        batch_op.add_column(sa.Column("by_default", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("told_on", sa.Date(), nullable=True))
        batch_op.alter_column("next_at", existing_type=sa.DateTime(timezone=True), nullable=True)
    op.execute(subscriptions.update().where(subscriptions.c.event_id.is_(None)).values(by_default=True))
    connection = op.get_bind()
    for row in connection.execute(sa.select(subscriptions).where(subscriptions.c.last_at.is_not(None))).all():
        told_on = _aware(row.last_at).astimezone(ZoneInfo(row.zone)).date()
        connection.execute(subscriptions.update().where(subscriptions.c.id == row.id).values(told_on=told_on))


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def downgrade() -> None:
    # The former tables know no subscription that has ended: left there, it would begin again.
    op.execute(subscriptions.delete().where(subscriptions.c.next_at.is_(None)))
    with op.batch_alter_table("digest_subscriptions", schema=None) as batch_op:
        batch_op.alter_column("next_at", existing_type=sa.DateTime(timezone=True), nullable=False)
        batch_op.drop_column("told_on")
        batch_op.drop_column("by_default")
        batch_op.drop_column("quiet")
        batch_op.drop_column("programme")
