"""The small forms behind a contact's buttons; a floor with blocks."""

from __future__ import annotations

from datetime import date

from bot.ground import blockkit
from bot.ground.blockkit import Block
from bot.ground.words import day, languages, own_name, say

LATER_CHOICES = ("one_week", "two_weeks", "one_month", "three_months", "never")
NEEDS = ("materials", "speaker", "question", "handover")
ESTIMATE = "estimate"
SUCCESSOR = ("name", "role", "phone", "email")
ROADS = ("phone", "email", "in_person", ESTIMATE)


def tongues(language: str) -> Block:
    """The languages we speak, each by its own name, under an answer that helps."""
    spoken = [blockkit.option(own_name(one), one) for one in languages()]
    chosen = blockkit.select("reply.language", spoken, placeholder=say(language, "checkin.language.choose"))
    return blockkit.actions(chosen)


def some_so_far(language: str, pledge_id: str, promise: str) -> Block:
    """How many in total, under the promise that it is of: the form covers the message it was opened from."""
    total = blockkit.input_block(
        "total", say(language, "checkin.form.how_many"), blockkit.text_input("total"), optional=False
    )
    return _form(language, "reply.some", "checkin.form.some", [blockkit.says(promise), total], pledge_id)


def change(language: str, pledge_id: str, promise: str, current: int) -> Block:
    total = blockkit.input_block(
        "total", say(language, "checkin.form.right_total"), blockkit.text_input("total", str(current)), optional=False
    )
    return _form(language, "reply.change", "checkin.form.change", [blockkit.says(promise), total], pledge_id)


def later(language: str, checkin_id: str, earliest: date) -> Block:
    choices = [blockkit.option(say(language, f"checkin.later.{choice}"), choice) for choice in LATER_CHOICES]
    return _form(
        language,
        "reply.later",
        "checkin.form.later",
        [
            blockkit.input_block("wait", say(language, "checkin.form.wait"), blockkit.select("wait", choices)),
            blockkit.input_block(
                "day",
                say(language, "checkin.form.day"),
                blockkit.date_input("day"),
                hint=say(language, "checkin.form.day_hint", earliest=day(language, earliest)),
            ),
        ],
        checkin_id,
    )


def need(language: str, checkin_id: str) -> Block:
    kinds = [blockkit.option(say(language, f"checkin.need.{kind}"), kind) for kind in NEEDS]
    return _form(
        language,
        "reply.need",
        "checkin.form.need",
        [
            blockkit.input_block("kind", say(language, "checkin.form.need_kind"), blockkit.select("kind", kinds)),
            blockkit.input_block(
                "words", say(language, "checkin.form.need_words"), blockkit.text_input("words", multiline=True), False
            ),
        ],
        checkin_id,
    )


def they_said(language: str, request_id: str, who: str) -> Block:
    """For staff: what a contact said, and by what road."""
    roads = [blockkit.option(say(language, f"checkin.road.{road}"), road) for road in ROADS]
    words = blockkit.text_input("words", multiline=True)
    return _form(
        language,
        "call.said",
        "checkin.form.they_said",
        [
            blockkit.input_block("words", say(language, "checkin.form.they_said_words", who=who), words, False),
            blockkit.input_block("road", say(language, "checkin.form.road"), blockkit.select("road", roads)),
        ],
        request_id,
    )


def successor(language: str, request_id: str, former: str, partner: str) -> Block:
    """For staff: who follows a contact. Somebody in Slack is named by command, for a name is no identity."""
    hint = say(language, "checkin.form.in_slack", partner=partner)
    name = blockkit.input_block(
        "name", say(language, "checkin.form.successor_name", former=former), blockkit.text_input("name"), False, hint
    )
    more = [
        blockkit.input_block(key, say(language, f"checkin.form.{key}"), blockkit.text_input(key))
        for key in SUCCESSOR[1:]
    ]
    return _form(language, "request.successor", "checkin.form.successor", [name, *more], request_id)


def _form(language: str, callback: str, title: str, blocks: list[Block], meta: str) -> Block:
    save, cancel = say(language, "form.save"), say(language, "form.cancel")
    return blockkit.modal(callback, say(language, title), blocks, save, cancel, meta)
