"""The composition root."""

from collections.abc import Iterator
from datetime import UTC

import boto3
import pytest

from mayfly import wiring
from mayfly.core.identity import epoch_ms, from_epoch_ms

JAKARTA = "ap-southeast-3"


@pytest.fixture
def in_jakarta(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A function of a region that S3's host of all regions knows nothing of."""
    here = {
        "AWS_DEFAULT_REGION": JAKARTA,
        "AWS_ACCESS_KEY_ID": "an-id",
        "AWS_SECRET_ACCESS_KEY": "a-secret",
        "MAYFLY_DOMAINS": "mayfly.test",
        "MAYFLY_TABLE_NAME": "table",
        "MAYFLY_BUCKET_NAME": "mail",
        "MAYFLY_SERVER_KEY_SECRET": "key",
        "MAYFLY_PUSH_ENDPOINT": "https://push.test",
    }
    for name, value in here.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    _forget()
    yield
    _forget()


def _forget() -> None:
    wiring.settings.cache_clear()
    wiring.bucket.cache_clear()


def test_the_clock_tells_no_finer_time_than_the_table_keeps() -> None:
    for _ in range(20):
        now = wiring.now()
        assert now.tzinfo is UTC
        assert from_epoch_ms(epoch_ms(now)) == now


@pytest.mark.usefixtures("in_jakarta")
def test_what_is_lent_is_fetched_from_the_region_that_it_lies_in() -> None:
    bucket = wiring.bucket()

    url = bucket.client.generate_presigned_url("get_object", Params={"Bucket": "mail", "Key": "a"})

    assert url.startswith(f"https://mail.s3.{JAKARTA}.amazonaws.com/a?X-Amz-Algorithm=AWS4-HMAC-")
