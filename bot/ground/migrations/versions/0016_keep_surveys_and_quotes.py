"""Keep surveys and quotes."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "survey_statements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("agreeing", sa.Integer(), nullable=True),
        sa.Column("respondents", sa.Integer(), nullable=True),
        sa.Column("percent_said", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_survey_statements_event_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_survey_statements")),
        sa.UniqueConstraint("public_id", name=op.f("uq_survey_statements_public_id")),
    )
    with op.batch_alter_table("survey_statements", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_survey_statements_event_id"), ["event_id"], unique=False)

    op.create_table(
        "quotes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("speaker", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("agency", sa.String(), nullable=True),
        sa.Column("looks_ahead", sa.Boolean(), nullable=False),
        sa.Column("survivor", sa.Boolean(), nullable=False),
        sa.Column("in_writing", sa.Boolean(), nullable=False),
        sa.Column("attribution", sa.String(32), nullable=True),
        sa.Column("consent", sa.String(32), nullable=False),
        sa.Column("how", sa.String(), nullable=True),
        sa.Column("asked_of", sa.String(), nullable=True),
        sa.Column("consented_by", sa.String(), nullable=True),
        sa.Column("consented_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("source_channel", sa.String(), nullable=True),
        sa.Column("source_ts", sa.String(), nullable=True),
        sa.Column("kept_by", sa.String(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_quotes_event_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quotes")),
        sa.UniqueConstraint("public_id", name=op.f("uq_quotes_public_id")),
    )
    with op.batch_alter_table("quotes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_quotes_event_id_consent"), ["event_id", "consent"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_quotes_source_channel_source_ts"), ["source_channel", "source_ts"], unique=False
        )


def downgrade() -> None:
    op.drop_table("quotes")
    op.drop_table("survey_statements")
