"""Measurements, one question per module: `python -m benchmarks.<name>`. Numbers measured so far: docs/ukuran.md."""
