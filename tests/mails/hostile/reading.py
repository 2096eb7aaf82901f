"""All that is made of a mail on its way to a reader."""

from mayfly.core import html, mime, text, threats, verification
from mayfly.core.message import Mail


def read(source: bytes) -> Mail:
    """Read a mail as delivery and the page do. Fails where something of it is no whole text."""
    mail = mime.parse(source)
    inline = {each.content_id: each for each in mail.parts if each.content_id}
    shown = html.for_display(mail.html or "", inline=inline, remote_images=True)
    found = verification.find(mail)
    warnings = [threats.link_warning(link.url, link.text) or "" for link in found.links]
    names = [each.filename for each in mail.parts]
    for words in (mail.subject, mail.text, text.preview(mail.text), shown, *names, *warnings):
        words.encode("utf-8")
    return mail
