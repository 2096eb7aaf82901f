"""A word when the month becomes dear."""

from aws_cdk import Aws
from aws_cdk import aws_budgets as budgets
from aws_cdk import aws_iam as iam
from aws_cdk import aws_sns as sns
from constructs import Construct

ALMOST, ALL = 80, 100


class Budget(Construct):
    """Of the whole account: told when four fifths are spent, and when all will be."""

    def __init__(self, scope: Construct, id: str, *, dollars: int, topic: sns.Topic) -> None:
        super().__init__(scope, id)
        topic.add_to_resource_policy(
            iam.PolicyStatement(
                principals=[iam.ServicePrincipal("budgets.amazonaws.com")],
                actions=["sns:Publish"],
                resources=[topic.topic_arn],
                conditions={"StringEquals": {"aws:SourceAccount": Aws.ACCOUNT_ID}},
            )
        )
        subscriber = budgets.CfnBudget.SubscriberProperty(
            subscription_type="SNS", address=topic.topic_arn
        )
        budgets.CfnBudget(
            self,
            "Month",
            budget=budgets.CfnBudget.BudgetDataProperty(
                budget_type="COST",
                time_unit="MONTHLY",
                budget_limit=budgets.CfnBudget.SpendProperty(amount=dollars, unit="USD"),
            ),
            notifications_with_subscribers=[
                budgets.CfnBudget.NotificationWithSubscribersProperty(
                    notification=budgets.CfnBudget.NotificationProperty(
                        notification_type=kind,
                        comparison_operator="GREATER_THAN",
                        threshold=threshold,
                    ),
                    subscribers=[subscriber],
                )
                for kind, threshold in (("ACTUAL", ALMOST), ("FORECASTED", ALL))
            ],
        ).node.add_dependency(topic.node.find_child("Policy"))
