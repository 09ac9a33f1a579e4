"""The main job through a real Slack client connection, seen by a person with a browser.

With PICTURES=1 its screenshots go to docs/pictures, where the README shows them.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.demo.world import DANA, SAM, TERRY
from tests.browser.demo import ROOT, Demo
from tests.browser.driver import Browser

A_WALK = 60.0
"""Seconds that `/pledge skip` may take: a newcomer sees months go by within a minute."""


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = ROOT / "docs" / "pictures" if os.environ.get("PICTURES") == "1" else tmp_path / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def test_a_promise_becomes_a_number_in_the_demo(tmp_path: Path, pictures: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    with Demo(folder) as demo:
        with Browser(demo.url, height=620) as browser:
            record(browser, pictures)
            walk_two_weeks(browser)
            answer_and_correct(browser, pictures)
            ask_how_it_stands(browser, pictures)
            walk_into_silence(browser)
            read_the_digest(browser, pictures)
            ask_as_an_outsider(browser)
        said_last = demo.stop()
    assert demo.process.returncode == 0
    assert said_last.strip() == "Stopped; nothing is left running."
    assert demo.processes() == []
    assert list(folder.iterdir()) == []


def test_a_contact_is_written_to_in_spanish_and_in_french(tmp_path: Path, pictures: Path) -> None:
    with Demo(tmp_path) as demo:
        with Browser(demo.url, height=620) as browser:
            ask_in_spanish(browser)
            answer_in_spanish(browser, pictures)
            go_on_in_french(browser, pictures)
            nudge_in_french(browser)
        demo.stop()


def record(browser: Browser, pictures: Path) -> None:
    browser.become(DANA)
    browser.open_channel("stockton-build")
    browser.type_message("@Pledgekeeper Delta Example Transit will train 40 drivers with BOTL by 31 March")
    browser.see("1 reply")
    browser.open_thread()
    browser.see("Delta Example Transit will train 40 drivers (BOTL)")
    browser.see("Due 31 March 2023: their date, “by 31 March”.")
    browser.screenshot(pictures / "record.png")
    browser.click_button("Save")
    browser.see("Saved: Delta Example Transit will train 40 drivers (BOTL).")
    browser.close_thread()


def walk_two_weeks(browser: Browser) -> None:
    browser.slash("/pledge skip to 29 November")
    browser.see("Walking to 29 November 2022")
    browser.see("It is now Tue 29 November 2022", A_WALK)
    browser.see("Mon 28 Nov: to Terry Sample")


def answer_and_correct(browser: Browser, pictures: Path) -> None:
    browser.become(TERRY)
    browser.open_dm_with_bot()
    browser.see("Do you have what you need to start?")
    browser.type_message("120 so far")
    browser.see("120 of 250 (48 %)")
    browser.screenshot(pictures / "answer.png")
    browser.click_button("Undo")
    browser.see("Undone. Everything is as it was before.")
    browser.type_message("ok: 120 so far")
    browser.type_message("sorry, I meant 130")
    browser.see("130 of 250 (52 %)")


def ask_how_it_stands(browser: Browser, pictures: Path) -> None:
    browser.become(DANA)
    browser.open_channel("pledges-staff")
    browser.type_message("@Pledgekeeper how is Stockton doing?")
    browser.see("1 reply")
    browser.open_thread()
    browser.see("250 employees promised · 130 reported (52 %) · 0 verified")
    browser.see("Delta Example Transit: 0 of 40 drivers")
    browser.screenshot(pictures / "status.png")
    browser.close_thread()


def walk_into_silence(browser: Browser) -> None:
    """Nobody answers for weeks: two nudges, then a line in Dana's call list, which a call takes away."""
    browser.slash("/pledge skip 8 weeks")
    browser.see("It is now Tue 24 January 2023", A_WALK)
    browser.open_dm_with_bot()
    browser.see("Please call Terry Sample")
    browser.type_message("RTD trained 35 more, by phone")
    browser.see("165 of 250 (66 %)")


def read_the_digest(browser: Browser, pictures: Path) -> None:
    browser.slash("/pledge skip 1 week")
    browser.see("It is now Tue 31 January 2023", A_WALK)
    browser.open_channel("impact-digest")
    browser.see("San Joaquin Regional Transit District 130 → 165 of 250 employees")
    browser.screenshot(pictures / "digest.png")


def ask_as_an_outsider(browser: Browser) -> None:
    browser.become(SAM)
    browser.open_dm_with_bot()
    browser.type_message("how is Stockton doing?")
    browser.see("you are not linked to a partner yet")
    browser.see_nothing_of("130")


def ask_in_spanish(browser: Browser) -> None:
    browser.become(DANA)
    browser.open_channel("pledges-staff")
    browser.ask("/pledge language RTD Spanish", "gets my messages in Spanish from now on")
    browser.slash("/pledge skip to 29 November")
    browser.see("It is now Tue 29 November 2022", A_WALK)


def answer_in_spanish(browser: Browser, pictures: Path) -> None:
    browser.become(TERRY)
    browser.open_dm_with_bot()
    browser.see("¿Tiene lo que necesita para empezar?")
    browser.type_message("llevamos 120 hasta ahora")
    browser.see("120 de 250 (48 %)")
    browser.see("Próxima pregunta: mar 3 ene")
    browser.screenshot(pictures / "spanish.png")
    browser.open_home()
    browser.see("Lo que prometió San Joaquin Regional Transit District")


def go_on_in_french(browser: Browser, pictures: Path) -> None:
    browser.open_dm_with_bot()
    browser.type_message("en français s'il vous plaît")
    browser.see("à partir de maintenant, je vous écris en français")
    browser.type_message("désolé, je voulais dire 130")
    browser.see("130 sur 250 (52 %)")
    browser.click_button("Annuler")
    browser.see("Annulé. Tout est comme avant.")
    browser.screenshot(pictures / "french.png")
    browser.open_home()
    browser.see("Ce que San Joaquin Regional Transit District a promis")


def nudge_in_french(browser: Browser) -> None:
    browser.become(DANA)
    browser.open_channel("pledges-staff")
    browser.slash("/pledge skip 8 weeks")
    browser.see("It is now Tue 24 January 2023", A_WALK)
    browser.become(TERRY)
    browser.open_dm_with_bot()
    browser.see("j’aimerais encore savoir où en sont les choses")
    browser.click_button("Rien de nouveau")
    browser.see("Rien de nouveau, donc")
