"""Every error that Slack documents has a meaning here, and words for staff where it waits for a person."""

from __future__ import annotations

import pytest

from bot.ground import words
from bot.notices import slack_errors
from bot.notices.slack_errors import MEANINGS, Method, meaning_of, why
from tests.fake_slack import errors

DOCUMENTED: dict[Method, frozenset[str]] = {
    "post": errors.CHAT_POST_MESSAGE,
    "revise": errors.CHAT_UPDATE,
    "open": errors.CONVERSATIONS_OPEN,
    "upload": errors.FILES_COMPLETE_UPLOAD,
}


@pytest.mark.parametrize("method", DOCUMENTED)
def test_every_documented_error_has_a_meaning(method: Method) -> None:
    assert len(DOCUMENTED[method]) > 30
    assert sorted(DOCUMENTED[method] - MEANINGS[method].keys()) == []


def test_every_error_that_may_wait_for_a_person_has_words_for_why_and_what_to_do() -> None:
    english = words.catalogue("en")
    reasons = {error for known in MEANINGS.values() for error in known if known[error].why}
    reasons |= {
        *slack_errors.OF_AUDIENCE,
        slack_errors.NO_ANSWER,
        f"{slack_errors.UNREAD}missing_scope",
        "never_heard_of",
    }
    lacking = {why(one) for one in reasons if not {f"desk.why.{why(one)}", f"desk.todo.{why(one)}"} <= english.keys()}
    assert lacking == set()


@pytest.mark.parametrize("method", MEANINGS)
def test_only_what_needs_nobody_goes_without_words(method: Method) -> None:
    silent = {error for error, meaning in MEANINGS[method].items() if not meaning.why}
    assert all(MEANINGS[method][error].verdict in ("wait", "gone") for error in silent)


@pytest.mark.parametrize("error", ["invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"])
@pytest.mark.parametrize("method", MEANINGS)
def test_a_token_that_is_not_taken_stops_everything_whatever_was_asked(method: Method, error: str) -> None:
    assert meaning_of(method, error).verdict == "stop"


def test_an_error_that_slack_never_wrote_down_is_parked_and_shown_as_slack_named_it() -> None:
    assert (meaning_of("post", "brand_new").verdict, why("brand_new")) == ("park", "other")
