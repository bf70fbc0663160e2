"""What waits and for whom: due days in working days, the daily digest, escalation, the calendar of a person.

It knows no chapter: chapters tell it what waits (`kait`), and ask it by when something is due (`queries.aturan`).
"""
