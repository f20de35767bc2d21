"""E-mail: a message as plain text, through the SMTP server that the settings name."""

import json
import smtplib
import ssl
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

from pipelines.alerts.message import headline, text
from pipelines.alerts.records import Delivery, Undelivered, Unreadable


@dataclass(frozen=True, slots=True)
class Mail:
    """Sends messages.  `security` is starttls, tls (from the first byte) or none (on this machine only)."""

    host: str
    user: str
    password: str
    sender: str
    security: str = "starttls"
    port: int = 587
    limit: float = 30  # seconds for each answer of the server

    def __post_init__(self) -> None:
        if not (self.host and self.sender and self.security in ("starttls", "tls", "none")):
            raise Unreadable("set SMTP_HOST, SMTP_FROM and SMTP_SECURITY (starttls, tls or none) for e-mail")

    def __call__(self, delivery: Delivery, at: datetime) -> None:
        """Send a message; raise `Undelivered` unless the server has taken it over."""
        try:
            with self.connected() as server:
                server.send_message(letter(delivery, self.sender, at))
        except (OSError, smtplib.SMTPException) as error:
            raise Undelivered(f"{type(error).__name__}: {error}") from error

    def connected(self) -> smtplib.SMTP:
        """A connection to the server, encrypted and logged in where the settings say so."""
        context = ssl.create_default_context()
        if self.security == "tls":
            server: smtplib.SMTP = smtplib.SMTP_SSL(self.host, self.port, timeout=self.limit, context=context)
        else:
            server = smtplib.SMTP(self.host, self.port, timeout=self.limit)
        if self.security == "starttls":
            server.starttls(context=context)
        if self.user:
            server.login(self.user, self.password)
        return server


def letter(delivery: Delivery, sender: str, at: datetime) -> EmailMessage:
    """The message as e-mail; its Message-ID is its key, so that mail programs know it when it comes twice."""
    told = json.loads(delivery.body)
    mail = EmailMessage()
    mail["Subject"] = f"[{delivery.watch}] {headline(told)}"
    mail["From"], mail["To"] = sender, delivery.address
    mail["Date"] = format_datetime(at)
    mail["Message-ID"] = f"<{delivery.key}@{sender.rpartition('@')[2].rstrip('>')}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(text(told) + "\n")
    return mail
