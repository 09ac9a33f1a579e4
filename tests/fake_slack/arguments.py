"""The arguments that each method knows (docs.slack.dev, November 2026).

Slack passes over a name it does not know, so that a slip of the pen is never noticed there; here it is refused.
"""

_PAGED = "cursor limit"
_SAID = "text blocks attachments as_user link_names markdown_text parse"
_READ = f"channel {_PAGED} include_all_metadata inclusive latest oldest"
_LOOKS = "icon_emoji icon_url username"

ARGUMENTS: dict[str, frozenset[str]] = {
    method: frozenset(names.split())
    for method, names in {
        "auth.test": "team_id",
        "apps.connections.open": "",
        "bots.info": "bot team_id",
        "blocks.validate": "blocks",
        "chat.delete": "channel ts as_user",
        "chat.postEphemeral": f"channel user thread_ts {_SAID} {_LOOKS}",
        "chat.postMessage": (
            f"channel thread_ts {_SAID} {_LOOKS} metadata mrkdwn reply_broadcast unfurl_links unfurl_media"
        ),
        "chat.update": f"channel ts {_SAID} metadata reply_broadcast file_ids unfurled_attachments",
        "conversations.history": _READ,
        "conversations.info": "channel include_locale include_num_members",
        "conversations.list": f"{_PAGED} exclude_archived team_id types",
        "conversations.members": f"channel {_PAGED}",
        "conversations.open": "channel users return_im prevent_creation",
        "conversations.replies": f"ts {_READ}",
        "files.completeUploadExternal": "files channel_id channels initial_comment thread_ts blocks",
        "files.getUploadURLExternal": "filename length alt_txt snippet_type",
        "users.info": "user include_locale",
        "users.list": f"{_PAGED} include_locale team_id",
        "views.open": "view trigger_id interactivity_pointer",
        "views.publish": "view user_id hash",
        "views.push": "view trigger_id interactivity_pointer",
        "views.update": "view view_id external_id hash",
    }.items()
}


def unknown(method: str, given: dict[str, object]) -> list[str]:
    """Names that this method does not know; `api.test` takes any."""
    known = ARGUMENTS.get(method)
    return [] if known is None else sorted(set(given) - known)
