"""What is handed out, to whom, and where it hangs."""

from bot.understanding.writing.patterns import late

GIVEN = late(
    r"""
    \b(distributed|(handed|given|passed|gave|sent) out|given|gave|mailed|delivered|sent|shared|(went|gone) out)\b
    """,
)
TO_WHOM = late(
    r"""
    (?<=\w) (to|among|along|across
      |throughout) ((?!go\b|be\b|do\b|distribute\b|come\b|you\b|us\b|me\b|back\b|hand\b
      |give\b)[^\W\d_][\w'-]* ?){1,6}?(?= *($|[.,;!:)])
      |\b(this|last|yesterday|today|on|in|at|so|and|since)\b)
    """,
)
""" "Handed out 150 cards to drivers along the interstate": whoever got them, they were to be given away."""
ON_WHAT = late(
    r"""
    \s(on|in|inside|aboard) ((all|our|the|some|of|each|more|these) )*(buses|trucks|cabs|vans|trailers|vehicles|coaches
      |doors|windows|walls|mirrors|restrooms|bathrooms|stalls|lockers|elevators)\b
    """,
)
""" "40 more decals put on buses"."""
GIVEN_OUT = r"(put|hung|handed|gave|given|passed|posted|distributed|mounted|placed|taped|delivered|installed|up|out)"
THINGS_BESIDE = late(
    rf"""
    ([,;&+]|\band\b|\bplus\b) ?((we|also|have|and|{GIVEN_OUT}|another) )*_*\d[\d,]* (more |wallet |window )?(posters?
      |stickers?|decals?|cards?|flyers?|brochures?|leaflets?|pamphlets?|clings?)( (are|were|{GIVEN_OUT}))*(?=\W*$
      | ?[.,;!])
    |(, | )and ((we|also|have) )*{GIVEN_OUT} (out |up )?((the|some|our|your|all|more|new|of) )*(wallet\s
      |window )?(posters?|stickers?|decals?|cards?|flyers?|brochures?|pamphlets?)(?=\W*$| ?[.,;!])
    """,
    seldom=True,
)
""" "40 employees trained, 30 posters up": what is given out beside changes nothing of how many were trained."""
