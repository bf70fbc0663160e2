"""Two to four regulations side by side, rule by rule."""
