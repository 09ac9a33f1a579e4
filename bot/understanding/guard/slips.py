"""Words of danger as a shaking thumb writes them: "lcoked in", "au seours", "las encieran".

A text in which nothing was heard is listened to once more with these put right. Each is a slip of one letter that no
other word is: two swapped, one doubled, one left out; never the first.
"""

from collections.abc import Iterator
from functools import cache

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import Text, fold, words

WORD = late(r"[^\W\d_]{4,}")
DREADED = words(
    "help police trapped locked hiding hidden forced beaten threat threats threatened threatening emergency "
    "danger mayday passport passports trafficker traffickers trafficked trafficking victim victims escape escaped "
    "missing kidnapped hostage scared afraid terrified crying screaming whispered bruises bleeding prostitute "
    "prostitution brothel runaway underage minor minors hurting suicide weapon boyfriend stepfather stepdad "
    "recruiter smuggler coyote immigration deported girls women children daughter sister niece cousin nanny "
    "teenager drugged raped abused assaulted exploited rescued reported someone somebody happened happening "
    "basement sleeping sells selling kitchen debt wages ayuda ayudenme auxilio policia socorro encerrada "
    "encerradas encerrado encerraron encierran escapar escapo escondida escondidas amenaza amenazan amenazaron "
    "golpea golpean golpes golpeada moretones sangre pistola cuchillo asustada miedo peligro secuestraron "
    "secuestrada desaparecida tratante tratantes padrote padrotes victima victimas menores pasaporte pasaportes "
    "papeles deuda migracion novio padrastro sobrina hermana hermanito nina ninas ninos muchacha muchachas mujer "
    "mujeres adolescente vende venden vendieron obligan obliga obligada forzada prostitucion violaron abusan "
    "manosea llevaron tienen pegan quitan duermen dormir sotano bodega candado llorando gritos vengan llamen "
    "pasando denunciar reportar rescataron matar morir muera motel cuarto salir secours danger aidez sauvee "
    "enfermee enfermees enferme barree barres cachee menace menacent frappe frappent battue bleus couteau apeuree "
    "terrifiee disparue trafiquant trafiquants proxenete victime victimes mineure mineures passeport passeports "
    "papiers dette oncle soeur cousine fille filles femme femmes enfants vend vendent vendue forcee oblige "
    "obligee violee agressee couche dorment pleure pleurait chercher signaler denoncer urgence mourir vivre "
    "vendre"
)
SHORTEST_LEFT_OUT = 6
"""Letters of a word of which one may be left out: of fewer, other words are left."""
OTHER_WORDS = words(
    "files cuatro cache force forces papers venue barre bares coche fills ayudeme volaron tapped enfermes vender "
    "theat treat treats blues brises vegan runway sanger grits tienne scarred rapped pasado kichen battre battes "
    "coches mineurs"
)
"""Words that are a slip of those, and mean something else."""


def put_right(said: Text) -> Text:
    """A text with slips in words of danger put right; the same text where there are none."""
    for found in reversed(list(WORD.finditer(fold(said.low)))):
        meant = _meant().get(found[0])
        if meant:
            said = said.with_said(*found.span(), meant)
    return said


@cache
def _meant() -> dict[str, str]:
    """What each slip is of."""
    return {
        slip: word
        for word in sorted(DREADED)
        for slip in _slips(word)
        if slip not in DREADED and slip not in OTHER_WORDS
    }


def _slips(word: str) -> Iterator[str]:
    """Its last letter is neither doubled nor left out: that would be another form of it."""
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        yield word[: at + 1] + word[at:]
        if len(word) >= SHORTEST_LEFT_OUT:
            yield word[:at] + word[at + 1 :]
