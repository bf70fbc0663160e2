"""Screens of kedudukan: charts of the structure, people, what the administrator of the instansi keeps."""
