"""Which words say that an organisation is not to be named, and which only how or where its name is to stand."""

from __future__ import annotations

import pytest

from bot.checkins.naming import may_mean_it, wishes
from bot.understanding.writing.text import fold, tidy

PLAIN = """
Do not print our name anywhere.
Please don't mention us on your website
we don't want our name published
We do not want our company's name to appear in the newsletter
please do not use our name or logo
Leave our name off the annual report please
Our name should not appear in the press
our name should not be in the report
please don't list us by name
Please don't mention our company, thanks
don't name us for privacy reasons
We'd like to stay anonymous in the report
80 trained so far and please do not mention us by name
Please don't name us, we had 40 without certificates
We do not want to be named in any report that you publish
don't use our name for now
Please do not share our name with the media
no usen nuestro nombre, por favor
Por favor no mencionen nuestro nombre en el informe
No queremos que se publique nuestro nombre en ninguna parte
preferimos no ser nombrados
nuestro nombre no debe aparecer en la página web
no nos mencionen en las redes sociales, gracias
llevamos 40 y no publiquen nuestro nombre
queremos permanecer anónimos en el reporte
no publiquen nuestro nombre por razones de seguridad
no mencionen a nuestra empresa
dejen nuestro nombre fuera del informe
no usen nuestro nombre ni nuestro logo
por favor no compartan nuestro nombre con nadie
no queremos que nos mencionen en la prensa
preferiríamos no aparecer en su boletín
sin mencionarnos en el informe por favor
ne publiez pas notre nom s'il vous plaît
n'utilisez pas notre nom
Veuillez ne pas mentionner notre nom dans le rapport
nous ne voulons pas que notre nom apparaisse dans le rapport
nous préférons rester anonymes
ne mentionnez pas notre entreprise
nous ne souhaitons pas être nommés dans le rapport annuel
ne nous nommez pas dans l'infolettre
40 formés, et ne mettez pas notre nom sur votre site web
on préfère ne pas être nommés
laissez notre nom de côté
ne divulguez jamais notre nom à personne
notre nom ne doit pas apparaître sur le site
ne partagez pas notre nom avec les médias
nous ne voulons pas figurer dans le rapport
merci de ne pas publier notre nom pour des raisons de confidentialité
"""

QUALIFIED = """
please don't print our name wrong this time
do not use our name without the Inc.
don't put our name on the sign-in sheet
don't mention our company cars
please don't misspell our name again
don't use our name as the password
do not print our name in all caps
don't use our name until the merger is announced
please don't list our name under Utah, we are in Idaho
Don't put our name next to Acme's
do not use our name in the email subject
please don't show our name twice
do not use our name, use our acronym instead
our name should not be spelled with a y
don't publish our name with the old logo
please do not mention us in the same breath as Acme
we don't want our name misspelled again
we don't want our name on the bus
please don't use our name except in the partner list
no usen nuestro nombre viejo
no mencionen nuestra empresa anterior
no pongan nuestro nombre en mayúsculas
no usen nuestro nombre sin el S.A.
no pongan nuestro nombre en la lista de asistencia
no usen nuestro nombre hasta que firmemos
no mencionen nuestra empresa hermana
no publiquen nuestro nombre con el logo viejo
no incluyan nuestro nombre dos veces
no usen nuestro nombre completo, usen las siglas
nuestro nombre no debe ser escrito con z
no nos mencionen como patrocinadores
no usen nuestro nombre comercial
ne mettez pas notre nom en majuscules
n'utilisez pas notre ancien nom
n'écrivez pas notre nom avec un accent
ne mettez pas notre nom sur la feuille de présence
n'utilisez pas notre nom sans le « inc. »
ne publiez pas notre nom avant la signature
ne mentionnez pas notre entreprise soeur
ne mettez pas notre nom deux fois
n'utilisez pas notre nom au complet, mettez le sigle
ne nous mentionnez pas comme commanditaire
n'affichez pas notre nom à côté de celui d'Acme
ne mettez pas notre nom sous Ontario
"""


def lines(block: str) -> list[str]:
    return block.strip().split("\n")


@pytest.mark.parametrize("words", lines(PLAIN))
def test_a_plain_wish_not_to_be_named_is_taken(words: str) -> None:
    assert wishes(fold(tidy(words).low))


@pytest.mark.parametrize("words", lines(QUALIFIED))
def test_how_or_where_a_name_stands_is_for_a_person(words: str) -> None:
    low = fold(tidy(words).low)
    assert not wishes(low)
    assert may_mean_it(low)
