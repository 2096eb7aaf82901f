"""What Mayfly costs: a model of AWS's prices, of what is asked of AWS, and of what that makes."""
