"""Remember places and trouble."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "places",
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("rests_until", sa.Double(), nullable=True),
        sa.Column("served_at", sa.Double(), nullable=True),
        sa.PrimaryKeyConstraint("recipient", name=op.f("pk_places")),
    )
    with op.batch_alter_table("leases", schema=None) as batch_op:
        batch_op.add_column(sa.Column("trouble", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("trouble_since", sa.Double(), nullable=True))

    with op.batch_alter_table("notices", schema=None) as batch_op:
        batch_op.add_column(sa.Column("failing_since", sa.Double(), nullable=True))
        batch_op.add_column(sa.Column("unwanted", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column("plain", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    with op.batch_alter_table("notices", schema=None) as batch_op:
        batch_op.drop_column("plain")
        batch_op.drop_column("unwanted")
        batch_op.drop_column("failing_since")

    with op.batch_alter_table("leases", schema=None) as batch_op:
        batch_op.drop_column("trouble_since")
        batch_op.drop_column("trouble")

    op.drop_table("places")
