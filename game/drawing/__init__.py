"""Drawings as plain shapes at places: the web and the line of a run. The window paints them, a report writes them as SVG."""
