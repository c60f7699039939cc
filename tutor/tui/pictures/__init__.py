"""How each picture of the score history is drawn in cells: all of text, by shape as well as by colour."""
