"""Mayfly on AWS: one stack, one construct for each concern. Knows `functions/` only as a path."""
