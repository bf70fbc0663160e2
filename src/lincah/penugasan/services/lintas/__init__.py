"""Requests across instansi: one case in two. Each act is done where its officer sits, and told to the other."""
