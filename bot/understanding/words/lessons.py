"""What is taught and where, and what else people take, finish or sit in."""

from bot.understanding.words.units import NOUNS
from bot.understanding.writing.text import words

LESSON = (
    r"(trainings?|class(es)?|courses?|modules?|sessions?|workshops?|programs?|programmes?|curriculum|materials?"
    r"|videos?|it|them|botl|tat|certifications?|certificates?|certs?|presentations?|quiz|quizzes|e-learning"
    r"|lessons?|academy|sheets?|education|instruction)"
)
"""What training is called, and what stands for it."""
GATHERINGS = words("nights evenings events meetings crews forum forums panel panels screenings")
LESSONS = (NOUNS["sessions"] - GATHERINGS) | words(
    "it them one ones training course class module video film movie quiz test exam curriculum material materials "
    "program programme certification certificate certificates cert certs instruction e-learning elearning lesson "
    "lessons in-service refresher slides powerpoint presentation presentations webinar seminar part credit"
)
OTHER_LESSONS = words("reception orientation onboarding induction meeting meetings probation")
THINGS = words(
    "bus buses truck trucks van train car flight taxi shift shifts route routes report reports list lists log "
    "logs sheet sheets note notes email emails message messages portal system record records account hotel school "
    "office depot yard terminal shop store station kitchen desk base room rooms lunch breakfast dinner break "
    "breaks hour hours minute minutes day days night nights week weeks weekend form forms file files paper app "
    "tablet tablets computer computers laptop job jobs work leave cold raise award belt lead call calls order "
    "orders number numbers goal pledge target update belts books hire hires roster count total snow storm round "
    "rounds line field fall heads hit"
)
