"""Remarks that sound of danger and tell of none are looked past beside plain words, and heard beside any other."""

from datetime import date

import pytest

from bot.understanding import Reply, ReplyContext, read_reply


def read(text: str) -> Reply:
    return read_reply(text, ReplyContext(250, "employees", 72, date(2022, 12, 5)))


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        (
            "45 more. A guy said he'd never thought about it before and now he looks at the rest stops differently.",
            45,
        ),
        ("12 more drivers trained. One of the guys told me he had never even heard of this before.", 12),
        ("Trained 30 more. One guy said he'd never look at a truck stop the same way again.", 30),
        ("We trained 32 additional drivers during Monday's in-service day, before the kids came back.", 32),
        ("32 more drivers trained last week, while the kids were off.", 32),
        ("I just got off the phone with our Tulsa supervisor. 14 more finished on Wednesday.", 14),
        ("We trained 20 more employees. Marla attended one herself.", 20),
        ("15 more staff trained. Our director took the class himself.", 15),
        ("Los muchachos hicieron muchas preguntas. 29 empleados más ayer", 29),
        ("15 más esta semana. Un chofer me dijo que nunca lo había pensado.", 15),
        ("Les gars ont posé plein de questions. 29 employés de plus hier", 29),
        ("12 chauffeurs de plus. Les gars étaient attentifs.", 12),
        ("15 de plus cette semaine. Un gars m'a dit qu'il n'y avait jamais pensé avant.", 15),
    ],
)
def test_a_harmless_remark_hides_no_figure(text: str, amount: int) -> None:
    reply = read(text)
    assert (reply.intent, reply.amount, reply.needs_confirmation) == ("progress_add", amount, False)


@pytest.mark.parametrize(
    "text",
    [
        "One guy said he'd never thought about it before. He pays for them at the motel.",
        "20 more. One guy said he never thought about it before. Now he thinks his neighbor keeps a maid.",
        "One driver told me he'd never realized it before: that was what happened to his sister.",
        "20 more. She was with him at the yard before the kids came back.",
        "32 trained. Nobody knew where he had them before the kids came back.",
        "I just got off the phone with our HR manager. 4 people sleep in the van behind the store.",
        "She attended one herself. He made her go.",
        "15 más. Un tipo estaba con ella antes de que regresaran los niños.",
        "Un chofer me dijo que nunca lo había pensado pero que su vecina no sale",
        "Les gars ont posé plein de questions à la petite",
        "12 chauffeurs de plus. Les gars l'ont embarquée dans le camion.",
        "Un gars m'a dit qu'il n'y avait jamais pensé avant. Il dit que sa voisine ne sort jamais.",
    ],
)
def test_danger_in_the_same_words_is_heard(text: str) -> None:
    assert read(text).intent == "safety"
