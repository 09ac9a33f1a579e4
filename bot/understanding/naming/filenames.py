"""What a file is called, where that may be shown: made of words that name no person and tell no story.

"attendance list 6 March.pdf" may; "victim Maria Lopez statement.pdf" may not, nor "maria.jpg": who is called how cannot
be told from a name, so only words that everybody's lists and photos are called by are let through.
"""

from typing import NamedTuple
from unicodedata import normalize

from bot.understanding.writing.patterns import late
from bot.understanding.writing.text import fold, words

KINDS = words(
    "pdf jpg jpeg png heic gif tif tiff bmp webp svg doc docx odt rtf txt text md markdown xls xlsx ods csv tsv "
    "ppt pptx odp zip mov mp4 m4a mp3 wav eml msg html key numbers pages"
)

PLAIN = words(
    "a all an and as at by for from in new of on our per s the to up v with am pm no nr ok attendance attendees "
    "attended attendee roster rosters list lists listing sign signed signin signup sheet sheets log logs register "
    "registered registration record records certificate certificates certification certified cert certs quiz test "
    "completion completions complete completed done finished progress total totals number numbers count counts "
    "summary results survey outcomes plan plans planned promise promises pledge pledges partner partners export "
    "exported training trainings trained train trainer class classes course courses session sessions workshop "
    "module lesson online inperson presentation presentations slides meeting event events kickoff webinar "
    "onboarding orientation refresher poster posters flyer flyers card cards wallet decal decals sticker stickers "
    "brochure brochures handout handouts material materials display table booth exhibit trailer web webpage "
    "website page pages newsletter policy handbook procedure letter invoice receipt order delivery sponsor driver "
    "drivers employee employees staff officer officers operator operators worker workers crew crews team teams "
    "group groups department depot office yard room school schools bus buses truck trucks company agency fleet "
    "shift night morning afternoon evening day days date week month quarter year photo photos picture pictures "
    "pic pics image images img dsc dscn pxl mvimg scan scans scanned screen shot screenshot screenshots capture "
    "whats app video vid clip file files document documents doc docs attachment form forms template copy draft "
    "final version updated update revised corrected part untitled strange broken notes note pledgekeeper first second "
    "third fourth last one two three botl tat fdp ef busing lookout le january february march april may june july "
    "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday "
    "wednesday thursday friday saturday sunday mon tue wed thu fri sat sun st nd rd th asistencia lista listas "
    "listado firma firmas hoja hojas registro registros certificado certificados constancia constancias "
    "capacitacion capacitaciones entrenamiento curso cursos clase clases sesion sesiones taller reunion evento "
    "foto fotos imagen imagenes captura pantalla documento documentos archivo archivos resumen total totales "
    "empleados choferes conductores operadores personal equipo grupo oficina escuela carteles folletos tarjetas "
    "materiales politica pagina del de la el los las y e con para en por enero febrero marzo abril mayo junio "
    "julio agosto septiembre setiembre octubre noviembre diciembre presence presences liste listes feuille "
    "feuilles attestation attestations certificat certificats formation formations cours seance seances atelier "
    "reunion evenement image images capture ecran fichier fichiers resume totaux employes chauffeurs conducteurs "
    "operateurs personnel equipe groupe bureau ecole affiches cartes depliants materiel politique du des le les "
    "et avec pour par sur janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
)

_WORD = late(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+(?![a-z])|[A-Z]|\d+")


class FileName(NamedTuple):
    """`kind` is what it is, as its ending says ("PDF"); empty where that is none of those we know."""

    kind: str
    plain: bool


def read_file_name(name: str) -> FileName:
    stem, _, ending = name.rpartition(".")
    kind = ending.casefold() if stem and ending.casefold() in KINDS else ""
    parts = [fold(word.casefold()) for word in _WORD.findall(normalize("NFC", stem if kind else name))]
    plain = bool(parts) and all(part.isdigit() or part in PLAIN for part in parts)
    return FileName(kind.upper(), plain)
