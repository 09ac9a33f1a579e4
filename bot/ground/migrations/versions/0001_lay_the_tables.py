"""Lay the tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "changes",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("undoes", sa.String()),
        sa.ForeignKeyConstraint(["undoes"], ["changes.id"], name="fk_changes_undoes"),
        sa.PrimaryKeyConstraint("id", name="pk_changes"),
        sa.UniqueConstraint("undoes", name="uq_changes_undoes"),
    )
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("identity", sa.String(), nullable=False),
        sa.Column("event_id", sa.String()),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("error", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint("event_id", name="uq_deliveries_event_id"),
        sa.UniqueConstraint("identity", name="uq_deliveries_identity"),
    )
    op.create_index("ix_deliveries_state", "deliveries", ["state"])
    op.create_table(
        "events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("short_name", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("region", sa.String()),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("hosts", sa.JSON(), nullable=False),
        sa.Column("channel_id", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
        sa.UniqueConstraint("public_id", name="uq_events_public_id"),
        sa.UniqueConstraint("short_name", name="uq_events_short_name"),
    )
    op.create_index("ix_events_channel_id", "events", ["channel_id"])
    op.create_table(
        "leases",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("until", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_leases"),
    )
    op.create_table(
        "notices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("method", sa.String(32), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("thread_ts", sa.String()),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("about", sa.String()),
        sa.Column("about_id", sa.Integer()),
        sa.Column("change_id", sa.String()),
        sa.Column("bulk", sa.Boolean(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("blocks", sa.JSON(), nullable=False),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("not_before", sa.Double(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("fence", sa.Integer()),
        sa.Column("sending_since", sa.Double()),
        sa.Column("channel", sa.String()),
        sa.Column("ts", sa.String()),
        sa.Column("reason", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_notices"),
        sa.UniqueConstraint("key", name="uq_notices_key"),
        sa.UniqueConstraint("public_id", name="uq_notices_public_id"),
    )
    op.create_index("ix_notices_about_about_id", "notices", ["about", "about_id"])
    op.create_index("ix_notices_change_id", "notices", ["change_id"])
    op.create_index("ix_notices_channel_ts", "notices", ["channel", "ts"])
    op.create_index("ix_notices_state_not_before", "notices", ["state", "not_before"])
    op.create_table(
        "partners",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("sector", sa.String()),
        sa.Column("country", sa.String()),
        sa.Column("region", sa.String()),
        sa.Column("merged_into_id", sa.Integer()),
        sa.ForeignKeyConstraint(["merged_into_id"], ["partners.id"], name="fk_partners_merged_into_id"),
        sa.PrimaryKeyConstraint("id", name="pk_partners"),
        sa.UniqueConstraint("public_id", name="uq_partners_public_id"),
    )
    op.create_table(
        "profiles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("team_id", sa.String(), nullable=False),
        sa.Column("user_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("zone", sa.String()),
        sa.Column("language", sa.String()),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_profiles"),
        sa.UniqueConstraint("team_id", "user_id", name="uq_profiles_team_id_user_id"),
    )
    op.create_index("ix_profiles_user_id", "profiles", ["user_id"])
    op.create_table(
        "aliases",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("same", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name="fk_aliases_partner_id"),
        sa.PrimaryKeyConstraint("id", name="pk_aliases"),
        sa.UniqueConstraint("partner_id", "folded", name="uq_aliases_partner_id_folded"),
    )
    op.create_index("ix_aliases_folded", "aliases", ["folded"])
    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer()),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("sector", sa.String()),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_attendance_event_id"),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name="fk_attendance_partner_id"),
        sa.PrimaryKeyConstraint("id", name="pk_attendance"),
    )
    op.create_index("ix_attendance_event_id", "attendance", ["event_id"])
    op.create_index("ix_attendance_partner_id", "attendance", ["partner_id"])
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_id", sa.String(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON()),
        sa.Column("after", sa.JSON()),
        sa.ForeignKeyConstraint(["change_id"], ["changes.id"], name="fk_audit_change_id"),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_change_id", "audit", ["change_id"])
    op.create_index("ix_audit_table_name_row_id", "audit", ["table_name", "row_id"])
    op.create_table(
        "contacts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String()),
        sa.Column("slack_user_id", sa.String()),
        sa.Column("slack_team_id", sa.String()),
        sa.Column("email", sa.String()),
        sa.Column("phone", sa.String()),
        sa.Column("zone", sa.String()),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("country", sa.String()),
        sa.Column("region", sa.String()),
        sa.Column("opted_out_at", sa.DateTime(timezone=True)),
        sa.Column("ask_first", sa.Boolean(), nullable=False),
        sa.Column("snoozed_until", sa.Date()),
        sa.Column("active_from", sa.Date()),
        sa.Column("active_to", sa.Date()),
        sa.Column("last_heard_at", sa.DateTime(timezone=True)),
        sa.Column("last_words", sa.String()),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name="fk_contacts_partner_id"),
        sa.PrimaryKeyConstraint("id", name="pk_contacts"),
        sa.UniqueConstraint("public_id", name="uq_contacts_public_id"),
    )
    op.create_index("ix_contacts_partner_id", "contacts", ["partner_id"])
    op.create_index("ix_contacts_slack_user_id_slack_team_id", "contacts", ["slack_user_id", "slack_team_id"])
    op.create_table(
        "digest_subscriptions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("channel_id", sa.String(), nullable=False),
        sa.Column("form", sa.String(32), nullable=False),
        sa.Column("event_id", sa.Integer()),
        sa.Column("rhythm", sa.String(32), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("at", sa.Time(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_digest_subscriptions_event_id"),
        sa.PrimaryKeyConstraint("id", name="pk_digest_subscriptions"),
        sa.UniqueConstraint("public_id", name="uq_digest_subscriptions_public_id"),
    )
    op.create_index("ix_digest_subscriptions_next_at", "digest_subscriptions", ["next_at"])
    op.create_table(
        "checkins",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True)),
        sa.Column("nudges", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_checkins_contact_id"),
        sa.PrimaryKeyConstraint("id", name="pk_checkins"),
        sa.UniqueConstraint("public_id", name="uq_checkins_public_id"),
    )
    op.create_index("ix_checkins_contact_id", "checkins", ["contact_id"])
    op.create_index("ix_checkins_state_due_at", "checkins", ["state", "due_at"])
    op.create_index(
        "uq_checkins_one_open",
        "checkins",
        ["contact_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('waiting', 'asked')"),
        postgresql_where=sa.text("state IN ('waiting', 'asked')"),
    )
    op.create_table(
        "pledges",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("target", sa.BigInteger()),
        sa.Column("target_max", sa.BigInteger()),
        sa.Column("qualifier", sa.String(32), nullable=False),
        sa.Column("percent", sa.Integer()),
        sa.Column("base", sa.BigInteger()),
        sa.Column("unit", sa.String()),
        sa.Column("programme", sa.String()),
        sa.Column("sponsor_level", sa.String()),
        sa.Column("due", sa.Date()),
        sa.Column("due_words", sa.String()),
        sa.Column("due_ours", sa.Boolean(), nullable=False),
        sa.Column("contact_id", sa.Integer()),
        sa.Column("confirmed_by_id", sa.Integer()),
        sa.Column("confirmed_at", sa.DateTime(timezone=True)),
        sa.Column("nameable", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.String()),
        sa.Column("mandated", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("source_channel", sa.String()),
        sa.Column("source_ts", sa.String()),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("said_again", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("no_word_at", sa.DateTime(timezone=True)),
        sa.Column("reported", sa.BigInteger(), nullable=False),
        sa.Column("verified", sa.BigInteger(), nullable=False),
        sa.Column("last_heard_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["confirmed_by_id"], ["contacts.id"], name="fk_pledges_confirmed_by_id"),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_pledges_contact_id"),
        sa.PrimaryKeyConstraint("id", name="pk_pledges"),
        sa.UniqueConstraint("public_id", name="uq_pledges_public_id"),
    )
    op.create_index("ix_pledges_contact_id", "pledges", ["contact_id"])
    op.create_index("ix_pledges_state_due", "pledges", ["state", "due"])
    op.create_table(
        "checkin_pledges",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("checkin_id", sa.Integer(), nullable=False),
        sa.Column("pledge_id", sa.Integer(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["checkin_id"], ["checkins.id"], name="fk_checkin_pledges_checkin_id"),
        sa.ForeignKeyConstraint(["pledge_id"], ["pledges.id"], name="fk_checkin_pledges_pledge_id"),
        sa.PrimaryKeyConstraint("id", name="pk_checkin_pledges"),
        sa.UniqueConstraint("checkin_id", "pledge_id", name="uq_checkin_pledges_checkin_id_pledge_id"),
    )
    op.create_index("ix_checkin_pledges_pledge_id", "checkin_pledges", ["pledge_id"])
    op.create_table(
        "doubts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=False),
        sa.Column("pledge_id", sa.Integer()),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("because", sa.String(), nullable=False),
        sa.Column("readings", sa.JSON(), nullable=False),
        sa.Column("source_channel", sa.String(), nullable=False),
        sa.Column("source_ts", sa.String(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_doubts_contact_id"),
        sa.ForeignKeyConstraint(["pledge_id"], ["pledges.id"], name="fk_doubts_pledge_id"),
        sa.PrimaryKeyConstraint("id", name="pk_doubts"),
        sa.UniqueConstraint("public_id", name="uq_doubts_public_id"),
    )
    op.create_index("ix_doubts_contact_id_state", "doubts", ["contact_id", "state"])
    op.create_table(
        "outcomes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("event_id", sa.Integer()),
        sa.Column("pledge_id", sa.Integer()),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("amount", sa.BigInteger()),
        sa.Column("unit", sa.String()),
        sa.Column("programme", sa.String()),
        sa.Column("sponsor_level", sa.String()),
        sa.Column("happened_on", sa.Date()),
        sa.Column("told_by_id", sa.Integer()),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("source_channel", sa.String()),
        sa.Column("source_ts", sa.String()),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_outcomes_event_id"),
        sa.ForeignKeyConstraint(["pledge_id"], ["pledges.id"], name="fk_outcomes_pledge_id"),
        sa.ForeignKeyConstraint(["told_by_id"], ["contacts.id"], name="fk_outcomes_told_by_id"),
        sa.PrimaryKeyConstraint("id", name="pk_outcomes"),
        sa.UniqueConstraint("public_id", name="uq_outcomes_public_id"),
    )
    op.create_index("ix_outcomes_event_id", "outcomes", ["event_id"])
    op.create_table(
        "pledge_events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pledge_id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_pledge_events_event_id"),
        sa.ForeignKeyConstraint(["pledge_id"], ["pledges.id"], name="fk_pledge_events_pledge_id"),
        sa.PrimaryKeyConstraint("id", name="pk_pledge_events"),
        sa.UniqueConstraint("pledge_id", "event_id", name="uq_pledge_events_pledge_id_event_id"),
    )
    op.create_index("ix_pledge_events_event_id", "pledge_events", ["event_id"])
    op.create_table(
        "pledge_partners",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("pledge_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("lead", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name="fk_pledge_partners_partner_id"),
        sa.ForeignKeyConstraint(["pledge_id"], ["pledges.id"], name="fk_pledge_partners_pledge_id"),
        sa.PrimaryKeyConstraint("id", name="pk_pledge_partners"),
        sa.UniqueConstraint("pledge_id", "partner_id", name="uq_pledge_partners_pledge_id_partner_id"),
    )
    op.create_index("ix_pledge_partners_partner_id", "pledge_partners", ["partner_id"])
    op.create_table(
        "progress_entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("pledge_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("ref_id", sa.Integer()),
        sa.Column("amount", sa.BigInteger()),
        sa.Column("said_total", sa.BigInteger()),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("basis", sa.String(32), nullable=False),
        sa.Column("evidence", sa.String()),
        sa.Column("words", sa.String()),
        sa.Column("because", sa.String()),
        sa.Column("reading", sa.JSON()),
        sa.Column("certain", sa.Boolean(), nullable=False),
        sa.Column("said_by_id", sa.Integer()),
        sa.Column("told_how", sa.String()),
        sa.Column("noted_by", sa.String(), nullable=False),
        sa.Column("confirmed_by", sa.String()),
        sa.Column("order_ts", sa.String(), nullable=False),
        sa.Column("source_channel", sa.String()),
        sa.Column("source_ts", sa.String()),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["pledge_id"], ["pledges.id"], name="fk_progress_entries_pledge_id"),
        sa.ForeignKeyConstraint(["ref_id"], ["progress_entries.id"], name="fk_progress_entries_ref_id"),
        sa.ForeignKeyConstraint(["said_by_id"], ["contacts.id"], name="fk_progress_entries_said_by_id"),
        sa.PrimaryKeyConstraint("id", name="pk_progress_entries"),
        sa.UniqueConstraint("public_id", name="uq_progress_entries_public_id"),
    )
    op.create_index("ix_progress_entries_pledge_id", "progress_entries", ["pledge_id"])
    op.create_index("ix_progress_entries_source_channel_source_ts", "progress_entries", ["source_channel", "source_ts"])
    op.create_table(
        "requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("partner_id", sa.Integer()),
        sa.Column("contact_id", sa.Integer()),
        sa.Column("pledge_id", sa.Integer()),
        sa.Column("owner", sa.String()),
        sa.Column("words", sa.String()),
        sa.Column("source_channel", sa.String()),
        sa.Column("source_ts", sa.String()),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("answer", sa.String()),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True)),
        sa.Column("asked_on", sa.JSON(), nullable=False),
        sa.Column("listed_on", sa.Date()),
        sa.ForeignKeyConstraint(["contact_id"], ["contacts.id"], name="fk_requests_contact_id"),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name="fk_requests_partner_id"),
        sa.ForeignKeyConstraint(["pledge_id"], ["pledges.id"], name="fk_requests_pledge_id"),
        sa.PrimaryKeyConstraint("id", name="pk_requests"),
        sa.UniqueConstraint("public_id", name="uq_requests_public_id"),
    )
    op.create_index("ix_requests_state_kind", "requests", ["state", "kind"])
    op.create_table(
        "drafts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(), nullable=False),
        sa.Column("batch", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("card_key", sa.String()),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("thread_ts", sa.String()),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("source_channel", sa.String()),
        sa.Column("source_ts", sa.String()),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("reading", sa.JSON(), nullable=False),
        sa.Column("finished", sa.Boolean(), nullable=False),
        sa.Column("event_id", sa.Integer()),
        sa.Column("partner_id", sa.Integer()),
        sa.Column("told_by_id", sa.Integer()),
        sa.Column("same_pledge_id", sa.Integer()),
        sa.Column("on_top", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("pledge_id", sa.Integer()),
        sa.Column("outcome_id", sa.Integer()),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("brought_back_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_drafts_event_id"),
        sa.ForeignKeyConstraint(["outcome_id"], ["outcomes.id"], name="fk_drafts_outcome_id"),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name="fk_drafts_partner_id"),
        sa.ForeignKeyConstraint(["pledge_id"], ["pledges.id"], name="fk_drafts_pledge_id"),
        sa.ForeignKeyConstraint(["same_pledge_id"], ["pledges.id"], name="fk_drafts_same_pledge_id"),
        sa.ForeignKeyConstraint(["told_by_id"], ["contacts.id"], name="fk_drafts_told_by_id"),
        sa.PrimaryKeyConstraint("id", name="pk_drafts"),
        sa.UniqueConstraint("public_id", name="uq_drafts_public_id"),
    )
    op.create_index("ix_drafts_batch", "drafts", ["batch"])
    op.create_index("ix_drafts_source_channel_source_ts", "drafts", ["source_channel", "source_ts"])
    op.create_index("ix_drafts_state_created_at", "drafts", ["state", "created_at"])
    op.create_table(
        "outcome_partners",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("outcome_id", sa.Integer(), nullable=False),
        sa.Column("partner_id", sa.Integer(), nullable=False),
        sa.Column("lead", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["outcome_id"], ["outcomes.id"], name="fk_outcome_partners_outcome_id"),
        sa.ForeignKeyConstraint(["partner_id"], ["partners.id"], name="fk_outcome_partners_partner_id"),
        sa.PrimaryKeyConstraint("id", name="pk_outcome_partners"),
        sa.UniqueConstraint("outcome_id", "partner_id", name="uq_outcome_partners_outcome_id_partner_id"),
    )
    op.create_index("ix_outcome_partners_partner_id", "outcome_partners", ["partner_id"])


def downgrade() -> None:
    op.drop_table("outcome_partners")
    op.drop_table("drafts")
    op.drop_table("requests")
    op.drop_table("progress_entries")
    op.drop_table("pledge_partners")
    op.drop_table("pledge_events")
    op.drop_table("outcomes")
    op.drop_table("doubts")
    op.drop_table("checkin_pledges")
    op.drop_table("pledges")
    op.drop_table("checkins")
    op.drop_table("digest_subscriptions")
    op.drop_table("contacts")
    op.drop_table("audit")
    op.drop_table("attendance")
    op.drop_table("aliases")
    op.drop_table("profiles")
    op.drop_table("partners")
    op.drop_table("notices")
    op.drop_table("leases")
    op.drop_table("events")
    op.drop_table("deliveries")
    op.drop_table("changes")
