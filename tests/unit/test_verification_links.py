"""Which links the finder takes for confirming, by what is said of them and where they stand."""

import pytest

from mayfly.core.message import Link, Mail, Mailbox
from mayfly.core.verification import find, weigh

ACME = Mailbox(name="Acme", address="no-reply@acme.example")
LINK = "https://trk.acme.example/ls/click?upn=u001.Xk29fjQpLw8ZbTn4Rv"
FOOTER = """
<p>Acme, 12 Main Street. <a href="https://acme.example/unsubscribe?u=88f2Kd91Lx">Unsubscribe</a>
<a href="https://help.acme.example/articles/360041">Help</a>
<a href="https://acme.example/privacy">Privacy</a></p>
"""


def mail(subject: str, text: str = "", html: str | None = None) -> Mail:
    return Mail(subject=subject, sender=ACME, text=text, html=html)


def link_in(text: str, subject: str = "Acme") -> str | None:
    return find(mail(subject, text)).link


def link_on_page(body: str, subject: str = "Acme") -> str | None:
    return find(mail(subject, html=f"<html><body>{body}{FOOTER}</body></html>")).link


def button(text: str, url: str = LINK) -> str:
    return f'<a href="{url}" style="background-color:#1155cc;color:#fff">{text}</a>'


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("Please confirm your address.", "Confirm address"),
        ("You asked to sign in.", "Sign me in"),
        ("You asked for a new password.", "Choose a new password"),
        ("Grace invited you to her team.", "Join the team"),
        ("You want to delete your account.", "Yes, delete my account"),
        ("We need to know that this inbox is yours.", "It's mine"),
        ("Tap below to be signed in. It works once, for 15 minutes.", "Open Acme"),
        ("Press the button to sign in.", '<img src="x.png" alt="Sign in">'),
    ],
)
def test_the_button_that_the_mail_asks_to_press_is_found(said: str, text: str) -> None:
    assert link_on_page(f"<p>{said}</p>{button(text)}") == LINK


@pytest.mark.parametrize(
    "text",
    [
        f"Confirm your address: {LINK}",
        f"Confirm your address ({LINK}).",
        f"[Confirm your address]({LINK})",
        f"Confirm your address <{LINK}>",
        f"To confirm your address, follow this link:\n{LINK}",
        f"Confirm your address\n{LINK}",
        f"To confirm your address, please copy\nthis into your browser:\n\n{LINK}\n",
        f"You asked to confirm your address. Simply follow {LINK} within an hour.",
        f"Please confirm your address [1] and read the terms [2].\n\n[1] {LINK}\n[2] https://a.example",
    ],
)
def test_a_link_written_out_is_found_by_the_words_around_it(text: str) -> None:
    assert link_in(text) == LINK


@pytest.mark.parametrize(
    ("subject", "said", "text"),
    [
        ("Your parcel", "It arrives today.", "Track your parcel"),
        ("Your weekly report", "This is how your week was.", "Open dashboard"),
        ("Password changed", "Your password was changed. Not you?", "Secure your account"),
        ("Password changed", "Your password was changed. If you didn't do that:", "Reset password"),
        ("New sign-in", "We noticed a new sign-in to your account.", "Check activity"),
        ("Your appointment", "Tuesday at 14:30.", "Confirm appointment"),
        ("Reminder: Tue 14:30", "Dr. Ames expects you.", "Confirm"),
        ("Team call", "Come to our meeting.", "Join the meeting"),
        ("Sale", "20% off until Sunday.", "Get your discount"),
        ("Your account", "You can manage your account any time.", "Manage settings"),
    ],
)
def test_links_to_do_anything_else_are_left_alone(subject: str, said: str, text: str) -> None:
    assert link_on_page(f"<p>{said}</p>{button(text)}", subject) is None


def test_a_page_that_is_the_same_for_all_readers_confirms_nothing() -> None:
    page = "https://acme.example/login?utm_content=Xk29fjQpLw8ZbTn4Rv"
    text = "Log in to confirm your address"

    assert link_on_page(button(text), "Confirm your address") == LINK
    assert link_on_page(button(text, page), "Confirm your address") is None


@pytest.mark.parametrize(
    "path",
    [
        "c/bc27ae32df59463ea7f4c620fb3b68bc4aef8123",
        "a/fR8wq2Zt",
        "v?t=9c98077f-bc1f-47f9-a415-a1f568dd69d1",
        "v?code=48151623",
        "v#sqKzzRJgv",
        "e/9fK2wq",
        "s/82hd-22kq",
        "on/66aa2e9b",
        "go/xkcdfqrtz",
        "ucp.php?mode=activate&k=uoez6hapx",
    ],
)
def test_what_is_made_for_one_reader_looks_made_by_no_person(path: str) -> None:
    url = f"https://acme.example/{path}"

    assert link_on_page(button("Confirm my address", url)) == url


def test_the_refusal_beside_it_is_not_said_of_the_link() -> None:
    refusal = '<a href="https://acme.example/no/Xk29fjQpLw8ZbTn4Rv">No, reject it</a>'

    assert link_on_page(f'<p><a href="{LINK}">Approve the sign-in</a> {refusal}</p>') == LINK


def test_ways_out_are_never_the_link() -> None:
    deny = "https://acme.example/deny/Xk29fjQpLw8ZbTn4Rv"
    text = f"Sign in:\n{LINK}\n\nIf this wasn't you, report it here: {deny}"

    found = find(mail("Sign in to Acme", text))

    assert found.link == LINK
    assert link_in(f"If you didn't request this, tell us at {deny} to stay safe.") is None


def test_the_link_of_the_page_counts_where_text_and_page_differ() -> None:
    text = f"Confirm your address: {LINK}"
    tracked = f"{LINK}-tracked"

    found = find(mail("Acme", text, button("Confirm your address", tracked)))

    assert found.link == tracked


def test_the_text_helps_where_the_page_has_no_link() -> None:
    assert find(mail("Acme", f"Confirm your address: {LINK}", "<p>Hello</p>")).link == LINK


def test_the_answers_to_a_meeting_are_left_alone() -> None:
    choices = "".join(
        f'<a href="https://cal.example/r?eid=Xk29fjQpLw8ZbTn4{word}">{word}</a> '
        for word in ("Yes", "Maybe", "No")
    )

    assert link_on_page(f"<p>Going?</p>{choices}", "Invitation: Lunch @ Thu 11am") is None


def test_quoted_and_hidden_links_weigh_less() -> None:
    plain, quoted, hidden = (
        weigh(mail("Acme", html=html))[1][0].score
        for html in (
            button("Confirm address"),
            f"<blockquote class='gmail_quote'>{button('Confirm address')}</blockquote>",
            f"<div style='display:none'>{button('Confirm address')}</div>",
        )
    )

    assert plain > hidden > quoted


MARKUP = """
<script type="application/ld+json">
{{"@context": "http://schema.org", "@type": "EmailMessage", "potentialAction": [
  {{"@type": "{kind}", "name": "{name}",
    "handler": {{"@type": "HttpActionHandler", "url": "{url}"}}}}
]}}
</script>
"""
MICRODATA = """
<div itemscope itemtype="http://schema.org/EmailMessage">
  <div itemprop="action" itemscope itemtype="http://schema.org/{kind}">
    <meta itemprop="name" content="{name}"/>
    <div itemprop="handler" itemscope itemtype="http://schema.org/HttpActionHandler">
      <link itemprop="url" href="{url}"/>
    </div>
  </div>
</div>
"""


@pytest.mark.parametrize("markup", [MARKUP, MICRODATA])
def test_a_link_is_found_by_its_markup_alone(markup: str) -> None:
    confirming = markup.format(kind="ConfirmAction", name="Confirm address", url=LINK)
    viewing = markup.format(kind="ViewAction", name="Verify address", url=LINK)

    assert link_on_page(f"<p>One more step.</p>{confirming}") == LINK
    assert link_on_page(f"<p>One more step.</p>{viewing}") == LINK


@pytest.mark.parametrize("markup", [MARKUP, MICRODATA])
def test_markup_makes_a_silent_button_the_link(markup: str) -> None:
    body = f"<p>Press the green leaf.</p>{button('🌿')}"
    confirming = markup.format(kind="ConfirmAction", name="Go", url=LINK)

    assert link_on_page(body) is None
    assert link_on_page(body + confirming) == LINK


def test_markup_counts_on_an_empty_page_and_for_its_own_link_only() -> None:
    confirming = MARKUP.format(kind="ConfirmAction", name="Confirm address", url=LINK)
    other = button("🌿", "https://acme.example/leaf/Xk29fjQpLw8ZbTn4Rv")

    assert find(mail("Acme", html=confirming)).link == LINK
    assert find(mail("Acme", html=confirming + other)).link == LINK


def test_markup_is_looked_for_in_its_first_values_only() -> None:
    action = f'{{"@type": "ConfirmAction", "name": "Confirm address", "url": "{LINK}"}}'
    start = '<script type="application/ld+json">'

    near, far = (f"{start}[{action}, {'0,' * count} 0]</script>" for count in (10, 3_000))

    assert link_on_page(near) == LINK
    assert link_on_page(far) is None


@pytest.mark.parametrize("markup", [MARKUP, MICRODATA])
def test_markup_to_view_or_confirm_a_thing_is_left_alone(markup: str) -> None:
    view = markup.format(kind="ViewAction", name="View order", url=LINK)
    order = markup.format(kind="ConfirmAction", name="Confirm order", url=LINK)

    assert link_on_page(view) is None
    assert link_on_page(order) is None


@pytest.mark.parametrize(
    "script",
    [
        "{not json",
        "[" * 50_000,
        '"text"',
        '{"@type": "ConfirmAction"}',
        '{"@type": "ConfirmAction", "handler": {"url": 7}, "target": "mailto:a@b.example"}',
        f'{{"@type": "ConfirmAction", "name": "Buy", "target": "{LINK}"}}',
        f'{{"@type": "ViewAction", "name": "Go", "url": "{LINK}"}}',
    ],
)
def test_odd_markup_does_no_harm(script: str) -> None:
    nameless = '<i itemscope itemtype="http://schema.org/ConfirmAction"></i>'
    body = f'<script type="application/ld+json">{script}</script><p>Hello</p>{nameless}'

    assert link_on_page(body) is None


def test_all_links_are_told_in_order_each_once_and_what_they_are_for() -> None:
    html = f"""
    <p>Confirm your address</p>{button("Confirm")}
    <p>or open {LINK} or https://acme.example/about.</p>
    <a href="mailto:help@acme.example">Write</a> <a>Nothing</a>
    <a href="https://acme.example/leave">Unsubscribe</a>
    """
    text = "See https://acme.example/text."

    found = find(mail("Confirm your address", text, html))

    assert found.links == (
        Link(url=LINK, text="Confirm", kind="verification"),
        Link(url="https://acme.example/about", text="or", kind="other"),
        Link(url="https://acme.example/leave", text="Unsubscribe", kind="unsubscribe"),
        Link(url="https://acme.example/text", text="See", kind="other"),
    )


def test_a_link_is_told_as_the_mail_has_it() -> None:
    url = "https://acme.example/verify?a=1&b=Xk29fjQpLw8ZbTn4Rv"

    found = find(mail("Acme", html=button("Verify my address", url.replace("&", "&amp;"))))

    assert found.link == url


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("https://acme.example/x.", "https://acme.example/x"),
        ("(https://acme.example/x)", "https://acme.example/x"),
        ("https://acme.example/x_(y)", "https://acme.example/x_(y)"),
        ("“https://acme.example/x”", "https://acme.example/x"),
        ("https://acme.example/x~", "https://acme.example/x~"),
    ],
)
def test_a_url_ends_where_its_sentence_goes_on(written: str, url: str) -> None:
    found = find(mail("Acme", f"See {written} now"))

    assert [link.url for link in found.links] == [url]


def test_a_url_that_is_none_is_told_but_confirms_nothing() -> None:
    url = "https://[oops/verify?t=Xk29fjQpLw8ZbTn4Rv"

    found = find(mail("Acme", html=button("Verify my address", url)))

    assert found.link is None
    assert [link.url for link in found.links] == [url]


@pytest.mark.parametrize(
    "word", ["revoke", "lockdown", "cancel", "sperren", "desconocer", "chan", "iptal"]
)
def test_an_address_that_says_it_takes_back_confirms_nothing(word: str) -> None:
    text = f"Sign in to Acme?\n\nhttps://acme.example/{word}/one-time-code?id=YjhkMTQ3ZTAtOGU\n"

    assert link_in(text, "Confirm your sign-in") is None
    assert link_in(text.replace(word, "open"), "Confirm your sign-in") is not None


def test_a_link_to_sign_something_proves_nothing() -> None:
    page = button("Unterschreiben", "https://app.sign.example/s/a5eccb3b-7bde-faf8-87e688383666")

    assert link_on_page(page, "Bitte unterschreiben: Nachtrag") is None


def test_a_page_of_settings_may_be_where_a_first_password_is_set() -> None:
    page = button("Set your password", "https://cloud.example/apps/settings/pw/3kTzQp0v/oma")

    assert link_on_page(page) == "https://cloud.example/apps/settings/pw/3kTzQp0v/oma"


def test_an_invitation_that_ends_at_an_hour_is_to_no_meeting() -> None:
    ends = "The invitation expires on Sunday at 20:00."
    page = f"<p>Grace invited you to her team.</p>{button('Join the team')}"

    assert link_on_page(f"{page}<p>{ends}</p>") == LINK
    assert link_on_page(f"<p>We meet on Sunday at 20:00.</p>{page}") is None


def score_on_page(html: str, subject: str = "Acme") -> float:
    _, links = weigh(mail(subject, html=html))
    return next(each.score for each in links if each.value == LINK)


def test_prices_and_hours_below_a_link_say_nothing_of_it() -> None:
    footer = "<p>Calls cost $1.</p><p>We answer on Monday from 9:30.</p>"
    page = f"<p>Open it without a password:</p><p>{button('Open')}</p><p>Yours</p><p>Ada</p>"

    assert score_on_page(page + footer) == score_on_page(page)
    assert score_on_page(footer + page) < score_on_page(page) - 4


def test_a_notice_that_asks_to_be_confirmed_tells_of_nothing_done() -> None:
    telling = score_on_page(button("Approve"), subject="New sign-in")
    asking = score_on_page(button("Approve"), subject="New sign-in: please approve")

    assert asking > telling + 3


@pytest.mark.parametrize("thing", ["this device", "this browser"])
def test_confirming_what_is_let_in_is_not_confirming_anything(thing: str) -> None:
    anything = score_on_page(button("Confirm it all"))

    assert score_on_page(button(f"Confirm {thing}")) > anything


def test_what_a_list_sends_must_ask_for_itself() -> None:
    headers = (("List-Unsubscribe", "<https://acme.example/leave>"),)
    page = f"<p>You want to sign in without a password.</p>{button('Read on')}"

    _, links = weigh(Mail(subject="", sender=ACME, html=page, headers=headers))
    reasons = {piece.reason for each in links if each.value == LINK for piece in each.evidence}

    assert "it goes to a list, and the link does not ask" in reasons


def test_what_a_list_asks_for_stands_in_its_subject() -> None:
    headers = (("List-Unsubscribe", "<https://acme.example/leave>"),)
    page = button("Confirm your address")

    def score(subject: str) -> float:
        return weigh(Mail(subject=subject, sender=ACME, html=page, headers=headers))[1][0].score

    assert score("Confirm your address") > score("News of the week") + 3


def test_a_title_in_the_subject_asks_for_nothing() -> None:
    titled = score_on_page(button("Open"), subject='Grace wrote in "Log in to your account"')
    asking = score_on_page(button("Open"), subject="Log in to your account")

    assert asking > titled + 2


OTHER = "https://acme.example/y/Qw8ZbTn4RvXk29fjQp"


def reasons_on_page(html: str, subject: str = "Acme") -> set[str]:
    _, links = weigh(mail(subject, html=html))
    return {piece.reason for each in links if each.value == LINK for piece in each.evidence}


def test_where_the_page_has_links_those_of_the_text_alone_confirm_nothing() -> None:
    text = f"Confirm your address: {OTHER}"

    assert find(mail("Acme", text, button("Read on"))).link is None
    assert find(mail("Acme", text, "<p>Read on</p>")).link == OTHER


def test_what_the_page_calls_a_refusal_is_none_to_confirm_with_in_the_text() -> None:
    text = f"Confirm your sign-in:\n{OTHER}\n"
    page = "<p>Confirm your sign-in:</p>{}"

    assert find(mail("Acme", text, page.format(button("It wasn't me", OTHER)))).link is None
    assert find(mail("Acme", text, page.format(button("It was me", OTHER)))).link == OTHER


def test_a_price_is_no_doubt_where_a_payment_is_to_be_approved() -> None:
    price = "<p>It is $20.</p>"

    assert "a price before it" not in reasons_on_page(price + button("Approve the payment"))
    assert "a price before it" in reasons_on_page(price + button("Confirm your seat"))


def test_a_price_in_a_subject_that_asks_to_approve_a_payment_is_about_nothing_else() -> None:
    reason, page = "the subject is about something else", button("Approve the payment")

    assert reason not in reasons_on_page(page, "Confirm the payment of $20")
    assert reason in reasons_on_page(page, "Confirm your seat for $20")


def test_an_hour_counts_against_an_invitation_only_before_it() -> None:
    hour, page = "<p>We answer from 9:30.</p>", button("Join the team")

    assert link_on_page(page + hour, "Invitation to the team") == LINK
    assert link_on_page(hour + page, "Invitation to the team") is None


@pytest.mark.parametrize(("said", "counts"), [("New device", False), ("New table", True)])
def test_the_hour_of_what_is_let_in_is_none_at_which_to_meet(said: str, counts: bool) -> None:
    reasons = reasons_on_page(button("Confirm this device"), f"{said} at 14:30")

    assert ("an hour before it" in reasons) == counts


def test_deleting_an_account_is_confirmed_by_saying_yes() -> None:
    assert link_on_page(button("Yes, delete my account")) == LINK
    assert link_on_page(button("Delete this message")) is None


@pytest.mark.parametrize("text", ["Confirm", "Log in", "Accept"])
def test_a_link_that_anybody_may_follow_is_spared_by_its_markup(text: str) -> None:
    confirming = MARKUP.format(kind="ConfirmAction", name="Go", url=LINK)

    assert link_on_page(button(text)) is None
    assert link_on_page(button(text) + confirming) == LINK


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("Not you? Ignore it.", "Confirm"),
        ("Your account is waiting.", "Confirm"),
        ("It works for 10 minutes.", "Log in"),
        ("Your one-time code works as well.", "Log in"),
        ("It expires.", "Accept"),
        ("Your account is waiting.", "Accept"),
    ],
)
def test_a_link_that_is_kept_for_its_reader_is_found(said: str, text: str) -> None:
    assert link_on_page(f"<p>{said}</p>{button(text)}") == LINK
    assert link_on_page(f"<p>Hello.</p>{button(text)}") is None


NOBODY = "in a mail that asks for nobody"


def test_an_account_is_spoken_of_before_a_link_not_behind_it() -> None:
    account, link = "<p>Your account</p><p>Hello.</p>", button("Confirm")

    assert link_on_page(account + link) == LINK
    assert NOBODY in reasons_on_page(link + account)


def test_a_link_that_lapses_may_confirm_anything_sooner() -> None:
    page = button("Confirm")

    assert score_on_page(f"<p>It expires.</p>{page}") > score_on_page(page) + 3


@pytest.mark.parametrize(
    ("subject", "said", "text", "reason"),
    [
        ("Acme", "Your password is safe.", "Log in", "a way in that is kept for nobody"),
        ("Acme", "It expires.", "Accept", "accepting what may be anything"),
        ("An invitation", "Hello.", "Accept", "accepting what may be anything"),
        ("Acme", "In your browser:", "Confirm", "elsewhere in its sentence"),
    ],
)
def test_what_is_kept_or_asked_for_is_spared(
    subject: str, said: str, text: str, reason: str
) -> None:
    assert reason not in reasons_on_page(f"<p>{said} {button(text)}</p>", subject)


def test_the_words_above_a_mere_address_are_no_text_of_its_own() -> None:
    _, links = weigh(mail("Acme", f"Confirm it\n\nthe plumbus\n\n{LINK}\n"))

    assert "and asks for something unknown" not in {piece.reason for piece in links[0].evidence}


@pytest.mark.parametrize("text", ["Confirm", "Log in", "Accept"])
def test_a_link_to_an_account_of_the_subject_is_found(text: str) -> None:
    assert link_on_page(button(text), "Your account") == LINK


def test_a_link_that_says_something_unknown_is_not_what_the_line_above_asks_for() -> None:
    page = "<p>Confirm your address</p>{}"

    assert score_on_page(page.format(button("Open"))) > 1 + score_on_page(
        page.format(button("a plumbus"))
    )


@pytest.mark.parametrize(
    "row",
    [
        "View in browser | Update your subscription | Unsubscribe",
        "Im Browser ansehen | Anmeldung ändern | Abmelden",
        "Переглянути в браузері | Оновити підписку | Відписатися",
    ],
)
def test_a_link_in_the_row_that_ends_a_subscription_confirms_none(row: str) -> None:
    links = (f"<a href='{LINK}{n}'>{text}</a>" for n, text in enumerate(row.split(" | ")))
    page = f"<p>Thank you for subscribing.</p><p>{' | '.join(links)}</p>"

    assert link_on_page(page, "Your subscription") is None


@pytest.mark.parametrize(
    "text",
    [
        "로그인하려면 여기({})를 눌러 주세요. 10분 동안 유효합니다.",
        "ログインは{}からどうぞ。10分間有効です。",
        "请点击{}登录您的账号，10分钟内有效。",
    ],
)
def test_an_address_ends_where_words_without_blanks_go_on(text: str) -> None:
    assert [link.url for link in find(mail("Acme", text.format(LINK))).links] == [LINK]
