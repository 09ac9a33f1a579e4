"""The errors that Slack's own pages list for the methods that put messages into channels.

Names only, as of November 2026 (docs.slack.dev, the "Errors" part of each method's page). A page says of itself that
others may come; so an error that stands nowhere here must be survived as well.
"""

from __future__ import annotations

TOKEN = frozenset({
    "account_inactive", "app_access_restricted", "ekm_access_denied", "enterprise_is_restricted", "invalid_auth",
    "missing_scope", "no_permission", "not_allowed_token_type", "not_authed", "team_access_not_granted",
    "token_expired", "token_revoked", "two_factor_setup_required",
})  # fmt: skip
"""About who calls: the token, the app or what they may do."""

PASSING = frozenset({
    "accesslimited", "fatal_error", "internal_error", "org_login_required", "rate_limited", "ratelimited",
    "request_timeout", "service_unavailable", "team_added_to_org",
})  # fmt: skip
"""About the moment: Slack is busy, moving or broken."""

MALFORMED = frozenset({
    "access_denied", "deprecated_endpoint", "invalid_arg_name", "invalid_arguments", "invalid_array_arg",
    "invalid_charset", "invalid_form_data", "invalid_post_type", "method_deprecated", "missing_post_type",
})  # fmt: skip
"""About how the call was made."""

ANY_METHOD = TOKEN | PASSING | MALFORMED

FILES_COMPLETE_UPLOAD = ANY_METHOD | {
    "blocked_file_type", "channel_not_found", "file_not_found", "file_share_limit_reached", "file_update_failed",
    "invalid_channel", "malware_detected", "max_file_sharing_exceeded", "not_in_channel", "posting_to_channel_denied",
    "posting_to_general_channel_denied", "slack_connect_blocked_file_type",
    "slack_connect_file_upload_sharing_blocked", "thread_not_found", "unable_to_share_files",
}  # fmt: skip
"""Gathered from the pages of the two methods of an upload, and what the SDK's issues tell of them."""

_CONTENT = frozenset({
    "as_user_not_supported", "invalid_blocks", "invalid_blocks_format", "invalid_metadata_format",
    "invalid_metadata_schema", "markdown_text_conflict", "message_limit_exceeded", "metadata_must_be_sent_from_app",
    "metadata_too_large", "msg_too_long", "no_text", "too_many_attachments",
})  # fmt: skip
"""About what is said."""

_CONNECT = frozenset({"slack_connect_canvas_sharing_blocked", "slack_connect_file_link_sharing_blocked"})

CHAT_POST_MESSAGE = ANY_METHOD | _CONTENT | _CONNECT | frozenset({
    "agent_prompt_display_not_allowed", "attachment_payload_limit_exceeded", "cannot_reply_to_message",
    "channel_not_found", "draft_already_deleted", "draft_already_sent", "draft_has_conflict", "draft_not_found",
    "duplicate_channel_not_found", "duplicate_message_not_found", "is_archived", "messages_tab_disabled",
    "missing_file_data", "msg_blocks_too_long", "not_in_channel", "restricted_action",
    "restricted_action_non_threadable_channel", "restricted_action_read_only_channel",
    "restricted_action_thread_locked", "restricted_action_thread_only_channel", "send_on_behalf_not_allowed",
    "slack_connect_lists_sharing_blocked", "team_not_found", "too_many_contact_cards",
})  # fmt: skip

CHAT_UPDATE = ANY_METHOD | _CONTENT | _CONNECT | frozenset({
    "block_mismatch", "blocked_file_type", "cant_broadcast_message", "cant_update_message", "channel_not_found",
    "edit_window_closed", "external_channel_migrating", "file_deleted", "file_is_deleted", "file_not_found",
    "file_share_limit_reached", "invalid_attachments", "is_inactive", "max_file_sharing_exceeded",
    "message_not_found", "no_dual_broadcast_content_update", "posting_to_channel_denied",
    "slack_connect_blocked_file_type", "slack_connect_clip_sharing_blocked",
    "slack_connect_file_upload_sharing_blocked", "streaming_state_conflict", "team_not_found",
    "unable_to_share_files", "update_failed",
})  # fmt: skip

CONVERSATIONS_OPEN = ANY_METHOD | frozenset({
    "cannot_dm_bot", "channel_not_found", "invalid_user_combination", "method_not_supported_for_channel_type",
    "not_enough_users", "too_many_users", "user_disabled", "user_not_found", "user_not_visible",
    "users_list_not_supplied",
})  # fmt: skip
