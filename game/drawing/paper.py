"""The colours of the game's paper, by token, for whatever is drawn or written outside the window."""

from collections.abc import Mapping

COLOURS: Mapping[str, str] = {
    "paper": "#F6EEDF",
    "panel": "#FBF5E9",
    "deep": "#EBDFC8",
    "edge": "#D3C3A4",
    "line": "#8A785A",
    "ink": "#2A2420",
    "soft": "#655A50",
    "sales": "#A93D22",
    "marketing": "#12675F",
    "company": "#76530F",
    "outside": "#3E5568",
    "thread_sales": "#D2583A",
    "thread_marketing": "#1F8A83",
    "thread_company": "#A6771A",
    "thread_outside": "#5B7286",
    "own_sales": "#F3E3D2",
    "own_marketing": "#DDEAE3",
    "own_company": "#F0E5C6",
    "own_outside": "#E1E6EA",
    "blocked": "#8A8078",
}
"""The tokens of the game's paper theme, in which drawings and styles name their colours."""
PRINTED: Mapping[str, str] = {
    "paper": "#FFFFFF",
    "panel": "#FFFFFF",
    "own_sales": "#FAF4EC",
    "own_marketing": "#EFF5F2",
    "own_company": "#F8F3E4",
    "own_outside": "#F0F3F5",
    "deep": "#F1E9DA",
}
"""What is otherwise in print: the sheet is the ground, and large tints would come out as dots."""
NIGHT: Mapping[str, str] = {
    "paper": "#1F2430",
    "panel": "#282E3C",
    "deep": "#323949",
    "edge": "#4A5367",
    "line": "#858EA4",
    "ink": "#F2E9DA",
    "soft": "#B9B2A8",
    "sales": "#F2957C",
    "marketing": "#5CC5BB",
    "company": "#E3B75C",
    "outside": "#A9BFD2",
    "thread_sales": "#EE8468",
    "thread_marketing": "#3FB3A9",
    "thread_company": "#E0B04C",
    "thread_outside": "#8FA8BD",
    "own_sales": "#3F2E30",
    "own_marketing": "#1F3B3F",
    "own_company": "#3D3625",
    "own_outside": "#2B3542",
    "blocked": "#8D929C",
}
"""The same tokens in the game's night theme, for a page that is read on a dark screen."""
