"""Pertanggungjawaban: reports on running work, their schedules, and what leaders ask for."""
