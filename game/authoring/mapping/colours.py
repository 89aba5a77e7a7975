"""The colours of complications on a map: eight that differ in hue and in lightness, none of them a colour that belongs to people.

On paper white letters stand on them, in the dark dark ones, by 4.5:1 or more; and each complication has its letter as well.
"""

DAY = ("#6A3D9A", "#1B5FA8", "#7A5200", "#2F6B2F", "#9C2C6B", "#3F4F5F", "#5B5BD6", "#7B4A2E")
NIGHT = ("#CBA8EC", "#8FC1F5", "#E8C26A", "#9CD69C", "#F0A6CC", "#C3CFDA", "#B6B6FF", "#E0B294")
ON_DAY = "#FFFFFF"
ON_NIGHT = "#1F2430"
