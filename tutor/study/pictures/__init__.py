"""The pictures of the score history: each is reckoned from sums of study days and drawn elsewhere."""
