"""What is done once is told by its state or by what we did to it; whatever is left in doubt closes nothing."""

from __future__ import annotations

import pytest

from bot.understanding import deed_told, says_done
from bot.understanding.readings import Kind

DONE: dict[Kind, tuple[str, ...]] = {
    "policy": (
        "policy is done, the board signed it on Monday", "our policy is in place now", "policy adopted",
        "the policy got approved last week", "The board signed the policy on Monday",
        "the policy went into effect Jan 1",
        "la política ya fue aprobada", "ya adoptamos la política", "la politique est en vigueur",
        "the policy was approved by our board", "the board approved it!", "it was approved by the board last night",
    ),
    "create_resource": ("webpage is up", "the web page went live yesterday", "ya publicamos la página web"),
    "host_presentation": ("we gave the presentation on Tuesday", "presentation is done",
        "la présentation a eu lieu mardi"),
}  # fmt: skip

NOT_DONE: dict[Kind, tuple[str, ...]] = {
    "policy": (
        "the policy is nearly done", "the policy will be adopted in March", "the policy isn't in place yet",
        "Pilot adopted a policy", "the policy is in place at Pilot", "Pilot's policy is in place",
        "is the policy done?",
        "Trying to get the policy signed", "The policy is up for a vote on Monday",
        "Before the policy is signed we want to train everybody", "The policy was passed to our lawyers",
        "The city council adopted the policy", "We gave the policy to 120 employees",
        "the board approved it pending legal review", "the city council approved it", "Pilot's board approved it",
        "The training budget was discussed, the board approved it", "12 more trained. Our director signed off on it",
        "I have the policy signed by 2 of 5 board members", "le conseil municipal a adopté la politique",
    ),
    "create_resource": (
        "I completed the video you sent", "Newsletter was delivered, thanks", "the page is out of date",
        "Our site is up for sale", "your announcement is up",
    ),
    "host_presentation": (
        "the presentation is next Tuesday", "The talk is up on 5 December", "I did the presentation slides",
        "the presentation was held over to January",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in DONE.items() for text in texts])
def test_it_is_done(kind: Kind, text: str) -> None:
    assert says_done(text, kind)


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in NOT_DONE.items() for text in texts])
def test_it_is_not_done_or_not_theirs(kind: Kind, text: str) -> None:
    assert says_done(text, kind) is None


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("distribute_materials", "posters are up at the Oakdale yard"),
        ("distribute_materials", "stickers on all trucks"),
        ("distribute_materials", "los carteles ya están puestos"),
        ("create_resource", "we have a web page now"),
        ("create_resource", "there's a page on our website now"),
        ("create_resource", "ya tenemos una página web"),
        ("policy", "our policy is in place"),
        ("policy", "on a une politique maintenant"),
    ],
)
def test_a_deed_is_told_by_the_state_of_a_thing(kind: Kind, text: str) -> None:
    deed = deed_told(text)
    assert deed
    assert (deed.kind, deed.because, deed.target) == (kind, text, None)


@pytest.mark.parametrize(
    "text",
    [
        "the posters are not up yet", "posters will be up in our break room soon", "do you have posters for every cab?",
        "we need posters in every terminal", "the cards are in the mail", "the cards at our front desk ran out",
        "we have a web page already from last year", "we have a policy question now", "the board approved it",
        "les affiches ne sont pas encore posées", "thank you for the posters in our last box",
    ],
)  # fmt: skip
def test_what_is_not_so_yet_or_no_deed_of_theirs_is_none(text: str) -> None:
    assert deed_told(text) is None
