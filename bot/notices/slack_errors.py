"""What each error of Slack's means for a notice: wait, try later, look first, park it, or stop sending altogether.

The errors are those that docs.slack.dev lists for the methods that a notice goes through; what is said about an
error for people stands in config/locale/en/desk.po under its `why`.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Verdict = Literal["wait", "later", "unknown", "text", "gone", "park", "stop"]
"""wait: Slack had too much, and says for how long.
later: certainly not taken, and may be taken another time.
unknown: may or may not have been taken, so it must be read back.
text: the blocks were refused; the words alone may pass.
gone: what was to be edited is no longer there, so nothing is left to do.
park: not without a person.
stop: nothing at all can be sent, so it is not this notice that waits for a person but the bot.
"""

Method = Literal["post", "revise", "upload", "open", "read"]
"""chat.postMessage, chat.update, the calls of files_upload_v2, conversations.open, and conversations.history or
conversations.replies.
"""


class Meaning(NamedTuple):
    """`why` names the words for people; empty where nobody need be told."""

    verdict: Verdict
    why: str = ""


def _all(verdict: Verdict, errors: str, why: str = "") -> dict[str, Meaning]:
    return dict.fromkeys(errors.split(), Meaning(verdict, why))


ANY_METHOD: dict[str, Meaning] = {
    **_all("wait", "ratelimited rate_limited"),
    **_all(
        "later", "team_added_to_org org_login_required message_limit_exceeded external_channel_migrating", "no_answer"
    ),
    **_all("unknown", "fatal_error internal_error request_timeout service_unavailable", "no_answer"),
    **_all("stop", "invalid_auth not_authed account_inactive token_revoked token_expired", "token"),
    **_all("stop", "not_allowed_token_type two_factor_setup_required", "token"),
    **_all("stop", "missing_scope team_access_not_granted", "scope"),
    **_all("stop", "accesslimited", "network"),
    **_all("stop", "deprecated_endpoint method_deprecated enterprise_is_restricted", "version"),
    **_all("park", "channel_not_found duplicate_channel_not_found team_not_found", "no_channel"),
    **_all("park", "not_in_channel no_permission", "not_a_member"),
    **_all("park", "is_archived is_inactive", "archived"),
    **_all("park", "access_denied ekm_access_denied app_access_restricted restricted_action", "not_allowed"),
    **_all(
        "park",
        "invalid_arg_name invalid_arguments invalid_array_arg invalid_charset invalid_form_data invalid_post_type "
        "missing_post_type unknown_method",
        "our_mistake",
    ),
}
"""What means the same wherever it comes from."""

WRITING: dict[str, Meaning] = {
    **_all("text", "invalid_blocks invalid_blocks_format msg_blocks_too_long", "our_mistake"),
    **_all(
        "park",
        "msg_too_long no_text too_many_attachments too_many_contact_cards attachment_payload_limit_exceeded "
        "invalid_attachments markdown_text_conflict missing_file_data as_user_not_supported invalid_metadata_format "
        "invalid_metadata_schema metadata_too_large metadata_must_be_sent_from_app duplicate_message_not_found "
        "draft_already_deleted draft_already_sent draft_has_conflict draft_not_found send_on_behalf_not_allowed "
        "agent_prompt_display_not_allowed",
        "our_mistake",
    ),
    **_all(
        "park",
        "slack_connect_canvas_sharing_blocked slack_connect_file_link_sharing_blocked "
        "slack_connect_lists_sharing_blocked slack_connect_clip_sharing_blocked slack_connect_blocked_file_type "
        "slack_connect_file_upload_sharing_blocked",
        "not_allowed",
    ),
}

POST: dict[str, Meaning] = {
    **_all("park", "restricted_action_read_only_channel restricted_action_thread_only_channel", "not_allowed"),
    **_all("park", "messages_tab_disabled", "messages_tab"),
    **_all("park", "user_disabled user_not_found", "person_gone"),
    **_all(
        "park",
        "cannot_reply_to_message restricted_action_thread_locked restricted_action_non_threadable_channel",
        "no_thread",
    ),
}

REVISE: dict[str, Meaning] = {
    **_all("gone", "message_not_found"),
    **_all("later", "streaming_state_conflict update_failed", "no_answer"),
    **_all("park", "cant_update_message edit_window_closed cant_broadcast_message block_mismatch", "no_edit"),
    **_all("park", "no_dual_broadcast_content_update", "no_edit"),
    **_all(
        "park",
        "blocked_file_type file_deleted file_is_deleted file_not_found file_share_limit_reached "
        "max_file_sharing_exceeded posting_to_channel_denied unable_to_share_files",
        "our_mistake",
    ),
}

UPLOAD: dict[str, Meaning] = {
    # Messages go without the right to files; so only what brings one waits for a person.
    **_all("park", "missing_scope", "scope"),
    **_all("later", "file_update_failed file_not_found", "no_answer"),
    **_all(
        "park",
        "file_uploads_disabled file_uploads_except_images_disabled blocked_file_type malware_detected "
        "posting_to_channel_denied posting_to_general_channel_denied slack_connect_file_upload_sharing_blocked "
        "slack_connect_blocked_file_type unable_to_share_files access_denied",
        "not_allowed",
    ),
    **_all("park", "storage_limit_reached file_upload_size_restricted file_share_limit_reached", "no_room"),
    **_all("park", "thread_not_found invalid_thread_ts", "no_thread"),
    **_all("park", "invalid_channel", "no_channel"),
    **_all(
        "park", "missing_argument missing_filename missing_channel max_file_sharing_exceeded invalid_arguments",
        "our_mistake",
    ),
}  # fmt: skip

OPEN: dict[str, Meaning] = {
    **_all("park", "user_not_found user_disabled users_not_found", "person_gone"),
    **_all("park", "user_not_visible cannot_dm_bot invalid_user_combination", "out_of_reach"),
    **_all("park", "not_enough_users too_many_users users_list_not_supplied no_users", "our_mistake"),
    **_all("park", "method_not_supported_for_channel_type", "our_mistake"),
    # Channels can be written to without it; so it is no reason to stop everything.
    **_all("park", "missing_scope", "scope"),
}

READ: dict[str, Meaning] = {
    # The bot may well be allowed to write where it may not read: only this one notice cannot be settled.
    **_all("park", "missing_scope", "unread"),
    **_all("park", "thread_not_found", "no_thread"),
    **_all("park", "invalid_cursor invalid_limit invalid_ts_latest invalid_ts_oldest", "our_mistake"),
    **_all("park", "invalid_metadata_keys", "our_mistake"),
}

MEANINGS: dict[Method, dict[str, Meaning]] = {
    "post": ANY_METHOD | WRITING | POST,
    "revise": ANY_METHOD | WRITING | REVISE,
    "upload": ANY_METHOD | UPLOAD,
    "open": ANY_METHOD | OPEN,
    "read": ANY_METHOD | READ,
}

OTHER = Meaning("park", "other")
"""An error that Slack has not written down: a person must see it, and it is shown as Slack named it."""

UNREAD, NO_ANSWER, NO_FILE, NO_MESSAGE = "unread:", "no_answer", "no_file", "no_message"
"""Reasons of our own: history would not tell, followed by Slack's error; a day without an answer; a file that could not
be made; one whose message waits for a person itself.
"""

SHARED_OUTSIDE, HAS_GUESTS, AUDIENCE_UNKNOWN = OF_AUDIENCE = ("shared_outside", "has_guests", "audience_unknown")
"""And those of who reads there: others than our own people, or nobody can tell."""


def meaning_of(method: Method, error: str) -> Meaning:
    return MEANINGS[method].get(error, OTHER)


def why(reason: str) -> str:
    """Which words explain a parked notice's reason to staff."""
    if reason.startswith(UNREAD):
        return "unread"
    if reason in (NO_ANSWER, NO_FILE, NO_MESSAGE, *OF_AUDIENCE):
        return reason
    return next((known[reason].why for known in MEANINGS.values() if reason in known), OTHER.why)


def may_stand_already(reason: str) -> bool:
    """Whether a notice parked for this reason may stand in Slack: it is looked for before it goes again."""
    return reason.startswith(UNREAD) or reason == NO_ANSWER
