"""Take in what a colleague made: looked at first, in plain words, and then all of it or nothing.

Records come from bundles that were made for colleagues alone. Consents that a bundle says were taken back
take effect with it, whatever it was made for, and before any record of it is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from desktop.clock import Clock
from desktop.domain.audience import Profile
from desktop.domain.carried import Carried
from desktop.domain.coming import Came, Coming, ComingFile, ComingRecord
from desktop.domain.ids import BundleId, RecordId, RevisionId
from desktop.domain.maker import KnownMaker, MakerKind
from desktop.domain.record import FormRef
from desktop.errors import Code, FixableError
from desktop.progress import CancelToken, Progress, silent
from desktop.storage.carried import CarriedBundles
from desktop.taking_in import Judged, TakingIn
from sync.bundle.checks import Expectations, verify_stream
from sync.bundle.contents import Contents
from sync.bundle.opening import explain, open_bundle
from sync.bundle.verdict import Maker, Verdict
from sync.coming import came
from sync.faults import FaultCode, Refused, refuse
from sync.foreign_forms import ForeignForms
from sync.notices import NO_BUNDLE, Notices
from sync.trust import TrustList

COLLEAGUES = (Profile.COP_TEAM, Profile.REVIEW_HANDOFF)
"""What bundles are made for whose records are taken in."""

_NONE = "none"


@dataclass(slots=True)
class _Found:
    """What was judged of one bundle: of every revision that comes, which form it is read by."""

    records: list[ComingRecord] = field(default_factory=list)
    coming: dict[RevisionId, FormRef] = field(default_factory=dict)
    files: list[tuple[RecordId, ComingFile]] = field(default_factory=list)


class Exchange:
    """Bundles of colleagues, for one open vault.

    Its methods may run on the files lane beside the store lane: a bundle of 1 GiB takes a while.
    """

    def __init__(
        self,
        taking: TakingIn,
        notices: Notices,
        forms: ForeignForms,
        carried: CarriedBundles,
        clock: Clock,
        *,
        who: Callable[[KnownMaker], KnownMaker],
        believed: Callable[[], TrustList | None] = lambda: None,
        remember: Callable[[Maker], object] = lambda maker: None,
        identities: Sequence[str] = (),
    ) -> None:
        """Act for one vault, whose age secret keys are `identities`.

        `who` tells what people here know of a maker; `believed` returns whom the office's setup file trusts;
        `remember` keeps what is told of a maker, for as long as what she sent is here.
        """
        self._taking, self._notices, self._forms = taking, notices, forms
        self._carried, self._clock = carried, clock
        self._who, self._believed, self._remember = who, believed, remember
        self._identities = identities  # a new key counts at once

    def preview(
        self,
        bundle: Path,
        trust: TrustList | None = None,
        *,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ) -> Coming:
        """Return what taking a bundle in would do; nothing is changed.

        Raises FixableError: BUNDLE_UNREADABLE, NO_BUNDLE, SEALED_FOR_OTHERS, BUNDLE_REFUSED,
        FOR_OTHER_READERS where there is nothing in it for people here; and Cancelled.
        """
        with self._opened(bundle, trust, progress, cancel) as (stream, verdict):
            coming, _found = self._look(stream, verdict, bundle.name)
            return coming

    def take_in(
        self,
        bundle: Path,
        trust: TrustList | None = None,
        *,
        compared: bool = False,
        seen: Coming | None = None,
        progress: Progress = silent,
        cancel: CancelToken | None = None,
    ) -> Coming:
        """Take a bundle in, and return what that did; doing it twice changes nothing.

        `seen` is what somebody looked at: if the file is another one by now, whose words she did not compare,
        nothing comes in.
        `compared` says that a person compared the words of a maker whom nobody knew. A bundle of one's own is
        recognised and changes nothing: what was deleted here does not come back with it.

        Raises as `preview` does, and FixableError(MAKER_UNKNOWN, SETUP_CHANGED), MachineError; then nothing
        came in.
        """
        with self._opened(bundle, trust, progress, cancel) as (stream, verdict):
            coming, found = self._look(stream, verdict, bundle.name)
            if seen is not None and _mark(seen) != _mark(coming):
                raise FixableError(Code.SETUP_CHANGED, name=bundle.name)
            if coming.is_own:
                return coming
            if not (coming.maker.is_known or compared):
                raise FixableError(Code.MAKER_UNKNOWN, name=bundle.name, words=coming.maker.words)
            # First what hides something, and only then what shows something.
            self._notices.keep(verdict, compared=not coming.maker.is_known)
            if coming.profile not in COLLEAGUES:
                return coming
            contents = Contents(stream, verdict)
            if verdict.maker is not None:
                self._remember(verdict.maker)
            self._forms.keep()
            self._taking.keep(
                lambda: _coming(contents, verdict, found),
                found.files,
                lambda one: contents.open(one.path),
                _remembered(verdict, self._clock),
                progress=progress,
                cancel=cancel,
            )
            return coming

    @contextmanager
    def _opened(
        self, bundle: Path, trust: TrustList | None, progress: Progress, cancel: CancelToken | None
    ) -> Iterator[tuple[BinaryIO, Verdict]]:
        """Open a bundle that may be used, and say why any other may not."""
        now = self._clock.now()
        if trust is None:
            expected = Expectations(now=now, trust=self._believed(), strangers=True)
        else:
            # A list that somebody brings knows nothing of what offices took back since.
            expected = Expectations(now=now, trust=trust.less(self._believed()))
        try:
            with open_bundle(bundle, self._identities) as stream:
                verdict = verify_stream(stream, expected, progress=progress, cancel=cancel)
                if not NO_BUNDLE.isdisjoint(fault.code for fault in verdict.faults):
                    raise FixableError(Code.NO_BUNDLE, name=bundle.name)
                if not verdict.is_good:
                    raise Refused(verdict.faults)
                known = self._carried.of(BundleId(verdict.bundle_id))
                if known is not None and known.identity != verdict.identity:
                    raise refuse(FaultCode.BUNDLE_OTHER, verdict.bundle_id)
                yield stream, verdict
        except Refused as refused:
            raise explain(refused, bundle.name) from refused
        except OSError as error:
            raise FixableError(Code.BUNDLE_UNREADABLE, name=bundle.name) from error

    def _look(self, stream: BinaryIO, verdict: Verdict, name: str) -> tuple[Coming, _Found]:
        if verdict.maker is None:
            raise refuse(FaultCode.BAG_MISSING)  # a good bundle has one
        maker = self._who(verdict.maker.known)
        told = self._notices.told(verdict)
        profile, bundle_id = Profile(verdict.info["Capture-Bundle-Profile"]), BundleId(verdict.bundle_id)
        carried, found = self._carried.of(bundle_id), _Found()
        is_own = maker.kind is MakerKind.OWN
        if profile not in COLLEAGUES and not verdict.withdrawals and not is_own:
            raise FixableError(Code.FOR_OTHER_READERS, name=name, records=len(verdict.records))
        if profile in COLLEAGUES and not is_own:
            found = self._judge(Contents(stream, verdict), verdict, profile)
        coming = Coming(
            bundle_id=bundle_id,
            profile=profile,
            maker=maker,
            made_on=verdict.info.get("Bagging-Date", ""),
            size=verdict.size,
            records=tuple(found.records),
            kept_out=0 if profile in COLLEAGUES else len(verdict.records),
            hidden=() if is_own else told.known,
            unknown=0 if is_own else told.unknown,
            new_withdrawals=told.new,
            taken_on=None if carried is None else carried.taken_at,
        )
        return coming, found

    def _judge(self, contents: Contents, verdict: Verdict, profile: Profile) -> _Found:
        found, seen = _Found(), set[tuple[RecordId, str, str]]()
        self._taking.begin()
        self._forms.begin(contents, profile)
        for one in _read(contents, verdict):
            judged = self._taking.judge(one, self._forms.of)
            found.records.append(_line(one, judged))
            if judged.form is not None and judged.arrival.comes:
                found.coming[one.record.revision_id] = judged.form
                for file in judged.new_files:
                    key = (one.record.record_id, *file.key)
                    if key not in seen:
                        found.files.append((one.record.record_id, file))
                        seen.add(key)
        return found


def _mark(coming: Coming) -> tuple[object, ...]:
    """Return by what a file is known again: whose it is, and what is in it."""
    held = tuple(one.revision_id for one in coming.records)
    return coming.bundle_id, coming.maker.fingerprint, coming.size, held


def _line(one: Came, judged: Judged) -> ComingRecord:
    record, new = one.record, {file.key: file.size for file in judged.new_files}
    return ComingRecord(
        record_id=record.record_id,
        revision_id=record.revision_id,
        number=record.number,
        record_type=record.record_type,
        title=record.title,
        author=judged.author,
        finished_at=record.finished_at,
        arrival=judged.arrival,
        files=len({file.key for file in one.files}),
        new_files=len(new),
        size=sum(new.values()),
        is_own=judged.is_own,
    )


def _read(contents: Contents, verdict: Verdict) -> Iterator[Came]:
    maker = verdict.maker.fingerprint if verdict.maker is not None else ""
    for tree in contents.records():
        yield _came(tree, BundleId(verdict.bundle_id), maker)


def _came(tree: dict[str, Any], bundle_id: BundleId, maker: str) -> Came:
    try:
        return came(tree, bundle_id, maker)
    except (KeyError, TypeError, ValueError) as error:  # not what was verified a moment ago
        raise refuse(FaultCode.BAG_DIGEST) from error


def _coming(contents: Contents, verdict: Verdict, found: _Found) -> Iterator[tuple[Came, FormRef]]:
    for one in _read(contents, verdict):
        ref = found.coming.get(one.record.revision_id)
        if ref is not None:
            yield one, ref


def _remembered(verdict: Verdict, clock: Clock) -> Carried:
    info, maker = verdict.info, verdict.maker
    previous = info.get("Capture-Bundle-Previous", _NONE)
    return Carried(
        bundle_id=BundleId(verdict.bundle_id),
        identity=verdict.identity,
        sender=maker.sender if maker is not None else "",
        maker=maker.fingerprint if maker is not None else "",
        sequence=int(info["Capture-Bundle-Sequence"]),
        previous="" if previous == _NONE else previous,
        profile=Profile(info["Capture-Bundle-Profile"]),
        taken_at=clock.now(),
    )
