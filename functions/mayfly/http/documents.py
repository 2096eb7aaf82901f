"""Answers that are no JSON: a mail's HTML, its source, its attachments."""

import json
from datetime import timedelta
from html import escape
from typing import Final
from urllib.parse import quote

from fastapi import Response
from fastapi.responses import RedirectResponse

from mayfly.core import html
from mayfly.core.message import Mail
from mayfly.http.services import Services
from mayfly.inboxes import OpenInbox
from mayfly.tickets import Images

# A function answers with 6 MB at the most, and bytes travel as base64, a third longer, text as a
# string in JSON:
# https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
MAX_ANSWER: Final = 4_000_000

_LOAN: Final = timedelta(seconds=60)


def display(mail: Mail, images: Images, *, max_bytes: int = html.MAX_DOCUMENT) -> str:
    """The mail as an HTML document that may be shown; a plain mail becomes one."""
    body = mail.html or f"<pre>{escape(mail.text)}</pre>"
    inline = {part.content_id: part for part in mail.parts if part.content_id}
    return html.for_display(
        body, inline=inline, remote_images=images == "remote", max_bytes=max_bytes
    )


def fits(text: str) -> bool:
    """Whether a text can be an answer, which travels as a string in JSON."""
    return len(json.dumps(text, ensure_ascii=False).encode()) <= html.MAX_DOCUMENT


def html_document(mail: Mail, images: Images) -> Response:
    """The mail's HTML under a policy of its own."""
    return Response(
        display(mail, images),
        media_type="text/html; charset=utf-8",
        headers={
            "Content-Security-Policy": html.content_security_policy(
                remote_images=images == "remote"
            )
        },
    )


def download(
    offered: Services, opened: OpenInbox, content: bytes, *, filename: str, media_type: str
) -> Response:
    """The bytes, or the way to them where they are too many for an answer."""
    if len(content) > MAX_ANSWER:
        url = offered.downloads.lend(
            opened.inbox.id,
            content,
            filename=filename,
            media_type=media_type,
            seconds=_loan_seconds(offered, opened),
        )
        return RedirectResponse(url, status_code=302)
    return Response(
        content,
        media_type=media_type,
        headers={"Content-Disposition": f"attachment; filename*=UTF-8''{quote(filename, safe='')}"},
    )


def _loan_seconds(offered: Services, opened: OpenInbox) -> int:
    """A minute, or what the inbox has left to live; S3 lends for a second at the least."""
    left = min(_LOAN, opened.inbox.expires_at - offered.reading.clock())
    return max(1, int(left.total_seconds()))


def source(offered: Services, opened: OpenInbox, message_id: str) -> Response:
    """The mail as it was received."""
    return download(
        offered,
        opened,
        offered.reading.source(opened, message_id),
        filename=f"{message_id}.eml",
        media_type="message/rfc822",
    )


def attachment(
    offered: Services, opened: OpenInbox, message_id: str, attachment_id: str
) -> Response:
    """An attachment, whatever it says it is, as bytes to be saved."""
    part = offered.reading.attachment(opened, message_id, attachment_id)
    return download(
        offered,
        opened,
        part.content,
        filename=part.filename,
        media_type="application/octet-stream",
    )
