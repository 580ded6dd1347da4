"""An office's setup file that is in force, and one that could follow it, all invented; writes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.domain.gateway import Gateway
from desktop.domain.maker import KnownMaker, MakerKind
from desktop.domain.setup import (
    FormStanding,
    NamedKey,
    OfficeForm,
    SetupChange,
    SetupChangeKind,
    SetupFacts,
    SetupInForce,
    SetupPreview,
)
from desktop.domain.setup_draft import FormChoice, MadeSetup, SetupDraft

WORDS = "lusab-babad-gutih-tugad-mudov-kinil"
_K = SetupChangeKind

FACTS = SetupFacts(
    office="Country office Kabul",
    sequence=2026112001,
    issued_at=datetime(2026, 11, 20, 9, tzinfo=UTC),
    gateway=Gateway(
        name="The Spotlight gateway",
        address="https://gateway.example.org/capture/",
        principal="gateway@spotlight-capture",
        recipients=("age1gateway", "age1second"),
        receipt_keys=("ssh-ed25519 AAAA",),
    ),
    openers=(
        NamedKey(name="Editors at the Secretariat", key="age1gateway"),
        NamedKey(name="Second key in the Secretariat's safe", key="age1second"),
    ),
    authorities=(NamedKey(name="Country office Kabul", key="ssh-ed25519 AAAA"),),
    signers=(
        NamedKey(name="Country office Kabul", key="ssh-ed25519 AAAA"),
        NamedKey(name="Secretariat", key="ssh-ed25519 BBBB"),
    ),
    revoked=2,
    forms=(
        OfficeForm(
            form_id="lesson",
            version="2026112301",
            title="Lesson learned",
            standing=FormStanding.NEWER,
            lists=14,
        ),
        OfficeForm(
            form_id="pilot",
            version="2026010101",
            title="Innovation pilot note",
            standing=FormStanding.OLDER,
            lists=15,
        ),
    ),
)
MAKER = KnownMaker(
    kind=MakerKind.COMPARED,
    words=WORDS,
    name="Country office Kabul",
    known_on=date(2026, 11, 22),
)
IN_FORCE = SetupInForce(facts=FACTS, maker=MAKER, taken_on=date(2026, 11, 22))
FIRST = SetupPreview(
    facts=FACTS,
    maker=KnownMaker(kind=MakerKind.UNKNOWN, words=WORDS, organisation="Country office Kabul"),
    digest="00",
    is_first=True,
    changes=(
        SetupChange(kind=_K.GATEWAY_NEW, after="The Spotlight gateway"),
        SetupChange(kind=_K.GATEWAY_ADDRESS, after="https://gateway.example.org/capture/"),
        SetupChange(kind=_K.OPENER_NEW, after="Editors at the Secretariat"),
        SetupChange(kind=_K.OPENER_NEW, after="Second key in the Secretariat's safe"),
        SetupChange(kind=_K.RECEIPT_KEY_NEW, after="rosup-hadok-lipug-zaban-fodir-mivat"),
        SetupChange(kind=_K.AUTHORITY_NEW, after="Country office Kabul"),
        SetupChange(kind=_K.SIGNER_NEW, after="Country office Kabul"),
        SetupChange(kind=_K.REVOKED, after="2"),
        SetupChange(kind=_K.FORM_NEW, before="lesson", after="2026112301"),
    ),
)
LATER = SetupPreview(
    facts=replace(FACTS, sequence=2026112401),
    maker=KnownMaker(kind=MakerKind.LISTED, words=WORDS, name="Secretariat"),
    digest="00",
    is_first=False,
    changes=(
        SetupChange(
            kind=_K.GATEWAY_ADDRESS,
            before="https://gateway.example.org/capture/",
            after="https://new.example.org/",
        ),
        SetupChange(kind=_K.OPENER_GONE, before="Second key in the Secretariat's safe"),
        SetupChange(kind=_K.REVOKED, after="1"),
        SetupChange(kind=_K.FORM_NEWER, before="lesson", after="2026120101"),
    ),
)
DRAFT = SetupDraft(
    office="Country office Kabul",
    gateway_name="The Spotlight gateway",
    gateway_address="https://gateway.example.org/capture/",
    gateway_principal="gateway@spotlight-capture",
    openers="age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kudrnasvqaqmgxd Editors at the Secretariat",
    receipt_keys="ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIPM1NyaVTM/Lj0VZQ8F2fCrr4XxYo0gV1cqUFbHAbSBI",
    forms=(FormChoice(form_id="lesson", version="2026112301", title="Lesson learned", xform=b"<h:html/>"),),
    words=WORDS,
    sequence=2026112401,
    lost=2,
)


@dataclass
class InventedSetups:
    """Answers as `ui.desk_setups.Setups` does."""

    in_use: SetupInForce | None = None
    shown: SetupPreview = FIRST
    drafted: SetupDraft | None = None
    made: list[SetupDraft] = field(default_factory=list)

    def is_set_up(self) -> bool:
        """Tell whether a setup file was ever taken in."""
        return self.in_use is not None

    def in_force(self) -> SetupInForce | None:
        """Return the setup that counts here."""
        return self.in_use

    def preview(self, _path: Path) -> SetupPreview:
        """Return what a file would change."""
        return self.shown

    def take_in(self, _path: Path, *, compared: bool = False, digest: str = "") -> SetupInForce:
        """Let it count."""
        assert compared or not self.shown.is_first or digest == ""
        self.in_use = IN_FORCE
        return IN_FORCE

    def draft(self) -> SetupDraft | None:
        """Return what the office's next file would say."""
        return self.drafted

    def read_keys(self, path: Path) -> str:
        """Return the text of a file."""
        return path.read_text(encoding="utf-8").strip()

    def read_form(self, _paths: Sequence[Path]) -> FormChoice:
        """Return a template."""
        return DRAFT.forms[0]

    def make(self, draft: SetupDraft, _phrase: str, path: Path) -> MadeSetup:
        """Remember what was to be written."""
        self.made.append(draft)
        return MadeSetup(path=path, sequence=draft.sequence, is_in_force=True)
