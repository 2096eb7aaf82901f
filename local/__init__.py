"""Mayfly whole on one machine: emulated AWS, SMTP standing in for SES, and the real handlers."""
