"""Mayfly: temporary mail that anyone can own."""

__version__ = "0.1.0"
