"""The window: plain descriptions of what is on the screen, laid out by pure code, drawn by one painter."""
