"""Play the main job offscreen, through the real window, and leave the results where they can be looked at.

`python -m tests.flows.tour FOLDER` makes a vault, records one of each of the four types with every section
filled and two photos, finishes them, prints each, a table and a consent form, has them checked by two other
people, takes in an office's setup file, exports bundles for the teams and for everybody, signed and sealed
for the tour's gateway, takes a consent back, and verifies it all with the gateway's key.
"""

import os
import secrets
import shutil
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported: it cannot be changed later
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.fonts=false")

from pyrage import x25519
from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from desktop.clock import Clock, SystemClock
from desktop.domain.audience import Audience, Profile
from desktop.domain.author import Role
from desktop.domain.contact import Contact
from desktop.domain.record import RecordType
from desktop.forms.catalog import Catalog
from desktop.paths import Paths
from desktop.settings import Settings
from desktop.storage.store import Store
from desktop.vault import vault
from resources import resource
from sync.__main__ import main as spotlight_bundle
from sync.keys import fingerprint, public_blob
from sync.setup import Opener, open_setups
from tests.support import content, setups
from tests.support.clearing import Checkers
from tests.support.robots.capture import CaptureRobot
from tests.support.robots.keys import choose
from tests.support.robots.unlock import UnlockRobot
from tests.support.robots.waiting import dialog, press, until
from tests.support.robots.window import WindowRobot
from tests.support.robots.withdrawing import WithdrawRobot
from ui.app.session import Session
from ui.i18n import Language
from ui.style import ARGUMENTS, apply_theme, load_fonts
from ui.window import Window

_WORDS = ("amber", "basket", "candle", "drum", "ember", "fern", "garden", "harbor", "island", "jasmine")
DESK = "Desk of the gateway"


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a tour left behind."""

    folder: Path
    bundles: tuple[Path, ...]
    pages: tuple[Path, ...]
    screens: tuple[Path, ...]
    seconds: float


class Tour:
    """One play, from an empty folder to a verified bundle."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        for name in ("home", "bundles", "pages", "screens", "photos"):
            (folder / name).mkdir(parents=True)
        self._screens: list[Path] = []
        self._passphrase = " ".join(secrets.choice(_WORDS) for _ in range(6))
        (folder / "passphrase.txt").write_text(self._passphrase + "\n", encoding="utf-8")

    def play(self, app: QApplication) -> Result:
        """Play it all and return what it left."""
        began = time.monotonic()
        language = Language(app)
        language.use("en")
        apply_theme(app, Settings().theme, Settings().text_size)
        load_fonts()
        session = Session(app, Paths((self._folder / "home").absolute()), SystemClock(), Settings(), language)
        session.start()
        window = self._make_vault(session)
        self._say_who(window)
        titles = [self._record(window, record_type) for record_type in content.TYPES]
        pages = self._print(window, titles)
        self._table(window, titles)
        self._consent_form(window, titles[content.TYPES.index(RecordType.STORY)])
        window = self._clear(session)
        bundles = (
            self._export(window, titles, Profile.COP_TEAM),
            self._export(window, titles, Profile.GATEWAY_PUBLIC),
            self._withdraw(window, titles[content.TYPES.index(RecordType.STORY)]),
        )
        self._close(session)
        for bundle in bundles:
            trust, key = str(self._folder / "allowed_signers"), str(self._folder / "gateway.key")
            if spotlight_bundle(["verify", str(bundle), "--trust", trust, "--key", key]) != 0:
                raise SystemExit(f"{bundle.name} does not verify")
        return Result(
            folder=self._folder,
            bundles=bundles,
            pages=tuple(pages),
            screens=tuple(self._screens),
            seconds=time.monotonic() - began,
        )

    def _make_vault(self, session: Session) -> WindowRobot:
        session.unlock_page.resize(560, 640)
        self._look(session.unlock_page, "choose a passphrase")
        UnlockRobot(session.unlock_page).make_vault(self._passphrase)
        until(lambda: session.window is not None, "the vault to open")
        window = session.window
        assert isinstance(window, Window)
        window.resize(1366, 768)
        robot = WindowRobot(window)
        robot.settle()
        self._look(window, "home, first run")
        return robot

    def _say_who(self, window: WindowRobot) -> None:
        settings = window.settings()
        settings.choose("role", Role.FIELD_AUTHOR.value).choose("programme", "malawi")
        settings.fill("alias", "Field team, Lake District").fill("organisation", "Women's Voice Network")
        settings.fill("contact", "office@example.org")
        window.settle()
        self._look(window.window, "settings")

    def _record(self, window: WindowRobot, record_type: RecordType) -> str:
        answers = content.load(record_type)
        photos = content.photos(record_type, self._folder / "photos")
        window.home().new(record_type)
        capture = CaptureRobot(window.window.editor).wait_open()
        capture.finish()
        until(lambda: bool(capture.problems()), "the list of what is missing")
        self._look(window.window, f"{record_type.value}, what is missing")
        capture.fill_all(answers, photos)
        capture.wait_saved()
        until(lambda: "to go" not in capture.workspace.sections.ready.text(), "nothing to go")
        capture.section(capture.workspace.sheet.form.sections[2].name)
        self._look(window.window, f"{record_type.value}, written")
        capture.finish()
        until(
            lambda: window.window.editor.workspace is None,
            f"{record_type.value}: {capture_problems(capture)}",
        )
        window.settle()
        return str(answers["title"])

    def _print(self, window: WindowRobot, titles: list[str]) -> list[Path]:
        records = window.records()
        pages = []
        for record_type, title in zip(content.TYPES, titles, strict=True):
            records.choose(title)
            page = (self._folder / "pages" / f"{record_type.value}.pdf").absolute()
            records.print_to(page)
            pages.append(page)
        window.settle()
        self._look(window.window, "records")
        window.search("clinic")
        self._look(window.window, "records, searched")
        window.search("")
        return pages

    def _table(self, window: WindowRobot, titles: list[str]) -> None:
        records = window.records()
        for place, title in enumerate(titles):
            records.choose(title, more=place > 0)
        records.press("recordsTable")
        records.save_outside((self._folder / "pages" / "records.csv").absolute())
        window.settle()

    def _consent_form(self, window: WindowRobot, title: str) -> None:
        records = window.records()
        records.choose(title)
        records.take_outside("morePapers")
        sheet = dialog("papersSheet")
        self._look(sheet, "consent form")
        press(sheet, "papersGo")
        path = (self._folder / "pages" / "consent-form.pdf").absolute()
        choose(path)
        until(path.exists, "the consent form")
        press(dialog("message"), "messageClose")
        window.settle()

    def _clear(self, session: Session) -> WindowRobot:
        """Let two people beside the writer check every record, each with her own key, and come back."""
        away: list[bool] = []
        session.locked.connect(lambda: away.append(True))
        session.lock()
        until(lambda: bool(away), "the vault to close")
        paths, clock = Paths((self._folder / "home").absolute()), SystemClock()
        with Store.open(paths, vault.unlock(paths, self._passphrase, clock), clock) as store:
            for line in store.entries.matching():
                record = store.records.get(line.record_id)
                for audience in (Audience.TEAM, Audience.PUBLIC):
                    if record.audience.reaches(audience):
                        Checkers(store, clock).clear(record, audience)
            self._set_up(store, clock)
        UnlockRobot(session.unlock_page).open_vault(self._passphrase)
        until(lambda: session.window is not None, "the vault to open")
        assert isinstance(session.window, Window)
        session.window.resize(1366, 768)
        window = WindowRobot(session.window)
        window.settle()
        return window

    def _set_up(self, store: Store, clock: Clock) -> None:
        """Take in a setup file that names the tour's gateway, and know a colleague who works there."""
        identity = x25519.Identity.generate()
        recipient = str(identity.to_public())
        made = f"# created: {clock.now():%Y-%m-%dT%H:%M:%SZ}\n# public key: {recipient}\n{identity}\n"
        (self._folder / "gateway.key").write_text(made, encoding="ascii")
        gateway = replace(setups.GATEWAY, name="the Spotlight gateway", address="", recipients=(recipient,))
        opener = Opener(recipient=recipient, name="Gateway of the Secretariat")
        setup = setups.setup(gateway=gateway, openers=(opener,), issued_at=clock.now())
        files = open_setups(store, Catalog(resource("forms", "compiled")), clock)
        files.take_in(setups.saved(self._folder, setup), compared=True)
        desk = Contact(
            fingerprint=fingerprint(public_blob(setups.key(9).public_key())),
            public=setups.public(9),
            recipient=recipient,
            name=DESK,
            organisation="the Spotlight gateway",
            compared_on=clock.today(),
        )
        store.contacts.keep(desk, clock.now())

    def _export(self, window: WindowRobot, titles: list[str], profile: Profile) -> Path:
        records = window.records()
        for place, title in enumerate(titles):
            records.choose(title, more=place > 0)
        records.press("recordsExportChosen")
        export = window.export().choose(profile).name_reader("The gateway's editor")
        export.letter()
        if profile is Profile.COP_TEAM:
            export.with_trust().seal_for(DESK)
        self._look(export.dialog, f"what will leave, {profile.value}")
        if profile.audience is Audience.PUBLIC:
            export.give_reasons("Read to her again; nobody can be told by it")
            self._look(export.dialog, "reasons given")
        bundle = export.export_to((self._folder / "bundles").absolute())
        self._look(export.dialog, f"exported, {profile.value}")
        export.close()
        signers = bundle.with_name("allowed_signers")
        if profile is Profile.COP_TEAM:
            until(signers.exists, "allowed_signers")
            signers.replace(self._folder / "allowed_signers")
        window.home()
        self._look(window.window, "home")
        return bundle

    def _withdraw(self, window: WindowRobot, title: str) -> Path:
        """Take the consents of the story back, and make the notice for everybody who got it."""
        folder = (self._folder / "bundles").absolute()
        before = set(folder.glob("*.zip"))
        window.records().choose(title)
        press(window.window.records, "previewWithdraw")
        sheet = WithdrawRobot(window.window)
        sheet.wait("withdrawGo")
        self._look(sheet.sheet, "take a consent back")
        sheet.press("withdrawGo")
        sheet.wait("withdrawNotice")
        self._look(sheet.sheet, "where it went")
        sheet.press("withdrawNotice")
        sheet.choose(folder)
        sheet.wait("withdrawDone")
        sheet.press("withdrawDone")
        window.settle()
        (notice,) = set(folder.glob("*.zip")) - before
        return notice

    def _close(self, session: Session) -> None:
        session.lock()
        until(lambda: session.lanes.is_idle, "the vault to close")
        self._look(session.unlock_page, "locked")
        session.end()
        session.unlock_page.close()

    def _look(self, widget: QWidget, name: str) -> None:
        settle()
        number = len(self._screens) + 1
        path = self._folder / "screens" / f"{number:02}-{name.replace(', ', '-').replace(' ', '-')}.png"
        widget.grab().save(str(path))
        self._screens.append(path)


def quiet(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what the toolkit says, except that the offscreen platform cannot do what screens can."""
    if not message.startswith("This plugin does not support"):
        print(f"{kind.name}: {message}", file=sys.stderr)


def settle() -> None:
    """Let layouts and late-built questions come to rest before the window is looked at."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents()


def capture_problems(capture: CaptureRobot) -> str:
    """Return what the finish panel lists, for the message when a record will not finish."""
    return "; ".join(capture.problems()) if capture.page.workspace is not None else ""


def main(arguments: list[str]) -> int:
    """Play the tour into the folder named on the command line and say where the results are."""
    qInstallMessageHandler(quiet)
    app = QApplication(["tour", *ARGUMENTS])
    app.setQuitOnLastWindowClosed(False)
    result = Tour(Path(arguments[0])).play(app)
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    folder = result.folder
    print(f"\nThe tour took {result.seconds:.0f} s and left:")
    print(f"  {folder}/home              the vault; its passphrase is in {folder}/passphrase.txt")
    for bundle, words in zip(
        result.bundles,
        (
            "for the teams, signed and sealed",
            "for everybody, signed and sealed for the gateway",
            "the notice that a consent was taken back, signed",
        ),
        strict=True,
    ):
        print(f"  {folder}/bundles/{bundle.name}  {words}")
    print(f"  {folder}/gateway.key       the gateway's age key: age -d -i opens what is sealed")
    print(f"  {folder}/office.setup      the office's setup file that names the gateway")
    print(f"  {folder}/allowed_signers   who signed it, for ssh-keygen -Y verify")
    print(f"  {folder}/pages             {len(result.pages)} records as PDF, a table and a consent form")
    print(f"  {folder}/screens           {len(result.screens)} pictures of the window on the way")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
