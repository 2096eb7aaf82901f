"""The mail bucket: `incoming/` as SES writes it, `mail/` sealed, `downloads/` on loan."""

import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

if TYPE_CHECKING:
    from types_boto3_s3 import S3Client

MAIL_PREFIX: Final = "mail/"
DOWNLOADS_PREFIX: Final = "downloads/"

# https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
_DELETED_AT_ONCE: Final = 1_000

# Long enough for a slow line to begin its download, short enough for "within minutes".
_LOAN: Final = timedelta(minutes=5)


class DeletionFailedError(Exception):
    """The bucket kept objects that it was asked to delete."""


@dataclass(frozen=True)
class Bucket:
    """The bucket, and the ways in which all parts of it are read and written."""

    client: "S3Client"
    name: str

    def put(self, key: str, content: bytes) -> None:
        """Store the object, whatever stood there."""
        self.client.put_object(Bucket=self.name, Key=key, Body=content)

    def get(self, key: str) -> bytes | None:
        """The object's bytes; None when there is no such object."""
        try:
            return self.client.get_object(Bucket=self.name, Key=key)["Body"].read()
        except self.client.exceptions.NoSuchKey:
            return None

    def delete(self, keys: Sequence[str]) -> None:
        """Delete the objects, if they are there. Raises DeletionFailedError when any stays."""
        for start in range(0, len(keys), _DELETED_AT_ONCE):
            answer = self.client.delete_objects(
                Bucket=self.name,
                Delete={
                    "Objects": [{"Key": key} for key in keys[start : start + _DELETED_AT_ONCE]],
                    "Quiet": True,
                },
            )
            if answer.get("Errors"):
                raise DeletionFailedError

    def clear(self, prefix: str) -> None:
        """Delete every object below a prefix."""
        self.delete([key for key, _ in self.modified(prefix)])

    def modified(self, prefix: str) -> Iterable[tuple[str, datetime]]:
        """The keys below a prefix, and when each was written."""
        pages = self.client.get_paginator("list_objects_v2").paginate(
            Bucket=self.name, Prefix=prefix
        )
        for page in pages:
            for found in page.get("Contents", []):
                yield found["Key"], found["LastModified"]


@dataclass(frozen=True)
class BucketSources:
    """The `Sources` port, on S3."""

    bucket: Bucket

    def put(self, inbox_id: str, message_id: str, sealed: bytes) -> None:
        """Store a sealed source."""
        self.bucket.put(_key(inbox_id, message_id), sealed)

    def get(self, inbox_id: str, message_id: str) -> bytes | None:
        """A sealed source."""
        return self.bucket.get(_key(inbox_id, message_id))

    def delete(self, inbox_id: str, message_ids: Iterable[str]) -> None:
        """Delete sources, if they are there."""
        self.bucket.delete([_key(inbox_id, message_id) for message_id in message_ids])

    def clear(self, inbox_id: str) -> None:
        """Delete everything that is stored for an inbox."""
        self.bucket.clear(_key(inbox_id, ""))


@dataclass(frozen=True)
class BucketIncoming:
    """The `Incoming` port, on S3."""

    bucket: Bucket

    def get(self, key: str) -> bytes | None:
        """A mail as SES stored it."""
        return self.bucket.get(key)

    def delete(self, key: str) -> None:
        """Delete it, if it is there."""
        self.bucket.delete([key])


@dataclass(frozen=True)
class BucketDownloads:
    """The `Downloads` port, on S3's presigned URLs."""

    bucket: Bucket

    def lend(
        self, inbox_id: str, content: bytes, *, filename: str, media_type: str, seconds: int
    ) -> str:
        """A URL that gives the content, as a download, for so long.

        The file's name is kept beside the content: a URL is logged in many places.
        """
        key = _loan(inbox_id, secrets.token_urlsafe(24))
        self.bucket.client.put_object(
            Bucket=self.bucket.name,
            Key=key,
            Body=content,
            ContentDisposition=f"attachment; filename*=UTF-8''{quote(filename, safe='')}",
            ContentType=media_type,
            CacheControl="no-store",
        )
        return self.bucket.client.generate_presigned_url(
            "get_object", Params={"Bucket": self.bucket.name, "Key": key}, ExpiresIn=seconds
        )

    def clear(self, inbox_id: str) -> None:
        """Delete everything that was lent of an inbox."""
        self.bucket.clear(_loan(inbox_id, ""))

    def sweep(self, now: datetime, gone: Collection[str] = ()) -> int:
        """Delete those whose time is up, and those of the inboxes `gone`; how many they were.

        One listing serves all inboxes: S3 charges as much for each as for storing a mail.
        """
        ended = [
            key
            for key, at in self.bucket.modified(DOWNLOADS_PREFIX)
            if at < now - _LOAN or _borrower(key) in gone
        ]
        self.bucket.delete(ended)
        return len(ended)


def _key(inbox_id: str, message_id: str) -> str:
    return f"{MAIL_PREFIX}{inbox_id}/{message_id}"


def _loan(inbox_id: str, name: str) -> str:
    return f"{DOWNLOADS_PREFIX}{inbox_id}/{name}"


def _borrower(key: str) -> str:
    return key.removeprefix(DOWNLOADS_PREFIX).partition("/")[0]
