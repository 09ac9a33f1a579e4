"""Keep by what road staff heard a figure that is in doubt."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("doubts") as doubts:
        doubts.add_column(sa.Column("told_how", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("doubts") as doubts:
        doubts.drop_column("told_how")
