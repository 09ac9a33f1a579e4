"""Which language somebody wants to be written to: asked for in so many words, or plain from how they write."""

from bot.understanding.languages.language import telling_only
from bot.understanding.readings import Language
from bot.understanding.writing.text import fold, tidy, words

NAMES: dict[str, Language] = {
    **dict.fromkeys(words("english ingles anglais"), "en"),
    **dict.fromkeys(words("spanish espanol castellano espagnol"), "es"),
    **dict.fromkeys(words("french francais frances"), "fr"),
}
AROUND = words(
    "please in to can could you we i me us my only use speak write answer reply prefer would like switch change "
    "language messages hi hello thanks thank instead again back now rather get have send receive read understand "
    "better easier this it be texts text possible is for and continue keep chat talk chatting writing "
    "por favor en el la a al puede podria podemos pueden escribir escriba escribame hablar escribanme hable hableme "
    "hablo responda prefiero quiero cambie cambiar idioma mensajes hola gracias solo de mi me otra vez nuevo ahora "
    "puedo podria recibir recibirlo recibirlos mandar mandarlo mandarmelo mande enviar enviarlo envieme tener tenerlo "
    "esto lo entiendo mejor seria posible es para y seguir sigamos seguimos continuar platicar platicamos escribirnos "
    "s il vous te plait svp pouvez pourriez vous parler parlez ecrire ecrivez moi repondez je prefere "
    "parle veux voudrais changer langue messages bonjour merci seulement l le les encore nouveau maintenant a "
    "puis peux recevoir avoir envoyer envoyez ca ceci cela est ce c possible serait comprends mieux pour et que "
    "continuer continuons poursuivre jaser on peut"
)
"""What people write around the name of a language when they ask for it. "No hablo inglés" has a no in it."""

MOST_WORDS = 10
SURE = 2
"""So many words that only one language has, and none that only another has."""


def wished_language(text: str) -> Language | None:
    """ "En español, por favor": the language asked for, where the text asks for nothing else."""
    said = [fold(word) for word in _words(text)]
    named = {NAMES[word] for word in said if word in NAMES}
    if len(named) != 1 or len(said) > MOST_WORDS or not all(word in AROUND or word in NAMES for word in said):
        return None
    return named.pop()


def plain_language(text: str) -> Language | None:
    """The language that a text is certainly written in; None for a bare number, "ok" or a mixture."""
    if "¿" in text or "¡" in text:
        return "es"
    only = telling_only(tidy(text))
    certain = [name for name, count in only.items() if count >= SURE]
    return certain[0] if len(certain) == 1 and sum(only.values()) == only[certain[0]] else None


def _words(text: str) -> list[str]:
    return "".join(letter if letter.isalpha() else " " for letter in tidy(text).low).split()
