"""Transformasi manajemen: the team that guides the change, where a regulation has one."""

from lincah.law.transformasi.aturan import BabTransformasi

__all__ = ["BabTransformasi"]
