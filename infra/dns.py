"""The DNS records that a domain needs to receive mail, to send none, and to be no one else's."""

from dataclasses import dataclass

TTL_SECONDS = 300
MX_PRIORITY = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record set: its full name, its type, and its values as in a zone file."""

    name: str
    type: str
    values: tuple[str, ...]

    def lines(self) -> tuple[str, ...]:
        """As a zone file has it, one line for each value."""
        return tuple(f"{self.name}. {TTL_SECONDS} IN {self.type} {value}" for value in self.values)


def records_for(domain: str, *, region: str) -> tuple[Record, ...]:
    """What `domain` needs beside the keys of its SES identity.

    Its subdomains receive too, for inboxes that own a whole one. The host is that of SES in the
    region (docs.aws.amazon.com/ses/latest/dg/receiving-email-mx-record.html).
    """
    mail_host = f"{MX_PRIORITY} inbound-smtp.{region}.amazonaws.com."
    # RFC 7208 §10.1.2: a domain that sends no mail says so.
    sends_nothing = '"v=spf1 -all"'
    return (
        Record(name=domain, type="MX", values=(mail_host,)),
        Record(name=f"*.{domain}", type="MX", values=(mail_host,)),
        Record(name=domain, type="TXT", values=(sends_nothing,)),
        Record(name=f"*.{domain}", type="TXT", values=(sends_nothing,)),
        # RFC 7489 §6.3; mail that claims to come from here is to be refused.
        Record(
            name=f"_dmarc.{domain}",
            type="TXT",
            values=('"v=DMARC1; p=reject; sp=reject; adkim=s; aspf=s"',),
        ),
        # RFC 8659: whoever gets mail of a domain could otherwise ask a certificate authority that
        # proves ownership by mail. Amazon's proves it by DNS.
        Record(
            name=domain,
            type="CAA",
            values=('0 issue "amazon.com"', '0 issuewild ";"'),
        ),
    )


def transport_records(domain: str, *, host: str, id: str) -> tuple[Record, ...]:
    """What tells senders of a domain's MTA-STS policy: which it is, and where (RFC 8461)."""
    return (
        Record(name=f"_mta-sts.{domain}", type="TXT", values=(f'"v=STSv1; id={id}"',)),
        Record(name=f"mta-sts.{domain}", type="CNAME", values=(f"{host}.",)),
    )


def key_record(name: str, value: str) -> Record:
    """One of the three keys of an identity's Easy DKIM, which also prove whose the domain is."""
    return Record(name=name, type="CNAME", values=(f"{value}.",))
