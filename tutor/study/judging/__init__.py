"""The knowledge of a fair examiner, one kind of thing a module: numbers, units, dates, people, slips, lists."""
