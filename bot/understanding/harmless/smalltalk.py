"""Remarks about something else altogether: the weather, the food, the room, the season, greetings.

What is told of them tells nothing of the figure beside them, as long as every word of it is a word of small talk: so a
remark is known by what it is about and by having no other word, never by its first word alone. No number, nobody who
was trained, nothing that is counted or taken back, and nothing that stands in a story of danger is a word of it.
"""

import re

from bot.understanding.words import numerals
from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import words

PIECE = late(r"[.!?;:\n()]+|,| -+ ")
WORD = late(r"[^\W\d_]+(['-][^\W\d_]+)*")
"""Of letters: what is blanked is none."""
FIGURE = late(rf"{numerals.FIGURE}|\b(hundreds|thousands?|half)\b")
LED_IN = words(
    "and but so also well oh ah man wow lol haha though although even btw by the way fyi ps on plus luckily "
    "sadly unfortunately thankfully because since as only just still"
)

WEATHER = words(
    "weather snow storm snowstorm blizzard rain ice wind fog heat cold humidity hail sleet slush mud sun "
    "sunshine temperature temperatures roads road highway highways traffic parking bridge ferry flight flights "
    "plane"
)
FOOD = words(
    "coffee tea pizza pizzas donuts doughnuts cake cakes cookies bagels muffins snacks sandwiches subs tacos "
    "tamales burritos barbecue bbq chili soup breakfast lunch dinner supper brunch potluck pancakes popcorn "
    "candy chocolate ice-cream food fruit catering lemonade treats pie pies wings nachos poutine timbits"
)
ROOM = words(
    "gym room classroom auditorium tent lot patio gymnasium ballroom theater projector projectors bulb screen "
    "laptop laptops computer computers tv internet wi-fi wifi network speaker speakers sound audio microphone "
    "mic zoom teams slides powerpoint printer radio radios power electricity heating heater furnace a-c ac "
    "air-conditioning air conditioner conditioning fan fans lights elevator alarm sprinkler plumbing toilet "
    "toilets chairs seats tables carpet roof"
)
ANIMALS = words("dog dogs cat cats goat goats cow cows horse horses chickens geese goose pig pigs sheep llama llamas")
SEASON = words(
    "harvest season rush holidays holiday playoffs tournament game games fair festival budget crush calving "
    "planting prom"
)
VERBS = words(
    "is isn't was wasn't are were has had be being feels felt looks looked look smells smelled sounded died "
    "broke went ran froze keeps kept acted gave cut leaked flooded escaped barked mooed helped helps hit hits "
    "disappeared vanished dropped slowed blew blows fell spilled melted burned burnt stopped popped came sat "
    "opened brought baked bought ordered loved told works worked matters"
)
"""One of these makes a remark of a subject; without one it may be a list of rooms or teams."""
BODY = words("voice throat feet foot back legs knees head brain hand hands arm arms eyes ears")
WORN = words(
    "is are gone tired sore shot fried killing me hurts hurt hurting hoarse toast now today after that from all the"
)
""" "My voice is gone"."""
FAMILY = words(
    "wife husband mother father mom dad sister brother daughter son mother-in-law father-in-law in-laws grandma "
    "grandpa aunt uncle cousin nephew niece baby grandson granddaughter"
)
ABOUT = WEATHER | FOOD | ROOM | ANIMALS | SEASON
HAPPENING = words(
    "raining snowing pouring storming freezing hailing sleeting drizzling sweltering boiling foggy windy rainy "
    "snowy icy stormy sunny humid muggy cold hot chilly warm busy crazy hectic nuts wild insane slammed mad "
    "chaotic zoo madness hopping rained snowed poured"
)
SAID_OF_IT = words(
    # How it was.
    "is isn't was wasn't are were has had been be being feels felt looks looked smells smelled sounded "
    "awful terrible bad horrible brutal miserable nasty rough tough nice lovely gorgeous beautiful good great "
    "excellent fantastic amazing delicious yummy tasty fine okay better worse worst best perfect packed loud noisy "
    "quiet small tiny tight cozy big huge crowded stuffy full late slow down out broken dead blown stuck jammed fried "
    "closed soggy stale gone wet muddy slick slippery "
    # What it did.
    "died broke went ran froze freezes keeps kept dropping cutting freezing crashing crashed glitching acting "
    "acted gave cut leaked leaking flooded escaped barked barking mooed helped helps hit spot disappeared vanished "
    "loose off up over again melted burned burnt dropped slowed blew blows fell spilled go "
    "goes going water "
    # How, when and where.
    "very really so too pretty quite super rather extra a bit little lot kind of sort as usual always ever here "
    "there outside inside outdoors indoors around up north south today yesterday tonight this that last next all day "
    "days week weeks month morning afternoon evening night middle time times year right now lately the a an our my "
    "its your in at on to for from with it it's it'll it'd and but or then yet we i us me we're i'm though "
    "of course than like what expect you'd usual big such another new old free fresh hot-dogs everywhere anyway "
    "however eh eventually finally luckily fault mine who would've could've guessed think blame people's bless"
)
SMALL = ABOUT | HAPPENING | SAID_OF_IT
SHARED = words(
    "had have served serve brought bring baked ordered order ate eat shared made make bought got provided "
    "enjoyed grabbed handed passed there was were some lots plenty after afterwards everyone everybody"
)
WATCHING = words(
    "boss bosses owner owners manager gm ceo cfo president director superintendent principal chief sheriff mayor "
    "captain officer sergeant deputy detective pastor father rabbi priest councilman councilwoman councilmember "
    "commissioner union rep trainer trainers instructor teacher presenter speaker facilitator moderator "
    "newspaper paper reporter hr lady general supervisor director's secretary assistant"
)
WATCHED = words(
    "was were is are impressed thrilled happy pleased proud moved touched delighted excited amazed terrific "
    "great fantastic wonderful excellent brilliant superb amazing awesome good funny patient knowledgeable "
    "engaging nervous even also stopped popped came dropped sat in by for the a an opened closed with gave some "
    "nice lovely kind words speech intro introduction welcome prayer blessing job picture pictures photo photos "
    "donuts doughnuts coffee cookies cake pizza bagels brought baked bought ordered very really so quite bit "
    "little too and loved it us at everyone my our his her told stories"
)
SHOWN = words(
    "video videos poster posters slides slide handout handouts captions subtitles version versions french "
    "spanish english brochure brochures workbook workbooks cards materials toolkit certificate certificates "
    "stickers decals presentation powerpoint infographic film stuff content program programme"
)
SHOWN_SO = words(
    "is was are were looks look looked great powerful helpful useful moving good clear excellent wonderful "
    "fantastic awesome amazing beautiful gorgeous nice perfect fine lovely better much really very so super "
    "quite pretty hit hits home helped helps worked works well went over a big lot on the "
    "in our your my new short shorter long longer lounge hallway hall lobby kitchen breakroom room break "
    "staff lunch office dispatch matters and of it received liked loved popular "
    "too"
)
TEAMS = words(
    "leafs habs canadiens canucks oilers flames jets sens senators bruins rangers sharks ducks kings blues hawks "
    "blackhawks wings penguins giants dodgers padres yankees mets sox cubs cardinals astros niners raiders "
    "warriors lakers clippers suns spurs mavs rockets bulls bears packers vikings lions bills chiefs cowboys "
    "eagles broncos seahawks rams chargers raptors team bulldogs tigers wildcats panthers dolphins ravens saints"
)
GREETS = words("says say sends send said")
GREETING = words("hi hello hey hiya regards greetings best love")
DETERMINED = words("the a an our my this that his her your all some big little old new poor good bad fire")
"""What may stand before the subject of a remark; an alarm is mostly a fire alarm."""
SAID_WHOLE = frozenset((
    "every seat filled", "every chair filled", "every seat taken", "all smiles", "smiles all around",
    "not a dry eye", "not a dry eye in the house", "not bad", "not bad at all", "not too bad", "not too shabby",
    "no small feat", "without a hitch", "went off without a hitch", "it went off without a hitch", "no complaints",
    "no problem", "no problems", "no problem at all", "no sweat", "no drama", "no fuss", "no issues",
    "standing room only", "standing room", "full house", "packed house", "believe it or not", "can you believe it",
    "how about that", "imagine that", "go figure", "fun times", "good times", "long day", "crazy week", "what a day",
    "what a week", "what a month", "what a year", "busy busy", "merry christmas", "happy hanukkah",
    "happy thanksgiving", "happy easter", "happy new year", "stay warm", "stay safe", "stay dry", "stay cool",
    "stay well", "keep warm", "cheers", "ciao", "toodles", "tata", "bye", "bye bye", "bye for now", "bless them",
    "bless em", "bless their hearts", "god bless", "pretty good for us", "pretty happy with that", "not bad for us",
    "sorry this is late", "sorry this is so late", "sorry it is late", "sorry it's late", "sorry it took so long",
    "sorry it took a while", "sorry that took so long", "better late than never", "just so you know",
    "for what it's worth", "as we speak", "nothing else to report", "nothing else to add", "nothing more to add",
    "what a relief", "about time", "it's about time", "high time", "hard to believe", "time flies", "go team",
    "go us", "boo", "phew", "whew", "hooray", "huzzah", "yahoo", "yippee", "score", "success", "victory", "onward",
    "onwards and upwards", "lots of questions", "lots of good questions", "good questions", "great questions",
    "so many questions", "great discussion", "good discussion", "great energy", "good vibes", "quite moving",
    "very moving", "it was very moving", "quite emotional", "very emotional", "people loved it",
    "eye-opening for many", "photos attached", "pictures attached", "photos to follow", "you could hear a pin drop",
    "you could have heard a pin drop", "the room went quiet", "the whole room went quiet",
    "you could've heard a pin drop", "there were some tears", "there were tears", "there was a lot of discussion",
    "there were a lot of questions", "there were lots of questions", "there were many questions", "some tears",
    "word is spreading", "word is getting around", "the word is getting around", "the word is out",
    "people are talking about it", "people are talking", "morale is good", "spirits are high", "everyone's tired",
    "everyone stayed awake", "everyone was awake", "nobody fell asleep", "no one fell asleep", "nobody complained",
    "no one complained", "nobody dozed off", "nobody minded", "excuse the typos", "excuse my typos",
    "excuse my typing", "excuse the spelling", "excuse my spelling", "typing this on my phone", "typing on my phone",
    "sent from my phone", "sent from the road", "sent from the bus", "sorry for typos", "i forgot to send this",
    "forgot to send this", "i forgot to hit send", "forgot to hit send", "meant to send this sooner",
    "meant to send this earlier", "meant to write sooner", "i meant to send this sooner",
    "meant to send this yesterday", "it's a start", "it is a start", "that's a start", "every bit counts",
    "every little bit counts", "every bit helps", "every little bit helps", "one step at a time",
    "one day at a time", "baby steps", "rome wasn't built in a day", "slow and steady",
    "slow and steady wins the race", "i wish it were more", "i wish it was more", "wish it were more",
    "wish it was more", "fewer than i'd like", "not as many as i hoped", "not as many as i'd hoped",
    "less than i hoped", "faster than expected", "faster than i expected", "faster than i thought",
    "slower than i hoped", "slower than i'd like", "better than i hoped", "better than expected",
    "it took longer than planned", "it took longer than expected", "took longer than planned",
    "took longer than expected", "it took all day", "it took all morning", "that's a wrap",
    "that's a wrap for this week", "that's a wrap for today", "it's a wrap", "nothing new otherwise",
    "otherwise nothing new", "otherwise all quiet here", "all quiet on our end", "all quiet here", "end of report",
    "over and out", "over", "tgif", "happy diwali", "happy canada day", "happy fourth", "happy halloween",
    "happy valentine's day", "more power to you", "more power to you guys", "keep up the good work",
    "keep up the great work", "you do good work", "you folks do great work", "god bless you",
    "it really opened some eyes", "it opened some eyes", "it opened a lot of eyes", "eyes were opened",
    "it hits close to home", "it hit close to home", "hits close to home", "this stuff matters",
    "a few stayed after", "a few stayed after to talk", "several people stayed to ask questions",
    "some stayed to ask questions", "certificates to follow", "list to follow", "sheet to follow", "more soon",
    "more details soon", "what a night",
    "as usual", "as always", "as ever", "what a crowd", "what a group", "what a storm", "what a mess",
))  # fmt: skip
"""Said as a whole and in these words only."""


def without_small_talk(low: str) -> str:
    """The same plain text with its small talk blanked, character for character, if it stands beside a figure."""
    ends = [(found.start(), found.end()) for found in PIECE.finditer(low)]
    if not ends or not FIGURE.search(low):
        return low
    starts = [0, *(past for _, past in ends)]
    pieces = list(zip(starts, [*(at for at, _ in ends), len(low)], strict=True))
    for start, end in pieces:
        if is_small_talk(low[start:end]):
            low = low[:start] + re.sub(r"\w", "_", low[start:end]) + low[end:]
    return low


def is_small_talk(piece: str) -> bool:
    """Whether a clause is about something else, in words of small talk only."""
    said = WORD.findall(piece)
    if not said or re.search(r"\d", piece):
        return False
    lead = next((at for at, word in enumerate(said) if word not in LED_IN), 0)
    whole, said = " ".join(said), said[lead:]
    return not SAID_WHOLE.isdisjoint((whole, " ".join(said))) or _greets(said) or _of_something_else(said)


def _greets(said: list[str]) -> bool:
    """ "Darlene says hi", "go Bears"."""
    if said[0] == "go" and len(said) <= 4:
        return TEAMS.issuperset(said[1:-1] if said[-1] == "go" else said[1:]) and len(said) > 1
    return 3 <= len(said) <= 5 and said[-1] in GREETING and bool(GREETS.intersection(said[-3:-1]))


def _of_something_else(said: list[str]) -> bool:
    every = set(said)
    if len(said) > 1 and not every - SMALL - SHARED - FAMILY and not every.isdisjoint(FOOD):
        return True
    subject = next((word for word in said if word not in DETERMINED), "")
    if subject in ("it's", "it", "it'll", "it'd"):
        return every <= SMALL and not (
            every.isdisjoint(HAPPENING) and every.isdisjoint(WEATHER) and every.isdisjoint(SEASON)
        )
    if said[0] in ("my", "our") and subject in BODY:
        return len(said) > 2 and every <= BODY | WORN | DETERMINED
    if every.isdisjoint(VERBS):
        return False
    if subject in WATCHING:
        return bool(every & WATCHED - FOOD) and not every - WATCHED - WATCHING - DETERMINED
    if subject in SHOWN and not every.isdisjoint(SHOWN_SO):
        return not every - SHOWN - SHOWN_SO - (DETERMINED - {"old", "bad"})
    return subject in ABOUT and len(said) > 1 and every <= SMALL
