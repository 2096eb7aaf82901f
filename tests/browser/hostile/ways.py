"""The ways of a mail to a reader: through all of Mayfly, or past some of its walls."""

import smtplib
from collections.abc import Mapping, Sequence
from typing import Final

import httpx

from mayfly.core import mime
from mayfly.core.html import content_security_policy
from mayfly.core.message import Mail
from mayfly.http import documents
from mayfly.tickets import Images
from tests.browser.hostile.catalogue import Hostile
from tests.browser.hostile.showing import Document
from tests.running import Running

_PAGE: Final = 50
"""Fewer than one page lists, so that none is missed."""


def deliver(
    mayfly: Running, client: httpx.Client, address: str, mails: Sequence[Hostile]
) -> Mapping[str, str]:
    """Send the mails by SMTP to this empty inbox, and wait for them; their ids, by name."""
    ids: dict[str, str] = {}
    cursor = "0"
    for start in range(0, len(mails), _PAGE):
        with smtplib.SMTP("127.0.0.1", mayfly.smtp_port) as smtp:
            for mail in mails[start : start + _PAGE]:
                smtp.send_message(mail.mail(address))
        while len(ids) < min(start + _PAGE, len(mails)):
            page = client.get("inbox/messages", params={"wait": 20, "limit": 100, "after": cursor})
            ids |= {message["subject"]: message["id"] for message in page.json()["messages"]}
            cursor = page.json()["cursor"]
    return ids


def as_served(mail: Hostile) -> Document:
    """What Mayfly serves for the mail, policy included, with no delivery before it."""
    answer = documents.html_document(_parsed(mail), "none")
    return Document(body=bytes(answer.body), headers=answer.headers)


def sanitised(mail: Hostile, images: Images) -> Document:
    """What it serves, without the policy."""
    return Document(
        body=documents.display(_parsed(mail), images),
        headers={"Content-Type": "text/html; charset=utf-8"},
    )


def policed(mail: Hostile) -> Document:
    """What came, under the policy."""
    policy = content_security_policy(remote_images=False)
    return Document(
        body=mail.html, headers={**raw(mail).headers, "Content-Security-Policy": policy}
    )


def raw(mail: Hostile) -> Document:
    """What came, as it came."""
    content_type = f"{mail.content_type}; charset={mail.charset}"
    return Document(body=mail.html, headers={"Content-Type": content_type})


def _parsed(mail: Hostile) -> Mail:
    return mime.parse(mail.mail("anybody@mayfly.test").as_bytes())
