"""Where mail lies: the table, the mail bucket, and the server's own key."""

from aws_cdk import Aws, Duration, RemovalPolicy
from aws_cdk import aws_dynamodb as dynamodb
from aws_cdk import aws_iam as iam
from aws_cdk import aws_s3 as s3
from aws_cdk import aws_secretsmanager as secretsmanager
from constructs import Construct

from infra.config import Config
from infra.findings import acknowledge
from infra.function_choices import MAX_INBOX_AGE_DAYS
from infra.python_function import PythonFunction

EXPIRY_INDEX = "expiry"
INCOMING = "incoming/"
MAIL = "mail/"
DOWNLOADS = "downloads/"
SERVER_KEY_LENGTH = 64


class Storage(Construct):
    """What an inbox leaves behind is deleted by the sweep; TTL and lifecycle are backstops.

    So nothing here may keep what was deleted: no point-in-time recovery, no stream, no versions
    (docs/adr/0011).
    """

    def __init__(self, scope: Construct, id: str, *, config: Config) -> None:
        super().__init__(scope, id)
        removal = RemovalPolicy.RETAIN if config.retain else RemovalPolicy.DESTROY
        self.table = self._table(removal)
        self.bucket = self._bucket(removal)
        self.server_key = self._server_key(removal)

    def _table(self, removal: RemovalPolicy) -> dynamodb.TableV2:
        table = dynamodb.TableV2(
            self,
            "Table",
            partition_key=_string("pk"),
            sort_key=_string("sk"),
            billing=dynamodb.Billing.on_demand(),
            encryption=dynamodb.TableEncryptionV2.aws_managed_key(),
            time_to_live_attribute="ttl",
            removal_policy=removal,
            deletion_protection=removal is RemovalPolicy.RETAIN,
        )
        table.add_global_secondary_index(
            index_name=EXPIRY_INDEX,
            partition_key=_string("expiry_shard"),
            sort_key=dynamodb.Attribute(name="expires_at", type=dynamodb.AttributeType.NUMBER),
            projection_type=dynamodb.ProjectionType.KEYS_ONLY,
        )
        return table

    def _bucket(self, removal: RemovalPolicy) -> s3.Bucket:
        bucket = s3.Bucket(
            self,
            "Mail",
            encryption=s3.BucketEncryption.S3_MANAGED,
            block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
            object_ownership=s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
            enforce_ssl=True,
            minimum_tls_version=1.2,
            removal_policy=removal,
            auto_delete_objects=removal is RemovalPolicy.DESTROY,
            lifecycle_rules=[
                _expire(INCOMING, days=1),
                _expire(DOWNLOADS, days=1),
                # A day after the oldest inbox it can belong to, and one more because the table's
                # own backstop runs a day late too.
                _expire(MAIL, days=MAX_INBOX_AGE_DAYS + 2),
                s3.LifecycleRule(
                    id="unfinished-uploads",
                    abort_incomplete_multipart_upload_after=Duration.days(1),
                ),
            ],
        )
        acknowledge(
            bucket,
            S1="Access logs would keep, for longer than the mail, who read what and from where.",
        )
        return bucket

    def _server_key(self, removal: RemovalPolicy) -> secretsmanager.Secret:
        secret = secretsmanager.Secret(
            self,
            "ServerKey",
            description="What Mayfly seals its tickets with.",
            generate_secret_string=secretsmanager.SecretStringGenerator(
                password_length=SERVER_KEY_LENGTH, exclude_punctuation=True
            ),
            removal_policy=removal,
        )
        acknowledge(
            secret,
            SMG4="It opens no mail, only tickets of a minute; a new one may be set at any time.",
        )
        return secret

    def allow_items(self, function: PythonFunction, *actions: str) -> None:
        """Let a function do `actions` (as `GetItem`) to the table's items."""
        function.allow([f"dynamodb:{action}" for action in actions], self.table.table_arn)

    def allow_expiry_index(self, function: PythonFunction) -> None:
        """Let a function ask what has expired."""
        function.allow(["dynamodb:Query"], f"{self.table.table_arn}/index/{EXPIRY_INDEX}")

    def allow_objects(self, function: PythonFunction, prefix: str, *actions: str) -> None:
        """Let a function do `actions` (as `GetObject`) to what is stored under `prefix`.

        Listing is allowed with it: without, S3 answers 403 where there is no such object
        (docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html), and a mail that was
        delivered before would look like one that cannot be read.
        """
        function.allow(
            [f"s3:{action}" for action in actions],
            self.bucket.arn_for_objects(f"{prefix}*"),
            wildcard=f"It works on whatever lies under {prefix}.",
        )
        function.allow(["s3:ListBucket"], self.bucket.bucket_arn)

    def allow_server_key(self, function: PythonFunction) -> None:
        """Let a function read the server's key."""
        function.allow(["secretsmanager:GetSecretValue"], self.server_key.secret_arn)

    def allow_writing(self, service: iam.ServicePrincipal, prefix: str, source: str) -> None:
        """Let an AWS service put objects under `prefix`, on behalf of the ARN `source` alone."""
        self.bucket.add_to_resource_policy(
            iam.PolicyStatement(
                principals=[service],
                actions=["s3:PutObject"],
                resources=[self.bucket.arn_for_objects(f"{prefix}*")],
                conditions={
                    "StringEquals": {"aws:SourceAccount": Aws.ACCOUNT_ID, "aws:SourceArn": source}
                },
            )
        )


def _string(name: str) -> dynamodb.Attribute:
    return dynamodb.Attribute(name=name, type=dynamodb.AttributeType.STRING)


def _expire(prefix: str, *, days: int) -> s3.LifecycleRule:
    return s3.LifecycleRule(id=prefix.rstrip("/"), prefix=prefix, expiration=Duration.days(days))
