"""What the site's files are sent with, in AWS by CloudFront and locally by the gateway."""

from typing import Final

# Nothing but what the page brings itself, and no script but from its own files. Mail is shown in a
# frame of its own, whose document has a policy of its own. `'self'` covers the WebSocket too
# (https://www.w3.org/TR/CSP3/#match-url-to-source-expression). Svelte makes its templates under
# the first Trusted Types policy named here; the second starts workers, which do proofs of work,
# draw PDFs, and keep the page.
CONTENT_SECURITY_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types svelte-trusted-html mayfly-workers",
    )
)
PERMISSIONS_POLICY: Final = "camera=(), geolocation=(), microphone=(), payment=(), usb=()"

SITE_HEADERS: Final = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": PERMISSIONS_POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
