"""What makes a sound deck a good one: rules with stable codes, each with its research, examples and findings."""
