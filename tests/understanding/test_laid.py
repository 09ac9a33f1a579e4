"""Tables, lists, rows and forms, in three languages, read as one promise for each line of them."""

from datetime import date

import pytest

from bot.understanding import read_pledges
from bot.understanding.promising.laid import laid_out
from bot.understanding.writing.text import tidy
from tests.understanding import corpus

TODAY = date(2022, 11, 10)

NOTES = [
    (
        "Business | Total staff | Will train | By when\nDesert Cab | 60 | 18 | April 30\nMesa Motel | 20 | 7 | May 15",
        "Desert Cab: 18, April 30\nMesa Motel: 7, May 15",
    ),
    (
        "Company,Pledge,Number,Deadline\nDesert Cab,train drivers,18,4/30/2023\nMesa Motel,post flyers,40,5/15/2023",
        "Desert Cab: train 18 drivers, 4/30/2023\nMesa Motel: post 40 flyers, 5/15/2023",
    ),
    (
        "Entreprise\tChauffeurs\tAffiches\tÉchéance\nTaxi Diamond\t22\t60\t30 avril",
        "Taxi Diamond: 22 chauffeurs, 60 affiches, 30 avril",
    ),
    ("Taxis Rojos | 80 choferes | meta 25 | marzo", "Taxis Rojos: 25 choferes, marzo"),
    (
        "Hotel Nevada:\n* 25 clerks by April 15\n* 3 sessions\n\nRuby Mountain Cabs:\n* 14 drivers",
        "Hotel Nevada: 25 clerks by April 15\nHotel Nevada: 3 sessions\n\nRuby Mountain Cabs: 14 drivers",
    ),
    (
        "Para marzo:\n- Fletes Rápidos, 20 choferes\nPara junio:\n- Hotel Estrella, 35 camaristas",
        "Fletes Rápidos: 20 choferes, para marzo\nHotel Estrella: 35 camaristas, para junio",
    ),
    ("Cards:\nDesert Cab: 200\nDrivers:\nOasis Tours: 12", "Desert Cab: 200 cards\nOasis Tours: 12 drivers"),
    ("Desert Cab 18 drivers\nMesa Motel 7 clerks\nTotal 25", "Desert Cab: 18 drivers\nMesa Motel: 7 clerks"),
    ("Desert Cab\n18 drivers\nby April 30", "Desert Cab: 18 drivers, by April 30"),
    ("Desert Cab 18/60 drivers, April", "Desert Cab: 18 drivers, April"),
    ("Pledges 2023:\n- Desert Cab, 18 drivers", "Desert Cab: 18 drivers"),
    ("Desert Cab – 18 drivers – April\nMesa Motel – 7 clerks – ❌ cancelled", "Desert Cab: 18 drivers, April"),
    (
        "Desert Cab: 18; Mesa Motel: 7 – all employees, by June 1",
        "Desert Cab: 18 employees, by June 1\nMesa Motel: 7 employees, by June 1",
    ),
    ("18 drivers (Desert Cab), 7 clerks (Mesa Motel)", "Desert Cab: 18 drivers\nMesa Motel: 7 clerks"),
    ("Due May 3: Desert Cab, 18 drivers", "Desert Cab: 18 drivers, May 3"),
    (
        "Taxis Rojos y Hotel Estrella capacitarán a 25 y 40 personas respectivamente.",
        "Taxis Rojos capacitarán a 25 personas. Hotel Estrella capacitarán a 40 personas.",
    ),
    (
        "In March 10, in April 20 clerks: pledge of Mesa Motel.",
        "Mesa Motel: 10 clerks, in March\nMesa Motel: 20 clerks, in April",
    ),
    ("Desert Cab: drivers 18, cards 90; due June 1", "Desert Cab: 18 drivers, June 1\nDesert Cab: 90 cards, June 1"),
    (
        "Janvier : 9 livreurs\nMars : 12 livreurs\nPizza Roma",
        "Pizza Roma: 9 livreurs, Janvier\nPizza Roma: 12 livreurs, Mars",
    ),
    ("Pizza Roma formera livreurs (9) et serveurs (12).", "Pizza Roma formera 9 livreurs et 12 serveurs."),
    ("Desert Cab trains drivers and clerks: 18 and 7", "Desert Cab trains 18 drivers and 7 clerks"),
    (
        "Company: Desert Cab\nEmployees: 60\nTo train: 18\nDate: 11/9\nDeadline: 4/30",
        "Company: Desert Cab\n\nPledge: 18\n\nDeadline: 4/30",
    ),
]


@pytest.mark.parametrize(("written", "notes"), NOTES)
def test_what_is_laid_out_is_put_as_one_note_for_each_promise(written: str, notes: str) -> None:
    assert laid_out(tidy(written)).written == notes


LEFT = [
    "Desert Cab 120 Main St\nMesa Motel 44 Oak Ave",
    "Desert Cab has 18 drivers, Mesa Motel 7 clerks.",
    "Acme will train 40 drivers. Beta Lines will train 60.",
    "Hi Maria,\n12 drivers by March 1 from us.\nBob Stone\nDesert Cab",
    "Route 12 drivers and Route 14 drivers will be trained.",
]


@pytest.mark.parametrize("written", LEFT)
def test_what_only_looks_like_a_list_is_left_as_it_is(written: str) -> None:
    text = tidy(written)
    assert laid_out(text) is text


@pytest.mark.parametrize("title", ["Attendance", "Attendance was 25:", "Asistencia", "Présences"])
def test_rows_under_attendance_tell_who_came_and_promise_nothing(title: str) -> None:
    text = f"{title}\nDesert Cab 18\nMesa Motel 7"
    assert laid_out(tidy(text)).written == title
    assert read_pledges(text, corpus.vocabulary(), TODAY).pledges == ()


def test_whoever_stands_above_a_list_promises_what_is_in_it() -> None:
    text = "Desert Cab\n- 18 drivers by April 30\n- 200 cards\nMesa Motel\n- train 7 clerks by May 15"
    pledges = read_pledges(text, corpus.vocabulary(), TODAY).pledges
    assert [(one.organisation, one.kind, one.target, one.due) for one in pledges] == [
        ("Desert Cab", "train", 18, date(2023, 4, 30)),
        ("Desert Cab", "distribute_materials", 200, None),
        ("Mesa Motel", "train", 7, date(2023, 5, 15)),
    ]


def test_what_was_done_and_what_will_be_are_told_apart_by_what_stands_above() -> None:
    text = "What we did:\n- 18 drivers\nWhat we will do:\n- 25 drivers by June\nDesert Cab"
    reading = read_pledges(text, corpus.vocabulary(), TODAY)
    assert [(one.organisation, one.target) for one in reading.pledges] == [("Desert Cab", 25)]
    assert [(one.organisation, one.target) for one in reading.outcomes] == [("Desert Cab", 18)]


@pytest.mark.parametrize(
    "text", ["Invoice 4471: 300 wallet cards, Desert Cab", "Agenda\n9:00 Film\n9:30 60 guests\n10:00 Lunch"]
)
def test_an_order_and_an_agenda_promise_nothing(text: str) -> None:
    assert read_pledges(text, corpus.vocabulary(), TODAY).pledges == ()
