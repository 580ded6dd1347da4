"""Every text that leaves with a record is scanned, and each hit says where it stands."""

from desktop.domain.answers import ROW_ID, AnswerTree
from desktop.domain.audience import Profile
from desktop.domain.disclosed import Disclosed
from desktop.domain.hit import Hit, HitKind
from desktop.domain.ids import AttachmentId
from desktop.forms.form import Form, Kind
from desktop.safety.disclosure import disclose
from desktop.safety.scan import NOBODY, Watch, scan_disclosed
from tests.support import trees

PHOTO = AttachmentId("3b0f4a2e-7f53-4a1a-a7b0-1f6a5f0d9c11")
FILES = {PHOTO: trees.attachment(PHOTO, name="Amina 0770 555 0143.jpg")}
FORM = trees.form(
    trees.group(
        "where",
        trees.question("title", role="title"),
        trees.question("place_level", kind=Kind.SELECT_ONE),
        trees.question("place_name", role="place"),
        trees.question("point", kind=Kind.GEOPOINT),
        trees.question("number", is_auto=True),
        trees.question("story", kind=Kind.LONG_TEXT, label={"en": "What happened"}),
    ),
    trees.group(
        "pictures",
        trees.repeat(
            "photos",
            trees.question("photo", kind=Kind.IMAGE),
            trees.question("caption", label={"en": "Caption"}),
        ),
    ),
)
STORY = "Three women came on 12 March 2024."


def hits(answers: AnswerTree, watch: Watch = NOBODY, profile: Profile = Profile.COP_TEAM) -> tuple[Hit, ...]:
    return scan_disclosed(disclosed(FORM, answers, profile), FORM, watch)


def disclosed(form: Form, answers: AnswerTree, profile: Profile) -> Disclosed:
    found = disclose(trees.source(trees.record(answers), form, FILES), profile, None, trees.TODAY)
    assert isinstance(found, Disclosed)
    return found


def test_a_hit_leads_to_the_question_it_stands_in() -> None:
    row: AnswerTree = {ROW_ID: "row-1", "photo": PHOTO, "caption": "Call +1 202 555 0143"}
    found = hits({"photos": [row]}, profile=Profile.GATEWAY_PUBLIC)
    assert [(hit.kind, hit.path, hit.label, hit.section) for hit in found] == [
        (HitKind.PHONE, ("photos", "row-1", "caption"), "Caption", "pictures")
    ]


def test_the_name_of_a_file_is_scanned_where_it_goes() -> None:
    answers: AnswerTree = {"photos": [{ROW_ID: "row-1", "photo": PHOTO}]}
    found = hits(answers, Watch.of(names=["Amina"]))
    assert {(hit.kind, hit.file, hit.path) for hit in found} == {
        (HitKind.PHONE, PHOTO, ()),
        (HitKind.WATCHED, PHOTO, ()),
    }
    assert hits(answers, Watch.of(names=["Amina"]), Profile.GATEWAY_PUBLIC) == ()


def test_the_level_of_the_place_decides_how_few_are_too_few() -> None:
    district = hits({"place_level": "district", "story": STORY})
    national = hits({"place_level": "national", "story": STORY})
    assert [hit.kind for hit in district] == [HitKind.SMALL_NUMBER, HitKind.EXACT_DATE]
    assert [hit.kind for hit in national] == [HitKind.EXACT_DATE]


def test_a_point_on_the_map_is_a_hit_and_what_the_app_fills_in_is_none() -> None:
    found = hits({"point": "34.55 69.2 0 0", "number": "0770 555 0143"})
    assert [hit.kind for hit in found] == [HitKind.COORDINATES]


def test_what_stays_is_not_scanned() -> None:
    assert hits({"unknown": "+1 202 555 0143"}) == ()


def test_a_place_given_openly_is_not_held_against_the_text_unless_it_is_watched() -> None:
    answers = {"place_name": "Oak Hollow", "story": "In Oak Hollow, beside Elm Bay."}
    found = hits(answers, Watch.of(elsewhere=["Oak Hollow", "Elm Bay"]))
    assert [(hit.kind, hit.text) for hit in found] == [(HitKind.WRITTEN_ELSEWHERE, "Elm Bay")]
    watched = hits(answers, Watch.of(places=["Oak Hollow"]))
    assert [hit.path for hit in watched] == [("place_name",), ("story",)]
