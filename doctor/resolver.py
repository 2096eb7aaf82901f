"""DNS, as this machine's resolver sees it."""

import dns.exception
import dns.resolver

ANSWERS_WITHIN_SECONDS = 5


def resolve(name: str, type: str) -> tuple[str, ...]:
    """The values of a name's records. Raises LookupError when DNS does not answer."""
    try:
        answer = dns.resolver.resolve(name, type, lifetime=ANSWERS_WITHIN_SECONDS)
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return ()
    except dns.exception.DNSException as error:
        raise LookupError(name) from error
    return tuple(value.to_text() for value in answer)
