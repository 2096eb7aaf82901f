"""Every port, in memory; tests/contract holds them to what the ones on AWS do."""
