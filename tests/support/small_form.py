"""A small form with every role that the app uses, compiled by the real converter once per run."""

import hashlib
import json
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.forms.catalog import Catalog
from desktop.forms.form import Form
from desktop.forms.reader import read_form
from desktop.forms.workbook import compile_workbook

WORKBOOK = """
| survey |
| | type | name | bind::capture:sensitivity | bind::capture:requiredFor | required | label::English (en) | relevant | default | read_only | bind::capture:role | bind::capture:rowLabel | appearance |
| | begin_group | sec_identity | | | | The practice | | | | | | |
| | text | title | open | draft | yes | Title | | | | title | | |
| | text | summary | open | ready | yes | Summary | | | | summary | | multiline |
| | text | language | open | draft | yes | Language | | en | | language | | |
| | text | place | open | ready | | Place | ${exact} = 'yes' | | | place | | |
| | select_one yes_no | exact | open | ready | | Exact place? | | no | | | | |
| | select_one pillars | pillar_main | open | ready | yes | Main pillar | | | | pillar | | |
| | select_multiple pillars | pillars | open | ready | | Other pillars | | | | | | |
| | text | notes | open | ready | | Notes | | | | | | multiline |
| | image | photo | open | ready | | Photo | | | | | | |
| | end_group | | | | | | | | | | | |
| | begin_group | sec_who | | | | Who | | | | | | |
| | text | author_alias | internal | draft | yes | Written by | | | | author | | |
| | select_one author_role | author_role | internal | draft | yes | Your role | | | | authorRole | | |
| | text | organisation | internal | ready | | Organisation | | | | organisation | | |
| | text | programme | internal | ready | | Programme | | | | programme | | |
| | text | contact | internal | ready | | Contact | | | | contact | | |
| | begin_repeat | partners | internal | ready | | Partners | | | | | partner | |
| | text | partner_name | internal | ready | yes | Name of the partner | | | | | | |
| | text | partner_part | internal | ready | | What they did | | | | | | multiline |
| | end_repeat | | | | | | | | | | | |
| | end_group | | | | | | | | | | | |
| | begin_group | sec_state | | | | State | | | | | | |
| | select_one audience | audience | open | ready | yes | Who may see it | | device | | audience | | |
| | text | record_id | open | draft | | Record number | | | yes | recordId | | |
| | text | record_type | open | draft | | Type | | | yes | recordType | | |
| | text | record_status | open | draft | | Status | | | yes | status | | |
| | text | record_version | open | draft | | Version | | | yes | version | | |
| | text | changed_at | open | draft | | Changed | | | yes | changedAt | | |
| | end_group | | | | | | | | | | | |
| choices |
| | list_name | name | label::English (en) |
| | yes_no | yes | Yes |
| | yes_no | no | No |
| | pillars | laws | Laws and policies |
| | pillars | norms | Social norms |
| | pillars | services | Quality services |
| | author_role | field_author | Field author |
| | author_role | cso_author | CSO author |
| | audience | device | This device only |
| | audience | team | Spotlight teams |
| | audience | public | Everybody |
| settings |
| | form_title | form_id | version | default_language | namespaces |
| | Practice | practice | {version} | English (en) | capture="https://spotlight-capture.org/xforms" |
"""  # noqa: E501 (a table has lines as long as they are)

READY = {
    "title": "Market traders trained as first listeners",
    "summary": "Forty traders learnt to listen and to refer.",
    "pillar_main": "norms",
    "author_alias": "A.",
    "author_role": "field_author",
    "audience": "team",
}
"""The answers that the form needs before a record is ready."""


@cache
def small_xform(version: str = "1") -> bytes:
    """Return the compiled form."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / "practice.md"
        source.write_text(WORKBOOK.replace("{version}", version), encoding="utf-8")
        return compile_workbook(source)


@cache
def small_form(version: str = "1") -> Form:
    """Return the form as the app reads it."""
    return read_form(small_xform(version))


def small_catalog(folder: Path, version: str = "1") -> Catalog:
    """Return a catalog in `folder` of which the small form is the newest version."""
    folder.mkdir(parents=True, exist_ok=True)
    xform = small_xform(version)
    digests = {"practice.xml": hashlib.sha256(xform).hexdigest()}
    entry = {"id": "practice", "version": version, "title": "Practice", "xform": "practice.xml"}
    (folder / "practice.xml").write_bytes(xform)
    (folder / "index.json").write_text(json.dumps({"forms": [{**entry, "lists": [], "digests": digests}]}))
    return Catalog(folder)
