"""Pemanfaatan TIK: duties around electronic government."""

from lincah.law.tik.aturan import BabTik

__all__ = ["BabTik"]
