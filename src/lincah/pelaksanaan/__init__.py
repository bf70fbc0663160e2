"""Pelaksanaan: plan, breakdown, progress, feedback, results and their review, on one page per case."""
