"""What Slack is answered at once: an acknowledgement, an answer or a form in it, errors at fields."""

from __future__ import annotations

import json
from typing import Any

from slack_bolt import BoltResponse

from bot.ground import blockkit
from bot.ground.refusal import Refused
from bot.ground.words import say


def not_kept() -> BoltResponse:
    """No acknowledgement: Slack keeps it and tries again."""
    return BoltResponse(status=500, body="")


def heard() -> BoltResponse:
    return BoltResponse(status=200, body="")


def acknowledge(result: Any) -> BoltResponse:
    """`result` is what a listener gave: a message for the asker alone, a form to go on to, or nothing."""
    if isinstance(result, blockkit.Message):
        return in_json({"response_type": "ephemeral", "text": result.text, "blocks": result.blocks})
    if isinstance(result, dict):
        return in_json({"response_action": "update", "view": result})
    return heard()


def error_at(field: str, sentence: str) -> BoltResponse:
    """The form stays open with what was typed."""
    return in_json({"response_action": "errors", "errors": {field: sentence}})


def in_json(body: dict[str, Any]) -> BoltResponse:
    return BoltResponse(status=200, body=json.dumps(body), headers={"content-type": ["application/json"]})


def sentence_of(refused: Refused, language: str) -> str:
    return say(language, refused.key, **refused.values)


def refusal_view(refused: Refused, language: str) -> dict[str, Any]:
    sentence = blockkit.says(sentence_of(refused, language))
    return blockkit.modal("refused", "Pledgekeeper", [sentence], None, say(language, "form.close"))
