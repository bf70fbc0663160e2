"""Requests across instansi: one case that stands in two, each act performed where its officer sits and told to the other."""
