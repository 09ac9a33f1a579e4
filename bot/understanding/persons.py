"""Whether words name a person or a role, or the front of an organisation's name."""

import re

from bot.understanding.patterns import late
from bot.understanding.text import fold, words

ENDS_OF_NAMES = words(
    "training transit office department city services center centre company coalition trucking school hotel inn plaza"
    " casino store stop terminal church bank hospital airport college university port depot campus garage inc llc co"
    " corp ltd bros freight logistics express lines line cab taxi tours shuttle charter limo hauling transport"
    " transportation energy propane gas oil electric rail foods farms farm dairy motors airlines police pd unified"
    " high academy county authority district agency association union club society council ministries foundation lodge"
    " resort motel mall market mart clinic medical properties industries stores group partners holdings"
)
"""What the name of an organisation ends with: "Omaha Transit of Nebraska" is no person."""

GIVEN = words(
    "aaron abby abel abigail abraham adam adele adrian agnes ahmed aiden aisha alan albert alberto alejandra"
    " alejandro alex alexandra alexis alfonso alfred alfredo alice alicia alison allan allen allison alma amanda amber"
    " amelia amina amir amos amy ana andre andrea andres andrew andy angela angelica angie anita ann anna anne annette"
    " annie anthony antoine antonio april ariel arlene armando arnold arthur arturo ashley audrey barb barbara barry"
    " beatriz becky ben benjamin benoit bernard bernice beth betsy betty beverly bill billy blanca bob bobby bonnie"
    " brad bradley brandon brenda brent brett brian bridget bruce bryan bryce caleb calvin camila camille carl carla"
    " carlos carmen carol carole caroline carolyn carrie casey catalina catherine cathy cecilia celia cesar chad"
    " chantal charlene charles charlie chelsea cheryl chloe chris christian christina christine christopher christy"
    " cindy claire clara clarence claude claudia clayton clint cody colin colleen connie cora corey courtney craig"
    " cristina curtis cynthia daisy dale damien dan dana daniel daniela danielle danny darius darlene darrell darren"
    " dave david dawn dean deb debbie deborah debra delia denis denise dennis derek desmond devin devon diana diane"
    " diego dina dolores dominic dominique don donald donna dora doris dorothy doug douglas duane dustin dwayne dylan"
    " earl ed eddie edgar edith eduardo edward edwin eileen elaine eleanor elena eli elias elijah elizabeth ella ellen"
    " elsa emilio emily emma enrique eric erica erik erika erin ernest ernesto esteban esther ethan eugene eva evan"
    " evelyn fabiola fatima felicia felipe felix fernanda fernando florence frances francesca francine francis"
    " francisco francois frank fred frederic gabriel gabriela gail gary gene genevieve george gerald gerard gerardo"
    " gilbert gilles gina ginger glen glenn gloria gordon grace graciela greg gregory gretchen guadalupe guillermo"
    " gustavo guy gwen hank hannah harold harriet harry harvey hassan hector heather heidi helen helene henry herbert"
    " hilda holly howard hugo ian ibrahim ignacio imelda ines ingrid irene iris irma isaac isabel isabelle ismael ivan"
    " jack jackie jacob jacqueline jacques jaime jake jamal james jamie jan jane janet janice jared jasmine jason"
    " javier jay jean jeanette jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim"
    " jimmy joan joann joanna joanne jocelyn jodi joe joel joey johanna john johnny jon jonah jonathan jordan jorge"
    " jose joseph josephine josh joshua joy joyce juan juana juanita judith judy julia julian juliana julie julien"
    " julio june justin kara karen karl kate katherine kathleen kathy katie kay keisha keith kelly ken kendra kenneth"
    " kenny kent kerry kevin kim kimberly kip kirk kristen kristin kurt kyle lance larry latoya laura lauren laurence"
    " laurie lawrence leah lee lena leo leon leonard leonardo leroy leslie leticia lewis lila liliana lillian linda"
    " lindsay lisa liz logan lois lola lonnie lorena lorenzo loretta lori lorraine louis louise luc lucas lucia lucie"
    " lucille lucy luis luisa luke lupe lydia lynn mabel madeleine madison malik manon manuel marc marcel marcela"
    " marcia marco marcos marcus margaret margarita maria mariana marie marilyn mario marion marisol marjorie mark"
    " marlene marsha marta martha martin martina marty marvin mary mateo matt matthew maureen maurice max maxime maya"
    " meg megan melanie melinda melissa melvin mercedes meredith michael micheline michel michele michelle miguel mike"
    " mildred mireille miriam mitch mitchell mohamed moises molly monica monique morgan myriam nadia nadine nancy"
    " naomi natalia natalie natasha nate nathan nathalie neil nelson nicholas nick nicolas nicole nina noah noel noemi"
    " nora norma norman odile olga olivia olivier omar oscar otis owen pablo pam pamela paolo pascal pat patrice"
    " patricia patrick patty paul paula pauline pedro peggy penny perla pete peter phil philip philippe phillip"
    " phyllis pierre priscilla priya rachel rafael ralph ramon ramona randy raquel raul ray raymond rebecca regina"
    " rene renee rhonda ricardo richard rick rita rob robert roberta roberto robin rochelle rocio rod rodney rodrigo"
    " roger roland roman ron ronald ronnie rosa rosalie rosario rose rosemary ross roxanne roy ruben ruby rudy russell"
    " ruth ryan sabrina sally salvador sam samantha samir samuel sandra sandy sara sarah scott sean sebastian sergio"
    " seth shane shannon sharon shaun shawn sheila shelly sherry shirley silvia simon simone sofia sonia sophie stacy"
    " stan stanley stella stephane stephanie stephen steve steven stuart sue susan susana suzanne sylvain sylvia"
    " sylvie tamara tammy tania tanya tara ted tera teresa terrence terry thelma theo theodore theresa thomas tiffany"
    " tim timothy tina todd tom tomas tommy toni tony tracy travis trevor tricia troy tyler tyrone valeria valerie"
    " vanessa vera vernon veronica veronique vicente vicki victor victoria vince vincent violet virginia vivian wade"
    " walter wanda warren wayne wendy wes whitney wilfred will william willie xavier yolanda yvan yves yvette yvonne"
    " zach zachary zoe"
)
"""First names, without accents: a person speaks for whatever stands behind their name."""
PERSON = late(
    r"(?:(?:[A-Z][a-z]+\.|Mayor|Sheriff|Chief|Captain|Principal|Pastor|Officer|Sergeant|Lieutenant|Commissioner|Director"
    r"|Superintendent|President|Deputy|Detective|Commander|Supervisor|Council(?:man|woman|member|or)|Senator|Rep|Judge|Reverend|Professor|Manager|Coach|Father|Sister|Dr|Mr|Mrs|Ms)\s)?"
    r"(?P<first>[^\W\d_a-z][\w'-]*)(?:\s(?:[A-Z]\.|(?:de\s(?:la\s)?)?[^\W\d_a-z][\w'-]*)){0,3}?"
    r"(?=,?\s(?:of|from|at|with|for|who|representing|speaking|writing|calling)\s|,\s|\s\(|$)"
)


def person_at(written: str, start: int, end: int) -> int | None:
    """Where the name of a person ends that begins here, or None: known by its first name, or by a title."""
    found = PERSON.match(written, start, end)
    if not found:
        return None
    last = found[0].split()[-1].lower()
    titled = found.start("first") > start
    known = titled or fold(found["first"].lower()).split("-")[0] in GIVEN
    return found.end() if known and last not in ENDS_OF_NAMES else None


def is_person(written: str) -> bool:
    """One to seven words that look like a person or a role, not like the front of an organisation's name."""
    said = re.findall(r"[\w.'-]+", written)[:-1]
    plural = said and re.search(r"[A-Z]\w+s$", said[-1]) and len(said[-1]) > 5 and len(said) < 3
    return 0 < len(said) <= 7 and said[-1].lower() not in ENDS_OF_NAMES and not plural
