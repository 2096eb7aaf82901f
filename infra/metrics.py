"""What the functions count, in CloudWatch."""

from aws_cdk import Duration
from aws_cdk import aws_cloudwatch as cloudwatch

NAMESPACE = "Mayfly"
SERVICE = "mayfly"
MINUTE = Duration.minutes(1)


def counted(name: str, *, statistic: str = "Sum", period: Duration = MINUTE) -> cloudwatch.Metric:
    """One of the functions' own metrics."""
    return cloudwatch.Metric(
        namespace=NAMESPACE,
        metric_name=name,
        dimensions_map={"service": SERVICE},
        statistic=statistic,
        period=period,
    )
