"""A report to keep or hand in: what the score history shows, as one page or as JSON; pure."""
