"""Sending to gateways that answer oddly: what is tried again, what is left, and what is not believed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from desktop.errors import AppError, Code
from sync.chunking import KIB, MIB, Chunking
from sync.sending import send
from tests.support.odd_gateway import TUS, Asked, OddGateway, Said
from tests.support.tus_server import TusServer
from tests.sync.test_sending import Diary, made, uploads_to


def test_a_server_whose_disk_is_full_is_told_of_as_such(tmp_path: Path) -> None:
    size = 3 * MIB
    path = made(tmp_path, size)
    with (
        TusServer(tmp_path / "gateway", disk="2m") as server,
        uploads_to(server.address) as uploads,
        pytest.raises(AppError) as caught,
    ):
        send(path, size, uploads, noted=Diary().noted)
    assert caught.value.code is Code.GATEWAY_FULL


def test_what_only_a_person_can_change_is_not_tried_again(tmp_path: Path) -> None:
    path = made(tmp_path, 10)
    with (
        OddGateway(lambda asked: Said(507, TUS)) as gateway,
        uploads_to(gateway.address) as uploads,
        pytest.raises(AppError) as caught,
    ):
        send(path, 10, uploads, noted=Diary().noted)
    assert caught.value.code is Code.GATEWAY_FULL
    assert len(gateway.asked) == 1


def test_what_may_pass_is_tried_a_few_times_and_then_left_for_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: 0.001)
    path = made(tmp_path, 10)

    def answer(asked: Asked) -> Said:
        if asked.method == "POST":
            return Said(201, {**TUS, "Location": "/files/1"})
        if asked.method == "HEAD":
            return Said(200, {**TUS, "Upload-Offset": "0", "Upload-Length": "10"})
        return Said(500, TUS)

    with (
        OddGateway(answer) as gateway,
        uploads_to(gateway.address) as uploads,
        pytest.raises(AppError) as caught,
    ):
        send(path, 10, uploads, noted=Diary().noted)
    assert caught.value.code is Code.GATEWAY_TROUBLED
    assert [asked.method for asked in gateway.asked] == ["POST", *["PATCH", "HEAD"] * 5]


def test_a_gateway_that_loses_every_upload_ends_the_trying(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: 0.001)
    path = made(tmp_path, 10)

    def answer(asked: Asked) -> Said:
        return Said(201, {**TUS, "Location": "/files/1"}) if asked.method == "POST" else Said(410, TUS)

    with (
        OddGateway(answer) as gateway,
        uploads_to(gateway.address) as uploads,
        pytest.raises(AppError) as caught,
    ):
        send(path, 10, uploads, noted=Diary().noted)
    assert caught.value.code is Code.UPLOAD_GONE


def test_pieces_become_smaller_until_they_pass_a_server_that_takes_little(tmp_path: Path) -> None:
    path = made(tmp_path, 900_000)
    there = bytearray()

    def answer(asked: Asked) -> Said:
        if asked.method == "POST":
            return Said(201, {**TUS, "Location": "/files/1"})
        if asked.method == "PATCH" and len(asked.body) > 200 * KIB:
            return Said(413, {"Content-Type": "text/html"}, b"<html>nginx</html>")
        there.extend(asked.body)
        return Said(200 if asked.method == "HEAD" else 204, {**TUS, "Upload-Offset": str(len(there))})

    with OddGateway(answer) as gateway, uploads_to(gateway.address) as uploads:
        send(path, 900_000, uploads, noted=Diary().noted)
    assert bytes(there) == path.read_bytes()


def test_a_server_that_lies_about_what_is_there_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: 0.001)
    path = made(tmp_path, 1000)
    diary = Diary()

    def answer(asked: Asked) -> Said:
        if asked.method == "POST":
            return Said(201, {**TUS, "Location": "/files/1"})
        return Said(200 if asked.method == "HEAD" else 204, {**TUS, "Upload-Offset": "0"})

    with (
        OddGateway(answer) as gateway,
        uploads_to(gateway.address) as uploads,
        pytest.raises(AppError) as caught,
    ):
        send(path, 1000, uploads, noted=diary.noted)
    assert caught.value.code is Code.UPLOAD_ELSEWHERE
    assert {note.offset for note in diary.notes} == {0}


@pytest.mark.parametrize("keeps", [0, 1], ids=["forgets-every-second-piece", "keeps-one-byte-of-each"])
def test_a_gateway_that_keeps_next_to_nothing_costs_no_more_than_the_file_thrice(
    keeps: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: 0.001)
    size, there, came = 3_000_000, 0, 0
    path = made(tmp_path, size)

    def answer(asked: Asked) -> Said:
        nonlocal there, came
        if asked.method == "POST":
            return Said(201, {**TUS, "Location": "/files/1"})
        if asked.method == "HEAD":
            return Said(200, {**TUS, "Upload-Offset": str(there)})
        came += len(asked.body)
        assert came < 8 * size, "it is sent for ever"
        if keeps:
            there += 1
        elif there:  # another machine behind the same name, which knows nothing of the first piece
            there = 0
            return Said(409, TUS)
        else:
            there = min(len(asked.body), size - 1)
        return Said(204, {**TUS, "Upload-Offset": str(there)})

    with (
        OddGateway(answer) as gateway,
        uploads_to(gateway.address) as uploads,
        pytest.raises(AppError) as caught,
    ):
        send(path, size, uploads, noted=Diary().noted, chunking=Chunking(size=256 * KIB, most=256 * KIB))
    assert caught.value.code is Code.UPLOAD_ELSEWHERE
    assert came <= 3 * size + MIB
