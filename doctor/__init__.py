"""Why does no mail arrive? Walks a mail's way through an AWS account, and says where it ends."""
