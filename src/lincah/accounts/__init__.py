"""The people who log in. An account says who somebody is, never what she may do.

Rights follow from the posts held today; only the administrator of an instansi is told apart here.
"""
