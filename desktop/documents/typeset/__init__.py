"""Arabic, Kurmanji and Syriac text set in type as PDF; knows nothing of meetings."""
