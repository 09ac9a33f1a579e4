"""What a file or an organisation is called, where a name may be somebody's or a story be told."""

from __future__ import annotations

import unicodedata

import pytest

from bot.understanding import is_safety_in_field, read_file_name


@pytest.mark.parametrize(
    "name",
    [
        "attendance 6 March.pdf", "AttendanceList_2023-03-06.XLSX", "IMG_2034.HEIC", "PXL_20230203_101010.jpg", "photo",
        "Feuille de présence.pdf", unicodedata.normalize("NFD", "Feuille de présence.pdf"), "lista de asistencia.pdf",
        "WhatsApp Image 2023-02-03 at 10.22.31 AM.jpeg", "sign-up sheet v2 (final).docx", "BOTL certificates.zip",
        "driver's training log.csv", "20230306.pdf",
    ],
)  # fmt: skip
def test_what_everybodys_lists_and_photos_are_called_is_shown(name: str) -> None:
    assert read_file_name(name).plain


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("victim Maria Lopez statement.pdf", "PDF"), ("maria.jpg", "JPG"), ("MARIA LOPEZ.JPG", "JPG"),
        ("MariaLopez_photo.png", "PNG"), ("M. L. statement.docx", "DOCX"), ("m.l.pdf", "PDF"), ("girl.jpg", "JPG"),
        ("list.maria", ""), ("maria", ""), ("liste Zoé.pdf", "PDF"), ("Мария.pdf", "PDF"), ("日本 list.pdf", "PDF"),
        ("z.e.l.m.i.r.a.pdf", "PDF"), ("photo of her.jpg", "JPG"), ("", ""), (".pdf", ""), ("....", ""),
    ],
)  # fmt: skip
def test_a_name_that_may_be_somebodys_is_only_called_by_its_kind(name: str, kind: str) -> None:
    assert read_file_name(name) == (kind, False)


@pytest.mark.parametrize(
    "name",
    [
        "National Center for Missing & Exploited Children", "Safe House for Girls", "Child Abduction Response Team",
        "Child Advocacy Center; Kidnapping Task Force", "Emergency Dispatch\nBOTL", "CHILD ABDUCTION UNIT",
        "safety director", "school bus drivers", "",
    ],
)  # fmt: skip
def test_a_name_in_capitals_is_no_story(name: str) -> None:
    assert not is_safety_in_field(name)


@pytest.mark.parametrize(
    "story",
    [
        "zelmira quandary is being sold", "Zelmira Quandary Is Being Sold", "A GIRL IS BEING SOLD AT THE TRUCK STOP",
        "National Center for Missing & Exploited Children\nshe is being sold at the truck stop",
    ],
)  # fmt: skip
def test_a_story_in_a_field_is_heard(story: str) -> None:
    assert is_safety_in_field(story)
