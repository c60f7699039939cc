"""From an article to proposals for a deck; pure."""
