"""The address: copied, chosen, extended, handed over, forgotten, given back."""

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_journey import the_address
from tests.mail import a_mail, send
from tests.running import Running


def button(page: Page, name: str) -> Any:  # noqa: ANN401 - Playwright's own locator
    """The one button of this name."""
    return page.get_by_role("button", name=name, exact=True)


def test_an_address_can_be_chosen(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)

    button(page, "Choose an address").click()
    page.get_by_label("Name", exact=True).fill("chosen-by-hand")
    page.get_by_role("combobox", name="Domain").select_option("inbox.test")
    page.get_by_label("Lives for").select_option("10 minutes")
    button(page, "Create").click()

    copy = button(page, "Copy address chosen-by-hand@inbox.test")
    expect(copy).to_be_focused()
    expect(page.get_by_role("timer")).to_contain_text(re.compile(r"(10:00|9:\d\d)"))


def test_a_name_that_is_taken_is_explained_where_it_was_chosen(page: Page, mayfly: Running) -> None:
    mayfly.inbox(local_part="taken-already")
    page.goto(mayfly.url)

    button(page, "Choose an address").click()
    page.get_by_label("Name", exact=True).fill("taken-already")
    button(page, "Create").click()

    expect(page.get_by_role("dialog")).to_contain_text("in use, or was until lately")


def test_a_whole_subdomain_takes_mail_for_any_name(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    the_address(page)

    button(page, "Choose an address").click()
    page.get_by_label("A whole subdomain").check()
    button(page, "Create").click()
    expect(page.get_by_role("button", name=re.compile(r"^Copy address \*@"))).to_be_visible()
    domain = the_address(page).removeprefix("*@")
    send(mayfly, a_mail(to=f"anyone@{domain}", subject="For anyone"))

    row = page.get_by_role("listitem").filter(has_text="For anyone")
    expect(row).to_contain_text(f"anyone@{domain}")


def test_one_click_adds_time(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    the_address(page)

    button(page, "Add 1 hour").click()

    expect(page.get_by_role("timer")).to_contain_text(re.compile(r"(2:00:00|1:59:\d\d)"))


def test_a_lifetime_of_ones_own_can_be_set(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    the_address(page)

    button(page, "Keep until…").click()
    page.get_by_label("Or for").fill("25")
    button(page, "Set").click()

    expect(page.get_by_role("timer")).to_contain_text(re.compile(r"(25:00|24:\d\d)"))


def test_two_inboxes_stand_beside_each_other(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    first = the_address(page)

    button(page, "New address").click()
    expect(button(page, f"Copy address {first}")).to_have_count(0)
    page.get_by_role("button", name=re.compile(f"^Open {first}")).click()

    expect(button(page, f"Copy address {first}")).to_be_focused()


def test_a_link_opens_the_inbox_elsewhere_and_leaves_no_trace_of_its_key(
    page: Page, browser: Browser, browser_context_args: dict[str, Any], mayfly: Running
) -> None:
    page.goto(mayfly.url)
    address = the_address(page)
    button(page, "Share").click()
    expect(page.get_by_role("dialog")).to_contain_text("Whoever has this link")
    expect(page.get_by_role("img", name=f"QR code of {address}")).to_be_visible()
    button(page, "Copy the link").click()
    expect(button(page, "Copied")).to_be_visible()
    link: str = page.evaluate("navigator.clipboard.readText()")

    with browser.new_context(**browser_context_args) as elsewhere:
        other = elsewhere.new_page()
        asked: list[str] = []
        other.on("request", lambda request: asked.append(request.url))
        other.goto(link)
        expect(button(other, f"Copy address {address}")).to_be_visible()

        assert other.url == f"{mayfly.url}/"
        assert not [url for url in asked if "mf1." in url.partition("#")[0]]


def test_a_dead_link_says_so(page: Page, mayfly: Running) -> None:
    page.goto(f"{mayfly.url}/#mf1.bm8tb25lQG1heWZseS50ZXN0.{'A' * 43}")

    expect(page.get_by_role("heading", name="This link opens nothing")).to_be_visible()


def test_forgetting_leaves_the_inbox_to_whoever_kept_its_link(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    address = the_address(page)

    button(page, "Delete this inbox").click()
    button(page, "Only forget it here").click()

    expect(page.get_by_role("heading", name="This address is forgotten")).to_be_visible()
    assert address not in page.evaluate("localStorage.getItem('mayfly.inboxes')")


def test_deleting_says_what_was_erased(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    send(mayfly, a_mail(to=the_address(page)))
    expect(page.get_by_role("listitem").filter(has_text="Welcome to Acme")).to_be_visible()

    button(page, "Delete this inbox").click()
    button(page, "Delete inbox").click()

    expect(page.get_by_role("heading", name="This address is deleted")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("1 mail, attachments and key are erased")


def test_the_end_comes_while_reading_and_says_so(page: Page, mayfly: Running) -> None:
    page.goto(mayfly.url)
    send(mayfly, a_mail(to=the_address(page)))
    page.get_by_role("listitem").get_by_role("button", name=re.compile("Welcome")).click()
    expect(page.get_by_role("article")).to_be_visible()

    page.evaluate(
        """async () => {
          const [{ token }] = JSON.parse(localStorage.getItem("mayfly.inboxes"));
          await fetch("/v1/inbox", {
            method: "PATCH",
            headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
            body: JSON.stringify({ lifetime_seconds: 1 }),
          });
        }"""
    )

    expect(page.get_by_role("heading", name="This address is gone")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("article")).to_have_count(0)


@pytest.mark.parametrize("bits", [10])
def test_a_service_that_asks_for_work_gets_it(page: Page, mayfly: Running, bits: int) -> None:
    asked: list[str | None] = []

    def guard(route: Any) -> None:  # noqa: ANN401 - Playwright's own route
        if route.request.method != "POST":
            route.continue_()
            return
        proof = route.request.headers.get("mayfly-proof")
        asked.append(proof)
        if proof:
            route.continue_()
        else:
            problem = {"type": "urn:mayfly:problem:proof-required", "title": "Work", "status": 428}
            route.fulfill(status=428, json={**problem, "challenge": "c1.test", "bits": bits})

    page.route("**/v1/inbox", guard)
    page.goto(mayfly.url)

    expect(page.get_by_role("button", name=re.compile("^Copy address "))).to_be_visible()
    assert asked[0] is None
    assert asked[1] is not None
    assert asked[1].startswith("c1.test:")


def test_the_end_is_announced_before_it_comes(page: Page, mayfly: Running) -> None:
    page.clock.install()
    page.goto(mayfly.url)
    the_address(page)

    page.clock.fast_forward("55:05")

    expect(page.get_by_role("status")).to_contain_text("This inbox ends in 5 minutes")
    expect(page.get_by_role("complementary")).to_contain_text("This inbox ends in 5 minutes")
    page.get_by_role("complementary").get_by_role("button", name="Add 1 hour").click()
    expect(page.get_by_role("status")).to_contain_text("Kept until")


def test_a_service_that_does_not_answer_is_asked_again(page: Page, mayfly: Running) -> None:
    page.route("**/v1/inbox", lambda route: route.abort())
    page.goto(mayfly.url)
    expect(page.get_by_role("heading", name="No address yet")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("Trying again by itself")

    page.unroute("**/v1/inbox")

    expect(page.get_by_role("button", name=re.compile("^Copy address "))).to_be_visible(
        timeout=30_000
    )
