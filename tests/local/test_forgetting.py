"""What is gone is gone on a laptop too: the emulator keeps nothing of it."""

import os
import subprocess
import sys

from tests.running import ROOT

# The emulator changes moto for the whole process: it gets one of its own.
PROGRAM = """
import gc, json, secrets
from local import emulator
from local.__main__ import _forget_real_accounts
_forget_real_accounts()
emulator.start(0)
import boto3
from local.cloud import BUCKET, provision

def deliver(made, word):
    s3, sns, sqs = boto3.client("s3"), boto3.client("sns"), boto3.client("sqs")
    s3.put_object(Bucket=BUCKET, Key="incoming/" + word, Body=word.encode())
    sns.publish(TopicArn=made.topic_arn, Message=word)
    s3.delete_objects(Bucket=BUCKET, Delete={"Objects": [{"Key": "incoming/" + word}]})
    (message,) = sqs.receive_message(QueueUrl=made.queue_url)["Messages"]
    assert message["Body"] == word
    sqs.delete_message(QueueUrl=made.queue_url, ReceiptHandle=message["ReceiptHandle"])

def keeps(kept, word):
    members = [*kept, *kept.values()] if isinstance(kept, dict) else kept
    return any(isinstance(member, (str, tuple)) and word in str(member) for member in members)

made = provision()
mirrored = secrets.token_hex(16)
deliver(made, mirrored[::-1])
gc.collect()
held = [each for each in gc.get_objects() if isinstance(each, (dict, list, set))]
left = [type(each).__name__ for each in held if keeps(each, mirrored[::-1])]
left += [type(each).__name__ for each in gc.get_objects() if type(each).__name__ == "FakeKey"]
print(json.dumps(left))
"""


def test_of_a_mail_that_was_delivered_the_emulator_keeps_nothing() -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT / "functions"), str(ROOT)))}

    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.stdout == "[]\n", ended.stderr
