"""Item models that hold ids and read their rows when shown."""
