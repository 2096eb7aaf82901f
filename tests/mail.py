"""Mails for tests, and the way in."""

import smtplib
from email.message import EmailMessage

from tests.running import Running


def a_mail(
    *, to: str, subject: str = "Welcome to Acme", text: str = "Hello.\n", html: str | None = None
) -> EmailMessage:
    """An ordinary mail."""
    mail = EmailMessage()
    mail["From"] = "Acme <hello@acme.example>"
    mail["To"] = to
    mail["Subject"] = subject
    mail.set_content(text)
    if html is not None:
        mail.add_alternative(html, subtype="html")
    return mail


def send(mayfly: Running, mail: EmailMessage, *recipients: str) -> None:
    """Hand the mail in, as any sender's server does."""
    with smtplib.SMTP("127.0.0.1", mayfly.smtp_port) as smtp:
        smtp.send_message(mail, to_addrs=list(recipients) or None)
