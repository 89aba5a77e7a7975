"""A story in the window while it is written: `bench` is what is asked of whoever reads and plays it, `previewing` what a
command makes of the window's state.
"""
