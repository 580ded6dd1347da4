"""Keys of invented devices, colleagues and an office, for pictures of the Safety page."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.domain.contact import Contact
from desktop.domain.issued import Issued
from sync.requests import write_request
from tests.support.bundles import GATEWAY_RECIPIENT, device
from ui.desk_trust import Asked, Colleague, OfficeFacts, ThisDevice

_DAY = datetime(2026, 3, 3, 9, 30, tzinfo=UTC)
_UNTIL = datetime(2028, 3, 3, 9, 30, tzinfo=UTC)


class InventedTrust:
    """Answers like `ui.app.trusting.KeyDesk`, as far as is shown; a written fake."""

    def __init__(self, *, is_office: bool = True) -> None:
        self._is_office = is_office

    def device(self) -> ThisDevice:
        request = write_request(device(), GATEWAY_RECIPIENT, "Tablet 3", "Women's Shelter Network")
        return ThisDevice(
            name="Tablet 3",
            organisation="Women's Shelter Network",
            words=device().words,
            request=request.decode(),
            office="Kabul country office",
            confirmed_on=_DAY.date(),
            until=_UNTIL.date(),
        )

    def colleagues(self) -> Sequence[Colleague]:
        found = [
            ("Rana's laptop", "Women's Shelter Network", 2, date(2026, 3, 3)),
            ("تبلت دفتر کابل", "شبکهٔ خانه‌های امن زنان", 3, date(2026, 11, 2)),
            ("", "", 4, None),
        ]
        return [
            Colleague(
                contact=Contact(
                    fingerprint=device(seed).fingerprint,
                    public="",
                    name=name,
                    organisation=organisation,
                    compared_on=day,
                ),
                words=device(seed).words if name else "",
            )
            for name, organisation, seed, day in found
        ]

    def read_request(self, path: Path) -> Asked:
        return Asked(
            name="Tablet 4",
            organisation="Women's Shelter Network",
            words=device(5).words,
            fingerprint=device(5).fingerprint,
            data=b"",
            replaces=device(6).fingerprint,
            replaced_name="Tablet 2, Women's Shelter Network",
        )

    def office(self) -> OfficeFacts | None:
        if not self._is_office:
            return None
        return OfficeFacts(name="Kabul country office", domain="kabul-office", words=device(7).words)

    def confirmed(self) -> Sequence[Issued]:
        if not self._is_office:
            return ()
        return [
            Issued(
                serial=seed,
                authority=device(7).fingerprint,
                fingerprint=device(seed).fingerprint,
                principal=f"{device(seed).principal.partition('@')[0]}@kabul-office",
                name=name,
                issued_at=_DAY,
                valid_before=_UNTIL,
                revoked_at=lost,
            )
            for seed, name, lost in (
                (1, "Tablet 3, Women's Shelter Network", None),
                (6, "Tablet 2, Women's Shelter Network", datetime(2026, 11, 20, tzinfo=UTC)),
            )
        ]
