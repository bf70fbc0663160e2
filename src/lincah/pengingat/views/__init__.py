"""Screens of pengingat."""
