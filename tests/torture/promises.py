"""What must be in a vault by a worker's diary: every promise exactly, and what was in the air either way."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.domain.answers import AnswerTree, canonical
from tests.support.vaults import PASSPHRASE
from tests.torture.diary import Line
from tests.torture.travel import STEPS, Travel, found_before


@dataclass(slots=True)
class DraftPromise:
    """An open draft: its answers are one of these texts; `may_be_gone` if it was being closed.

    Attributes:
        past: every text that it had, or that was in the air, oldest first: undoing brings no other.
        before: the text that undoing once must bring; None where that cannot be said.
    """

    record: str
    answers: list[str]
    may_be_gone: bool = False
    past: list[str] = field(default_factory=list)
    before: str | None = None

    def __post_init__(self) -> None:
        """Begin the past with what is known."""
        self.past = self.past or list(self.answers)

    def become(self, text: str, *, is_step: bool) -> None:
        """Take a text that was promised, by a step of writing or by turning back or forth."""
        is_known = is_step and len(self.answers) == 1 and self.answers != [text]
        self.before = self.answers[0] if is_known else None
        self.answers, self.may_be_gone = [text], False
        self.past.append(text)

    def may_become(self, text: str) -> None:
        """Take a text that was in the air."""
        self.answers.append(text)
        self.past.append(text)
        self.before = None


@dataclass(frozen=True, slots=True)
class Backup:
    """The newest backup that was promised to be whole: what opens it, and the revisions that are in it."""

    snapshot: str
    passphrase: str
    revisions: dict[str, tuple[str, str]]


@dataclass(slots=True)
class Ways:
    """Secrets of kits, or of pieces: one of `opens` opens the vault if `is_sure`, none of `dead` does."""

    opens: list[str] = field(default_factory=list)
    dead: list[str] = field(default_factory=list)
    is_sure: bool = True


@dataclass(slots=True)
class Promises:
    """The state that a vault must be in.

    Attributes:
        drafts: by id; every one is open with one of its answers.
        revisions: by id, the record and the answers, exactly.
        files: by attachment id, the record and the SHA-512 of what it must read as.
        bundles: by id, where it stands and the revisions it holds.
        away: bundles in the ledger that were carried off before this began.
        closed: drafts in the bin; `may_be_back` those of them that were being taken back.
        loose: what may be there beyond that, because it was in the air: how many drafts of a new record, the
            records that may have a draft or a revision more, how many files, and where bundles may stand.
        passphrases: the one that opens the vault; two if it was being changed.
        binned: records that are in the bin; `may_move` those that were on their way into it or out of it.
        emptied: records of which nothing may be left; `may_be_emptied` those that were being removed.
        ways: by kind, the secrets of kits and of pieces.
        travel: what leaves and what comes.
        count: how many promises were made.
    """

    drafts: dict[str, DraftPromise] = field(default_factory=dict)
    revisions: dict[str, tuple[str, str]] = field(default_factory=dict)
    files: dict[str, tuple[str, str]] = field(default_factory=dict)
    bundles: dict[str, tuple[str, tuple[str, ...]]] = field(default_factory=dict)
    away: set[str] = field(default_factory=set)
    closed: dict[str, DraftPromise] = field(default_factory=dict)
    may_be_back: set[str] = field(default_factory=set)
    loose_drafts: int = 0
    loose_amendments: set[str] = field(default_factory=set)
    loose_revisions: dict[str, list[str]] = field(default_factory=dict)
    loose_files: int = 0
    loose_bundles: int = 0
    author: list[str] = field(default_factory=list)
    passphrases: list[str] = field(default_factory=list)
    backup: "Backup | None" = None
    binned: set[str] = field(default_factory=set)
    may_move: set[str] = field(default_factory=set)
    emptied: set[str] = field(default_factory=set)
    may_be_emptied: set[str] = field(default_factory=set)
    ways: dict[str, Ways] = field(default_factory=dict)
    travel: Travel = field(default_factory=Travel)
    count: int = 0


def promised(lines: Iterable[Line], found: Line | None = None) -> Promises:
    """Return what must be there after these lines of a diary, begun on a vault in which this was `found`."""
    state = Promises()
    if found is not None:
        state.drafts = _found_drafts(found, "drafts")
        state.revisions = {key: (record, text) for key, (record, text) in found["revisions"].items()}
        state.closed = _found_drafts(found, "closed")
        state.files = {key: (record, digest) for key, (record, digest) in found["files"].items()}
        state.bundles = {key: (path, tuple(held)) for key, (path, held) in found["bundles"].items()}
        state.away = set(found["away"])
        state.author = [found["author"]]
        state.travel = found_before(found["travel"])
    state.passphrases = [PASSPHRASE]
    meant: Line | None = None
    for line in lines:
        match line["is"]:
            case "meant":
                if meant is not None:
                    _maybe(state, meant)
                meant = line
            case "done" if meant is not None:
                _surely(state, meant, line)
                state.count += 1
                meant = None
            case "refused" if meant is not None:
                _maybe(state, meant)
                meant = None
            case _:
                pass
    if meant is not None:
        _maybe(state, meant)
    return state


def _found_drafts(found: Line, kind: str) -> dict[str, DraftPromise]:
    return {
        key: DraftPromise(record, [text], past=[*found["past"][key], text])
        for key, (record, text) in found[kind].items()
    }


def _known(state: Promises, meant: Line) -> DraftPromise:
    """Return the promise of a draft; what was in the air at a kill may turn up in the next life."""
    if meant["draft"] not in state.drafts:
        if meant["draft"] in state.may_be_back:
            state.closed.pop(meant["draft"], None)
        elif meant["record"] not in state.loose_amendments:
            state.loose_drafts -= 1
        state.drafts[meant["draft"]] = DraftPromise(
            meant["record"], list(meant.get("before", [])), meant.get("is_unsure", False)
        )
    return state.drafts[meant["draft"]]


def _text(answers: AnswerTree) -> str:
    return canonical(answers)


def _surely(state: Promises, meant: Line, done: Line) -> None:
    if meant["step"] in STEPS:
        state.travel.surely(meant, done)
    match meant["step"]:
        case "begin" | "amend":
            text, known = _text(done["answers"]), state.drafts.get(done["draft"])
            past = [*known.past, text] if known is not None else []  # amending may find a draft that is open
            state.drafts[done["draft"]] = DraftPromise(done["record"], [text], past=past)
            state.loose_amendments.discard(done["record"])
        case "save" | "turn":
            draft = _known(state, meant)
            draft.become(_text(meant["answers"]), is_step=meant["step"] == "save")
            state.loose_revisions.pop(draft.record, None)
        case "attach":
            state.files[done["attachment"]] = (meant["record"], done["sha512"])
        case "finish":
            _known(state, meant)
            del state.drafts[meant["draft"]]
            state.loose_revisions.pop(meant["record"], None)
            state.revisions[done["revision"]] = (meant["record"], _text(done["answers"]))
            _prune(state, meant["record"])
        case "discard":
            state.closed[meant["draft"]] = _known(state, meant)
            del state.drafts[meant["draft"]]
        case "restore":
            state.drafts[meant["draft"]] = state.closed.pop(meant["draft"])
            state.may_be_back.discard(meant["draft"])
        case "take":
            state.revisions |= {key: (record, text) for key, (record, text) in done["came"].items()}
            state.files |= {key: (record, digest) for key, (record, digest) in done["files"].items()}
        case "export" | "post":
            state.bundles[done["bundle"]] = (done["path"], tuple(done["revisions"]))
        case "author":
            state.author = [meant["alias"]]
        case "delete":
            state.binned.add(meant["record"])
            state.may_move.discard(meant["record"])
        case "undelete":
            state.binned.discard(meant["record"])
            state.may_move.discard(meant["record"])
        case "empty":
            forget(state, meant["record"])
            state.emptied.add(meant["record"])
        case "passphrase":
            state.passphrases = [meant["passphrase"]]
        case "kit":
            ways = state.ways.setdefault(meant["kind"], Ways())
            ways.dead += ways.opens
            ways.opens, ways.is_sure = [meant["secret"]], True
        case "backup":
            state.backup = Backup(done["snapshot"], done["passphrase"], dict(state.revisions))
        case _:
            pass


def _maybe(state: Promises, meant: Line) -> None:
    """Allow the effect of a step whose end nobody promised: it is there whole, or not at all."""
    if meant["step"] in STEPS:
        state.travel.maybe(meant)
    match meant["step"]:
        case "begin":
            state.loose_drafts += 1
        case "amend":
            state.loose_amendments.add(meant["record"])
        case "save" | "turn":
            _known(state, meant).may_become(_text(meant["answers"]))
        case "attach":
            state.loose_files += 1
        case "finish":
            draft = _known(state, meant)
            draft.may_be_gone = True
            state.loose_revisions.setdefault(meant["record"], []).extend(draft.answers)
            _prune(state, meant["record"])
        case "discard":
            _known(state, meant).may_be_gone = True
        case "restore":
            state.may_be_back.add(meant["draft"])
        case "export" | "post":
            state.loose_bundles += 1
        case "author":
            state.author.append(meant["alias"])
        case "delete" | "undelete":
            state.may_move.add(meant["record"])
        case "empty":
            state.may_be_emptied.add(meant["record"])
        case "passphrase":
            state.passphrases.append(meant["passphrase"])
        case "kit":
            ways = state.ways.setdefault(meant["kind"], Ways(is_sure=False))
            ways.opens.append(meant["secret"])
        case _:
            pass


def forget(state: Promises, record: str) -> None:
    """Take back every promise of a record that was removed for good."""
    state.binned.discard(record)
    state.revisions = {key: kept for key, kept in state.revisions.items() if kept[0] != record}
    state.files = {key: kept for key, kept in state.files.items() if kept[0] != record}
    state.drafts = {key: kept for key, kept in state.drafts.items() if kept.record != record}
    state.closed = {key: kept for key, kept in state.closed.items() if kept.record != record}


def _prune(state: Promises, record: str) -> None:
    """Take back the promise of files of this record that no answer names: finishing removes those."""
    named = [text for owner, text in state.revisions.values() if owner == record]
    named += [text for draft in state.drafts.values() if draft.record == record for text in draft.answers]
    named += [text for draft in state.closed.values() if draft.record == record for text in draft.answers]
    for attachment, (owner, _) in list(state.files.items()):
        if owner == record and not any(attachment in text for text in named):
            del state.files[attachment]
