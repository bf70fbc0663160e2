"""Penugasan: who is given which work, by which letter, and the flow that carries the case."""
