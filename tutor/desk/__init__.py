"""The one clock. Opens the rooms below once and gives both front ends the same verbs."""
