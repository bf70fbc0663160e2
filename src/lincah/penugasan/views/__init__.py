"""Screens of penugasan."""

from lincah.penugasan.views.tugaskan import jalan, tugaskan

__all__ = ["jalan", "tugaskan"]
