"""Whether a text only asks: what it tells besides must not be lost over a question.

Whatever a contact writes is an answer first: "Trained 12 more. Who should I ask about decals?" has a figure, and
"Where do I find the Spanish version?" is for a person. Only what asks for what the record shows, and tells nothing, is
answered from the record.
"""

from collections.abc import Callable
from datetime import date

from bot.understanding.pledge import read_pledges
from bot.understanding.question import read_question
from bot.understanding.questions.apart import MOST, asked_apart
from bot.understanding.readings import Question, Reply, ReplyContext
from bot.understanding.reply import read_reply
from bot.understanding.words.vocabulary import Vocabulary
from bot.understanding.writing.patterns import any_finds, late
from bot.understanding.writing.text import fold

QUESTION = late(
    r"\?|^(who|what|which|how|where|when|is|are|did|has|have|show|list|status|any)\b"
    r"|^(?:[^\s.,;!]+ ){1,5}(how many|how much|cu[aá]nt[oa]s|combien)\b"
)
"""How staff begin one, perhaps behind a name ("Quick Mart how many trained"). "Total trained in Texas" is told from a
promise by its reading."""

ASKS = late(
    r"""
    ^\W*((hi|hello|hey|hola|bonjour|salut|quick question)\b[^.!?,]{0,20}?[,.!:]? *)?(and\s
      |so )?((can|could|would) you (please )?(tell|remind) me\s
      |remind me )?(how('s|s| (are|is|many|much|far|have|did))\b|what('s|s)?\b|where (do|are|is|does)\b
      |when('s|s| (is|are|was))\b|are we\b|did we\b|status\W*$|our status\W*$|(y )?que\b|cual\b|cuant[oa]s?\b
      |como (vamos|va|van|estamos|esta|estan)\b|combien\b|quel(le)?s?\b|ou en\b|on en est\b|qu'|c'(etait|est) quoi\b
      |on avait dit\b|(et )?(c'est pour )?quand\b|(y )?(para )?cuando\b)
    """,
)
"""How a question begins whose answer stands in the record. Accents are folded."""

POLITE = late(r"^\W*((hi|hello|hey|hola|bonjour|salut|thanks?|thank you|gracias|merci|please)\b[^,]{0,25})?\W*$")

DEADLINE = late(
    r"""
    \b(our|my|the) (deadline|due date)\b(?! (for|to)\b)
    |\b(cuando|que dia) (se )?vence\b|\b(nuestra|la) fecha limite\b|\b(nuestro|el) plazo\b
    |\b(notre|l')\s?echeance\b|\b(notre|la) date (limite|butoir)\b
    """,
)
"""It stands in each promise's own line; what is due next month is another question."""

RECORD = late(
    r"\bhow('s|s| (is|are|was|were|am|have|has|did))\b[^.!?]{0,40}?\b(doing|going|coming along|done|looking)\b"
    r"|\b(status|progress|standing|our (numbers?|totals?|figures?)|how did we do)\b"
    r"|\b(where (do )?(we|things|i) (stand|are)|where are we|are we on track)\b"
    r"|\b(on|in|for) (the |your )?(record|file|books)\b|\b(so far|in total|to date|altogether)\b"
    r"|\b(left|remaining|remain|missing|still (need|owe|have)|to go)\b"
    r"|\b(reported|counted|logged|recorded|trained|handed out|put up|distributed|completed)\b"
    r"|\b(pledge[ds]?|promise[ds]?|commit|committed|commitments?|signed up (for|to do)|goals?|targets?)\b"
    r"|\b(say|said|tell|told you) (that )?(we|i)('d|'ll| would| will)\b|\b(did|had) we (say|tell)\b"
    rf"|{DEADLINE.pattern}"
    r"|\b(overdue|behind|late)\b|\b(silent|no word)\b"
    # Spanish
    r"|\bcomo (vamos|va|van|estamos|esta|estan)\b"
    r"|\b(llevamos|lleva|llevan|registrad[oa]s?|reportad[oa]s?|anotad[oa]s?)\b"
    r"|\b(estado|avances?|progreso|situacion)\b"
    r"|\b(compromisos?|comprometimos|comprometio|prometimos|prometio|promesas?)\b"
    r"|\bcuant[oa]s van\b"
    r"|\b(metas?|faltan?|quedan?|dijimos|habiamos dicho|capacitad[oa]s?|atrasad[oa]s?)\b"
    # French
    r"|\b(ou en (est|sommes|etes)|on en est ou|en est-on|en sommes-nous)\b"
    r"|\b(avancement|etat|bilan|jusqu'ici|au total)\b"
    r"|\b(engagements?|engages?|promis|promesses?|objectifs?|cibles?)\b"
    r"|\b(reste|restent|inscrits?|declares?|enregistres?)\b"
    r"|\b(formes?|formees?|en retard)\b|\b(avait|avions|a|avons) dit\b",
)
"""What the record can answer: a promise, what is done of it, what is left."""

NOTED = late(
    r"""
    ^\W*((so|and|y|et) )?(
      (how many|how much|what) (have|did) (i|we) (tell|told|give|given|report|reported)( you)?( so far)?
      |(what|how many) (have|did) you (note|noted|record|recorded|count|counted|written down)( for us| so far)?
      |(did|have) you (get|got|receive|received|note|noted|count|counted)\s
        (that|it|(my|our) ((last|latest) )?(message|answer|number|figure|update)s?)
      |(was|is) (that|it|my ((last|latest) )?(message|answer|number|figure)) (counted|noted|recorded|received)
      |(cuant[oa]s|que) (le|les) (he|hemos) (dicho|informado|reportado)|(que|cuant[oa]s) (ha|han) (anotado|registrado)
      |(recibio|anoto|conto) (eso|mi (ultimo )?(mensaje|dato))
      |(combien|que|qu') ?vous (ai-je|avons-nous) (dit|donne)|(qu'|combien )(avez-vous|vous avez) (note|compte)
      |avez-vous (recu|note|compte) (ca|cela|mon (dernier )?(message|chiffre))
    )\W*$
    """,
)
"""Whether what they told has arrived, and what was: a sentence of its own, for "our message about the video" is not."""

ELSEWHERE = late(
    r"""
    \b(who else|anyone else|anybody else|other (companies|partners|organi[sz]ations)|others)\b
    |\b(quien mas|otras? (empresas|organizaciones)|qui d'autre|d'autres)\b|\b(counts? as|cuenta como|compte comme)\b
    |\b(call|help|need|certificates?|website|remove|fix|wrong|why|because|if|happens|ayud\w+|aide\w*|certificad\w+
      |certificat\w*)\b
    |\b(send|mail|ship|enviar|mandar|envoyer|video|course|curso|cours|version|materials?|material|materiel)\b
    """,
)
"""What it cannot: others' promises, and what only a person can send or explain."""

OURSELVES = late(
    r"""
    \b(we|our|ours|us|i|my|nous|notre|nos|on|mon|ma|mes|nuestr[oa]s?|mi|mis|[a-z]{2,}[aei]mos|en reste|faltan?|quedan?
      |(are|is) left)\b
    """,
)
""" "Où en sommes-nous", "¿cómo vamos?": no partner, place or event is named by it, whatever the words look like."""

WHEN_NEXT = late(
    r"""
    ^\W*((so|and|y|et) )?(
      when('s| is| will be)? (our|my|the|your) next (check-?in|question|message|follow-?up)
      |when (will|do|are) you (going to )?(ask|write|message|contact|check in)( (to|with|on))? (us|me|back)
      |cuando (es|sera) (nuestr[oa]|mi|el|la|su) (siguiente|proxim[oa]) (seguimiento|pregunta|mensaje|consulta)
      |cuando (nos|me) (va|van|vuelven?|volveran?) a (preguntar|escribir|contactar)
      |(c'est )?quand( est| sera)? (notre|mon|la|le|votre) prochaine? (suivi|question|message)
      |quand (allez-vous|est-ce que vous allez) (nous|me|m') ?(re)?(demander|contacter|lancer|ecrire|crire)
    )( (again|next|de nuevo|otra vez|a nouveau|encore))?\W*$
    """,
)
""" "When is our next check-in?": the day stands under what the record says."""
SENTENCE = late(r"(?<=[.!?]) +|\n+")
TELLS_NOTHING = frozenset({"question", "other", "thanks", "help"})
WITHOUT_FIGURE = frozenset({"progress_add", "progress_set", "reschedule", "snooze"})
"""Where neither a figure nor a day is told: "what's our deadline?" sounds like a wish for another."""


def only_asks(text: str, today: date, vocabulary: Vocabulary) -> bool:
    """ "RTD trained 85 more. How many is that now?" has a figure too, and is no mere question of staff."""
    if not QUESTION.search(text.strip().casefold()):
        return False
    reading = read_pledges(text, vocabulary, today)
    told = any(one.target for one in (*reading.pledges, *reading.outcomes))
    return not told and not any(promise.organisation for promise in reading.pledges)


def questions_in(text: str, read: Callable[[str], Question]) -> list[Question]:
    """What a text asks: the one question it is read as, or each of several."""
    return asked_apart(text, read) or [read(text)]


def own_questions(text: str, today: date, vocabulary: Vocabulary) -> list[Question]:
    """What a contact asks that the record of their own promises can answer; empty where they tell something."""
    if not asks_how_it_stands(text, today, vocabulary):
        return []
    return questions_in(text, lambda part: _own(part, today, vocabulary))


def _own(text: str, today: date, vocabulary: Vocabulary) -> Question:
    question = read_question(text, today, vocabulary)
    if question.ask in ("other", "help") or any_finds(fold(text.casefold()), DEADLINE, WHEN_NEXT):
        return Question("status")
    ours = OURSELVES.search(fold(text.casefold()))
    return question._replace(partner=None, event=None, place=None) if ours else question


def asks_how_it_stands(text: str, today: date, vocabulary: Vocabulary) -> bool:
    """The same of a contact, and of what the record of their own promises can say."""
    said = [one for one in SENTENCE.split(fold(text.strip().casefold())) if not POLITE.match(one)]
    if not 0 < len(said) <= MOST or not all(map(_asks_the_record, said)):
        return False
    reading = read_reply(text, ReplyContext(target=None, unit=None, current=None, today=today), vocabulary)
    return all(map(_tells_nothing, (reading, *reading.also)))


def _asks_the_record(said: str) -> bool:
    asks = ASKS.match(said) and RECORD.search(said) and not ELSEWHERE.search(said)
    return bool(asks) or any_finds(said, NOTED, WHEN_NEXT)


def _tells_nothing(reading: Reply) -> bool:
    bare = reading.amount is None and reading.new_date is None
    return reading.intent in TELLS_NOTHING or (bare and reading.intent in WITHOUT_FIGURE)
