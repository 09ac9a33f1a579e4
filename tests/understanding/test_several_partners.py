"""Plain sentences put together from partners, deeds and ways to tell of them: what people write, and nobody thought of.

Each way to tell is tried with every deed, so that no rule holds for the one example by which it was written.
"""

from itertools import permutations, product

import pytest

from bot.understanding import Promise, read_pledges
from tests.understanding.corpus import AFTERWARDS, EVENT_DAY, vocabulary

Deed = tuple[str, str, str, int | None, str | None]
"""How it is told behind "will", and as a thing; its kind, figure and sponsor's level."""
DEEDS: dict[str, tuple[Deed, ...]] = {
    "en": (
        ("train 40 drivers", "40 drivers", "train", 40, None),
        ("hold 3 sessions", "3 sessions", "hold_sessions", 3, None),
        ("hand out 500 cards", "500 cards", "distribute_materials", 500, None),
        ("donate $2,000", "$2,000", "sponsor", 2000, None),
        ("become a Gold sponsor", "a Gold sponsorship", "sponsor", None, "Gold"),
        ("adopt a written policy", "a written policy", "policy", None, None),
    ),
    "es": (
        ("capacitar a 40 choferes", "40 choferes", "train", 40, None),
        ("dar 3 sesiones", "3 sesiones", "hold_sessions", 3, None),
        ("repartir 500 tarjetas", "500 tarjetas", "distribute_materials", 500, None),
        ("donar $2,000", "$2,000", "sponsor", 2000, None),
        ("ser patrocinador Oro", "un patrocinio Oro", "sponsor", None, "Gold"),
        ("adoptar una política por escrito", "una política por escrito", "policy", None, None),
    ),
    "fr": (
        ("former 40 chauffeurs", "40 chauffeurs", "train", 40, None),
        ("tenir 3 séances", "3 séances", "hold_sessions", 3, None),
        ("distribuer 500 cartes", "500 cartes", "distribute_materials", 500, None),
        ("donner 2 000 $", "2 000 $", "sponsor", 2000, None),
        ("devenir commanditaire Or", "une commandite Or", "sponsor", None, "Gold"),
        ("adopter une politique écrite", "une politique écrite", "policy", None, None),
    ),
}
NAMES = {
    "en": ("Harbor Cab Example", "Stone & Sons", "the City of Alder", "Pell's Hardware"),
    "es": ("Transportes Rivera", "Piedra e Hijos", "la Ciudad de Alamo", "Ferretería Peña"),
    "fr": ("Transport Rivest", "Pierre et Fils", "la Ville d'Alma", "Hôtels du Nord"),
}
TWO = {
    "en": (
        "{A} will {a} and {B} will {b}.",
        "{A} will {a} while {B} will {b}.",
        "{A} will {a}; {B} will {b}.",
        "{A} pledged to {a} and {B} to {b}.",
        "{A} pledged to {a}, {B} to {b}.",
        "{A} pledged {an} and {B} {bn}.",
        "{A} pledged {an}, {B} {bn}.",
        "{A} promised {an}; {B}, {bn}.",
        "{A} is in for {an} and {B} for {bn}.",
        "{A}: {an}, {B}: {bn}",
        "{A}: {an}. {B}: {bn}.",
        "{A} - {an}\n{B} - {bn}",
        "{A} ({an}) and {B} ({bn})",
        "Pledges: {A} ({an}), {B} ({bn}).",
        "{A}'s pledge is {an}, {B}'s is {bn}.",
        "{A} came forward with {an}; {B} with {bn}.",
        "1) {A}: {an} 2) {B}: {bn}",
        "On the list: {A} for {an}, {B} for {bn}.",
        "{A} will {a}, as well as {B}, which will {b}.",
        "{an} - {A}\n{bn} - {B}",
        "Call with {A} at 3 pm: they'll {a}.\nCall with {B}: they'll {b}.",
    ),
    "es": (
        "{A} va a {a} y {B} va a {b}.",
        "{A} se comprometió a {a} y {B} a {b}.",
        "{A} prometió {an}, {B} {bn}.",
        "{A} prometió {an}; {B}, {bn}.",
        "{A}: {an}, {B}: {bn}",
        "Compromisos: {A} ({an}), {B} ({bn}).",
        "El compromiso de {A} es {an}, el de {B} es {bn}.",
        "1) {A}: {an} 2) {B}: {bn}",
        "En la lista: {A} con {an}, {B} con {bn}.",
        "{A} va a {a}, así como {B}, que va a {b}.",
        "En cuanto a {A}, van a {a}. En cuanto a {B}, van a {b}.",
        "{A} va a {a}; {B}, {b}.",
        "Anota a {A} con {an} y a {B} con {bn}.",
    ),
    "fr": (
        "{A} va {a} et {B} va {b}.",
        "{A} s'engage à {a}, {B} à {b}.",
        "{A} a promis {an} et {B} {bn}.",
        "{A} promet {an}; {B}, {bn}.",
        "{A} : {an}, {B} : {bn}",
        "Engagements : {A} ({an}), {B} ({bn}).",
        "L'engagement de {A} est {an}, celui de {B} est {bn}.",
        "1) {A} : {an} 2) {B} : {bn}",
        "Sur la liste : {A} pour {an}, {B} pour {bn}.",
        "{A} va {a}, ainsi que {B}, qui va {b}.",
        "Appel avec {A} à 15 h : ils vont {a}. Quant à {B}, ils vont {b}.",
        "{A} va {a}; {B}, {b}.",
        "Inscris {A} pour {an} et {B} pour {bn}.",
    ),
}
NONE = {
    "en": (
        "{A} refused to {a}.",
        "{A} forgot to {a}.",
        "{A} asked us to {a}.",
        "{A} will decide in May whether to {a}.",
        "{A} maybe will {a}.",
        "We want {A} to {a}.",
        'For example, "{A} will {a}".',
        "If funding comes through, {A} will {a}.",
    ),
    "es": (
        "{A} se negó a {a}.",
        "{A} nos pidió {a}.",
        "Tal vez {A} va a {a}.",
        "Queremos que {A} se comprometa a {a}.",
    ),
    "fr": (
        "{A} a refusé de {a}.",
        "{A} va peut-être {a}.",
        "{A} ne veut plus {a}.",
    ),
}


LISTED = {
    "en": (
        "{A}: {an}\n{B}: {bn}",
        "*{A}*: {an}\n*{B}*: {bn}",
        "{A} → {an}\n{B} → {bn}",
        "1. {A}: {an}\n2. {B}: {bn}",
        "{A}\n- {an}\n\n{B}\n- {bn}",
        "{A}:\n- {a}\n{B}:\n- {b}",
        "Commitments\n• {A}: {a}\n• {B}: {b}",
        "Partner | Pledge\n{A} | {an}\n{B} | {bn}",
    ),
    "es": ("{A}: {an}\n{B}: {bn}", "{A}\n- {an}\n\n{B}\n- {bn}", "Socio | Compromiso\n{A} | {an}\n{B} | {bn}"),
    "fr": ("{A} : {an}\n{B} : {bn}", "{A}\n- {an}\n\n{B}\n- {bn}", "{A} → {an}\n{B} → {bn}"),
}
"""What is no more than noted, one line or heading for each."""
LISTED_NAMES = {
    "en": ("ATU Local 9077", "Acme", "the Office of Road Safety", "Cedar and Sons Logistics"),
    "es": ("Sindicato Local 9077", "Acme", "la Secretaría de Caminos", "Piedra e Hijos"),
    "fr": ("la Société de transport de Valmont", "Acme", "l'Agence des routes", "Syndicat local 9077"),
}
ONE_MORE: dict[str, tuple[Deed, ...]] = {
    "en": (
        ("create a video", "a video", "create_resource", None, None),
        ("host a presentation", "a presentation", "host_presentation", None, None),
        ("put up 60 posters", "60 posters", "distribute_materials", 60, None),
    ),
    "es": (
        ("crear un video", "un video", "create_resource", None, None),
        ("organizar una presentación", "una presentación", "host_presentation", None, None),
    ),
    "fr": (
        ("créer une vidéo", "une vidéo", "create_resource", None, None),
        ("organiser une présentation", "une présentation", "host_presentation", None, None),
    ),
}
OF_ONE = {
    "en": ("What {A} promised: {an}, {bn}", "{A}: {an} + {bn}", "{A}: no video, {an}, {bn}"),
    "es": ("Lo que prometió {A}: {an}, {bn}", "{A}: {an} + {bn}", "{A}: sin video, {an}, {bn}"),
    "fr": ("Ce que {A} a promis : {an}, {bn}", "{A} : {an} + {bn}", "{A} : pas de vidéo, {an}, {bn}"),
}
NOT_LISTED = {
    "en": ("Ideas:\n{A}: {an}\n{B}: {bn}", "Done:\n{A}: {an}\n{B}: {bn}", "Ideas for {A}: {a}, {b}."),
    "es": ("Propuestas:\n{A}: {an}\n{B}: {bn}", "Ya cumplido:\n{A}: {an}\n{B}: {bn}", "Ideas para {A}: {a}, {b}."),
    "fr": ("Idées :\n{A} : {an}\n{B} : {bn}", "Déjà fait :\n{A} : {an}\n{B} : {bn}", "Idées pour {A} : {a}, {b}."),
}


def _in(template: str, names: tuple[str, ...], deeds: tuple[Deed, ...]) -> str:
    for letter, name in zip("AB", names, strict=False):
        template = template.replace(f"{{{letter}}}", name)
    for small, deed in zip("ab", deeds, strict=False):
        template = template.replace(f"{{{small}}}", deed[0]).replace(f"{{{small}n}}", deed[1])
    return template[0].upper() + template[1:]


def _read(text: str) -> set[tuple[str | None, str, int | None, str | None]]:
    return {_told(promise) for promise in read_pledges(text, vocabulary(), AFTERWARDS, EVENT_DAY).pledges}


def _told(promise: Promise) -> tuple[str | None, str, int | None, str | None]:
    who = promise.organisation
    return who and _bare(who), promise.kind, promise.target, promise.sponsor_level


def _bare(name: str) -> str:
    first, _, rest = name.lower().removeprefix("l'").partition(" ")
    return rest if first in ("the", "la", "el", "le") else name.lower().removeprefix("l'")


@pytest.mark.parametrize(("lang", "template"), [(lang, one) for lang, told in TWO.items() for one in told])
def test_each_of_two_partners_promises_its_own(lang: str, template: str) -> None:
    wrong = []
    for at, deeds in enumerate(permutations(DEEDS[lang], 2)):
        names = NAMES[lang][at % 4], NAMES[lang][(at + 1 + at // 4 % 3) % 4]
        text = _in(template, names, deeds)
        told = {(_bare(name), *deed[2:]) for name, deed in zip(names, deeds, strict=True)}
        if _read(text) != told:
            wrong.append((text, _read(text)))
    assert not wrong


def _pairs(lang: str) -> list[tuple[tuple[str, str], tuple[Deed, Deed]]]:
    """Every deed once before and once behind another, with two of the names that are hard to tell."""
    deeds, names = (*DEEDS[lang], *ONE_MORE[lang]), LISTED_NAMES[lang]
    return [
        ((names[at % 4], names[(at + 1 + at // 4 % 3) % 4]), (deeds[at % len(deeds)], deeds[(at + by) % len(deeds)]))
        for by in (1, 2)
        for at in range(len(deeds))
    ]


@pytest.mark.parametrize(("lang", "template"), [(lang, one) for lang, told in LISTED.items() for one in told])
def test_each_line_of_a_list_is_of_its_own_partner(lang: str, template: str) -> None:
    wrong = []
    for names, deeds in _pairs(lang):
        text = _in(template, names, deeds)
        if _read(text) != {(_bare(name), *deed[2:]) for name, deed in zip(names, deeds, strict=True)}:
            wrong.append((text, _read(text)))
    assert not wrong


@pytest.mark.parametrize(("lang", "template"), [(lang, one) for lang, told in OF_ONE.items() for one in told])
def test_one_partner_promises_several_things(lang: str, template: str) -> None:
    wrong = []
    for at, deeds in enumerate(permutations(DEEDS[lang], 2)):
        text = _in(template, (NAMES[lang][at % 4],), deeds)
        if _read(text) != {(_bare(NAMES[lang][at % 4]), *deed[2:]) for deed in deeds}:
            wrong.append((text, _read(text)))
    assert not wrong


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{A} will put up twice as many posters as {B}, who pledged 20 drivers.", (None, 20)),
        ("{A} will train twice as many drivers as {B}, who pledged 20 drivers.", (40, 20)),
        ("{A} va a capacitar al doble de choferes que {B}, que prometió 20 choferes.", (40, 20)),
        ("{A} va former deux fois plus de chauffeurs que {B}, qui a promis 20 chauffeurs.", (40, 20)),
        ("{A} va poser deux fois plus d'affiches que {B}, qui a promis 20 chauffeurs.", (None, 20)),
        ("{A} will train all 60 of its drivers, {B} all 25.", (60, 25)),
        ("{A} pledged 30 to 40 drivers, {B} 10 to 15.", (30, 10)),
        ("{A} prometió de 30 a 40 choferes, {B} de 10 a 15.", (30, 10)),
        ("{A} a promis de 30 à 40 chauffeurs, {B} de 10 à 15.", (30, 10)),
        ("Thank you to {A} for pledging to train 40 drivers and to {B} for pledging to hold 3 sessions.", (40, 3)),
        ("Gracias a {A}, que prometió capacitar a 40 choferes, y a {B}, que prometió dar 3 sesiones.", (40, 3)),
        ("Merci à {A} de s'être engagé à former 40 chauffeurs et à {B} de s'être engagé à tenir 3 séances.", (40, 3)),
    ],
)
def test_each_has_its_own_figure(text: str, told: tuple[int | None, int]) -> None:
    for names in permutations(("ATU Local 9077", "Harbor Cab Example", "Stone & Sons"), 2):
        read = {(who, target) for who, _, target, _ in _read(_in(text, names, ()))}
        assert read == {(_bare(name), figure) for name, figure in zip(names, told, strict=True)}


def test_a_programme_is_no_partner() -> None:
    for text in ("Acme: BOTL for 40 drivers, TAT for 20 managers", "Acme: BOTL para 40 choferes, TAT para 20 gerentes"):
        read = read_pledges(text, vocabulary(), AFTERWARDS, EVENT_DAY).pledges
        assert [(one.organisation, one.target, one.programme) for one in read] == [
            ("Acme", 40, "BOTL"),
            ("Acme", 20, "TAT"),
        ]


@pytest.mark.parametrize(
    "text",
    [
        "Acme has not promised 500 cards yet, nor has Harbor Cab promised 40 drivers.",
        "Harbor Cab's pledge could be 40 drivers, Acme's a video.",
        "On last year's list: Harbor Cab for 500 cards, Acme for 60 posters.",
        "1) Harbor Cab: invoice for 40 drivers 2) Acme: invoice for a video",
        "Ni Transportes Rivera ni Acme van a dar 3 sesiones.",
        "Ni Transport Rivest ni Acme ne vont distribuer 500 cartes.",
    ],
)
def test_what_is_not_promised_of_several_is_nobodys(text: str) -> None:
    assert not _read(text)


@pytest.mark.parametrize(("lang", "template"), [(lang, one) for lang, told in NOT_LISTED.items() for one in told])
def test_a_list_of_ideas_or_of_what_is_done_promises_nothing(lang: str, template: str) -> None:
    texts = [_in(template, names, deeds) for names, deeds in _pairs(lang)]
    assert not [(text, _read(text)) for text in texts if _read(text)]


@pytest.mark.parametrize(("lang", "template"), [(lang, one) for lang, told in NONE.items() for one in told])
def test_what_is_refused_asked_for_or_left_open_is_no_promise(lang: str, template: str) -> None:
    texts = [_in(template, (name,), (deed,)) for name, deed in product(NAMES[lang], DEEDS[lang])]
    assert not [text for text in texts if _read(text)]
