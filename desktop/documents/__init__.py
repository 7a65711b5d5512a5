"""Records become pages: the minutes and the other papers made from a record."""
