from collections.abc import Callable
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.gateway import Gateway
from desktop.domain.receipt_reason import ReceiptReason
from desktop.domain.sending_round import Going, Round
from desktop.domain.when_to_send import Hold, WhenToSend
from desktop.errors import Code
from desktop.outbox import OutboxItem
from tests.support import invented_outbox as made
from tests.support.invented_outbox import MIB, InventedPost
from tests.support.robots.waiting import dialog, press, until
from ui.jobs import Lanes
from ui.pages.outbox import OutboxPage
from ui.pages.outbox.parcel_card import Act, acts
from ui.pages.outbox.when_sheet import WhenSheet
from ui.posting import Posting
from ui.wording.receiving import ReceivingWords

Show = Callable[[InventedPost], OutboxPage]


@pytest.fixture
def show(lanes: Lanes, qtbot: QtBot) -> Show:
    def make(post: InventedPost) -> OutboxPage:
        posting = Posting(post, lanes)
        page = OutboxPage(posting, None, lanes)
        posting.setParent(page)
        qtbot.addWidget(page)
        page.resize(1100, 700)
        page.show()
        page.refresh()
        until(lambda: lanes.is_idle, "idle lanes")
        return page

    return make


def settled(page: OutboxPage) -> None:
    until(lambda: page._lanes.is_idle, "idle lanes")


def test_parcels_stand_in_three_groups_in_words(show: Show) -> None:
    page = show(InventedPost(made.WAITING, made.DELIVERED, made.RECEIVED))
    words = page.texts
    order = [words.index(group) for group in ("Waiting", "On their way", "Arrived")]
    assert order == sorted(order)
    assert any(text.startswith("2 record") and " and 3 file" in text for text in words)
    assert "To the Spotlight gateway, 14.0 MB" in words
    assert "Waiting. 5.0 MB of 14.0 MB are there already." in words


def test_why_the_last_try_brought_nothing_is_a_sentence(show: Show) -> None:
    (card,) = show(InventedPost(made.WAITING)).cards.values()
    assert any("keeps breaking off" in text for text in show(InventedPost(made.WAITING)).texts)
    assert card.findChild(QPushButton, "parcel_send") is not None


@pytest.mark.parametrize(
    ("item", "is_going", "can_send", "first"),
    [
        (made.WAITING, False, True, Act.SEND),
        (made.WAITING, False, False, Act.COPY),
        (made.PAUSED, False, True, Act.LET_GO),
        (made.GOING, True, True, Act.PAUSE),
        (made.GOING, False, True, Act.SEND),
        (made.GONE, False, True, Act.TAKE_OUT),
        (made.WITHHELD, False, True, Act.TAKE_OUT),
        (made.DELIVERED, False, True, Act.ASK),
        (made.ON_STICK, False, False, Act.COPY),
        (made.CORRECT, False, True, Act.CORRECT),
        (made.REFUSED, False, True, Act.CORRECT),
        (made.RECEIVED, False, True, None),
    ],
)
def test_what_matters_most_is_the_button(
    item: OutboxItem, is_going: bool, can_send: bool, first: Act | None
) -> None:
    may = acts(item, is_going=is_going, can_send=can_send)
    assert (may[0] if may else None) is first


def test_send_now_tries_at_once(show: Show) -> None:
    post = InventedPost(made.WAITING)
    page = show(post)
    assert page._posting is not None
    page._posting.begin()
    press(page, "parcel_send")
    settled(page)
    assert post.kept.asked == [("hurry", made.WAITING.parcel.bundle_id)]
    assert post.rounds == [True]


def test_while_it_goes_the_speed_and_the_time_left_are_shown_and_it_can_be_paused(show: Show) -> None:
    post = InventedPost(made.GOING)
    page = show(post)
    assert page._posting is not None
    going = made.GOING.parcel
    page._posting._hear(
        Going(bundle_id=going.bundle_id, there=48 * MIB, size=going.size, speed=MIB, seconds_left=240)
    )
    settled(page)
    (card,) = page.cards.values()
    assert card.pace.text().startswith("48.0 MB of 96.0 MB, 1.0 MB a second, 4 minute")
    assert card.bar.value() == 500
    press(page, "parcel_pause")
    settled(page)
    assert post.kept.asked == [("pause", going.bundle_id)]


def test_a_bundle_is_taken_out_only_after_a_question(show: Show) -> None:
    post = InventedPost(made.GONE)
    page = show(post)
    press(page, "parcel_takeOut")
    assert post.kept.asked == []
    press(dialog("message"), "askGo")
    settled(page)
    assert post.kept.asked == [("take back", made.GONE.parcel.bundle_id)]
    settled(page)
    assert page.cards == {}


def test_what_a_gateway_wants_changed_is_one_click_away(show: Show, qtbot: QtBot) -> None:
    page = show(InventedPost(made.CORRECT))
    with qtbot.waitSignal(page.corrections_asked) as asked:
        press(page, "parcel_correct")
    assert asked.args == [made.CORRECT.parcel.bundle_id]


@pytest.mark.parametrize(("gateway", "action"), [(None, "office_asked"), (made.GATEWAY, "records_asked")])
def test_an_empty_outbox_teaches_and_leads_on(
    show: Show, qtbot: QtBot, gateway: Gateway | None, action: str
) -> None:
    page = show(InventedPost(gateway=gateway))
    assert "Nothing is on its way." in page.texts
    with qtbot.waitSignal(getattr(page, action)):
        press(page, "emptyStateAction")


def test_why_nothing_goes_is_said_above_the_parcels(show: Show) -> None:
    post = InventedPost(made.WAITING, said=Round(hold=Hold.ON_BATTERY))
    page = show(post)
    assert page._posting is not None
    page._posting.begin()
    page._posting.look()
    until(lambda: "This computer runs on its battery. Plug it in to send." in page.texts, "the reason")
    post.said = Round()
    page._posting.look()
    until(lambda: not any("battery" in text for text in page.texts), "nothing in the way")


def test_without_a_gateway_it_is_said_where_the_setup_file_goes(show: Show) -> None:
    page = show(InventedPost(made.NEXT, gateway=None))
    assert any("does not know where to send" in text for text in page.texts)


def test_when_to_send_is_chosen_in_a_sheet_and_kept(show: Show, qtbot: QtBot) -> None:
    post = InventedPost(made.WAITING)
    page = show(post)
    page.when.click()
    sheet = page.findChildren(WhenSheet)[-1]
    settled(page)
    sheet.one_network.setChecked(True)
    sheet.mains.setChecked(True)
    sheet.quiet.setChecked(True)
    sheet.cap.setCurrentIndex(sheet.cap.findData(50 * MIB))
    sheet.go.click()
    settled(page)
    assert post.kept.when == WhenToSend(
        network="wifi:Clinic",
        network_name="Clinic upstairs",
        most_a_day=50 * MIB,
        only_on_mains=True,
        quiet_from=time(22),
        quiet_until=time(6),
    )


def test_where_nothing_tells_the_network_it_cannot_be_chosen(show: Show) -> None:
    page = show(InventedPost(made.WAITING, network=("", "")))
    page.when.click()
    sheet = page.findChildren(WhenSheet)[-1]
    settled(page)
    assert not sheet.one_network.isEnabled()


def test_another_network_that_was_chosen_stays_until_it_is_chosen_anew(show: Show) -> None:
    chosen = WhenToSend(network="wifi:Home", network_name="Home")
    post = InventedPost(made.WAITING, when=chosen)
    page = show(post)
    page.when.click()
    sheet = page.findChildren(WhenSheet)[-1]
    settled(page)
    assert sheet.one_network.isEnabled()
    sheet.go.click()
    settled(page)
    assert post.kept.when == chosen


def test_the_keyboard_stays_where_it_was_when_the_page_reads_again(show: Show, qtbot: QtBot) -> None:
    page = show(InventedPost(made.WAITING, replace(made.NEXT)))
    card = page.cards[made.NEXT.parcel.bundle_id]
    button = card.findChild(QPushButton, "parcel_send")
    assert button is not None
    page.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    page.refresh()
    settled(page)
    again = page.cards[made.NEXT.parcel.bundle_id].findChild(QPushButton, "parcel_send")
    assert again is not None
    assert again is not button
    qtbot.waitUntil(again.hasFocus)


def test_the_keyboard_stays_with_a_parcel_whose_button_became_another(show: Show, qtbot: QtBot) -> None:
    post = InventedPost(made.WAITING, made.PAUSED)
    page = show(post)
    button = page.cards[made.PAUSED.parcel.bundle_id].findChild(QPushButton, "parcel_letGo")
    assert button is not None
    page.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    post.kept.items = (
        made.WAITING,
        replace(made.PAUSED, parcel=replace(made.PAUSED.parcel, is_paused=False)),
    )
    page.refresh()
    settled(page)
    again = page.cards[made.PAUSED.parcel.bundle_id].findChild(QPushButton, "parcel_send")
    assert again is not None
    qtbot.waitUntil(again.hasFocus)


@pytest.mark.qt_log_ignore("grabbing the keyboard", "support raise", extend=True)
def test_a_menu_that_is_open_stays_while_its_parcel_changes(show: Show) -> None:
    post = InventedPost(made.WAITING)
    page = show(post)
    bundle_id = made.WAITING.parcel.bundle_id
    card = page.cards[bundle_id]
    assert card.menu is not None
    card.menu.popup(card.mapToGlobal(card.rect().center()))
    paused = replace(made.WAITING, parcel=replace(made.WAITING.parcel, is_paused=True))
    post.kept.items = (paused,)
    for _ in range(2):
        page.refresh()
        settled(page)
    assert card.menu.isVisible()
    assert page.cards[bundle_id] is card
    card.menu.close()
    until(lambda: page.cards[bundle_id] is not card, "the card as it is now")
    assert page.cards[bundle_id].item == paused


def test_the_keyboard_goes_to_the_next_parcel_when_one_is_gone(show: Show, qtbot: QtBot) -> None:
    post = InventedPost(made.GONE, made.WAITING)
    page = show(post)
    button = page.cards[made.GONE.parcel.bundle_id].findChild(QPushButton, "parcel_takeOut")
    assert button is not None
    page.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    for left, name in (((made.WAITING,), "parcel_send"), ((), "emptyStateAction")):
        post.kept.items = left
        page.refresh()
        settled(page)
        now = page.findChildren(QPushButton, name)[-1]
        qtbot.waitUntil(now.hasFocus)


def test_a_paused_parcel_says_how_much_of_it_is_there_and_estimates_nothing(show: Show) -> None:
    paused = replace(made.PAUSED, parcel=replace(made.PAUSED.parcel, offset=31 * MIB))
    page = show(InventedPost(paused))
    assert page._posting is not None
    page._posting.speed = float(MIB)
    page.refresh()
    settled(page)
    assert "31.0 MB of 310.0 MB" in page.texts
    assert not any("at the present speed" in text for text in page.texts)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (Round(), "The receipt is not there yet."),
        (Round(fault=Code.NO_NETWORK), "There is no connection to the internet right now."),
        (Round(hold=Hold.QUIET), "Nothing is sent in the quiet hours."),
        (Round(doubtful=Code.RECEIPT_FORGED), "A receipt came that cannot be used."),
    ],
)
def test_asking_for_a_receipt_is_answered(show: Show, said: Round, words: str) -> None:
    page = show(InventedPost(made.DELIVERED, said=said))
    assert page._posting is not None
    page._posting.begin()
    press(page, "parcel_ask")
    assert "Asking for the receipt." in page.texts
    until(lambda: any(words in text for text in page.texts), words)


def test_what_came_of_asking_is_forgotten_when_something_else_is_done(show: Show) -> None:
    page = show(InventedPost(made.WAITING, made.DELIVERED))
    assert page._posting is not None
    page._posting.begin()
    press(page, "parcel_ask")
    until(lambda: any("not there yet" in text for text in page.texts), "the answer")
    press(page, "parcel_send")
    settled(page)
    assert not any("not there yet" in text for text in page.texts)
    press(page, "parcel_ask")
    until(lambda: any("not there yet" in text for text in page.texts), "the answer")
    page._keep_when(WhenToSend(is_paused=True))
    assert not any("not there yet" in text for text in page.texts)
    settled(page)


def test_a_look_that_nobody_asked_for_answers_nobody(show: Show) -> None:
    post = InventedPost(made.DELIVERED)
    page = show(post)
    assert page._posting is not None
    page._posting.begin()
    page._posting.look()
    until(lambda: post.rounds == [False], "a look")
    settled(page)
    assert not any("not there yet" in text for text in page.texts)


def test_what_was_asked_for_and_is_done_asks_for_nothing_more(show: Show) -> None:
    page = show(InventedPost(replace(made.CORRECT, is_settled=True)))
    (card,) = page.cards.values()
    assert card.main is None
    assert "Received. What the gateway asked for is done." in page.texts


def test_why_a_bundle_was_refused_is_said_in_the_apps_own_words(show: Show) -> None:
    page = show(InventedPost(replace(made.REFUSED, refusal=(ReceiptReason.FOR_REVIEW, "words of the desk"))))
    assert ReceivingWords().reason(ReceiptReason.FOR_REVIEW, "") in page.texts
    assert "words of the desk" not in page.texts


def test_a_double_click_does_not_stop_what_it_let_go(show: Show) -> None:
    post = InventedPost(made.PAUSED)
    page = show(post)
    page._act(Act.LET_GO, made.PAUSED)
    page._act(Act.PAUSE, made.PAUSED)
    settled(page)
    assert post.kept.asked == [("let go", made.PAUSED.parcel.bundle_id)]
    until(lambda: page._since.elapsed() >= QApplication.doubleClickInterval(), "another click")
    page._act(Act.PAUSE, made.PAUSED)
    settled(page)
    assert post.kept.asked[1:] == [("pause", made.PAUSED.parcel.bundle_id)]
