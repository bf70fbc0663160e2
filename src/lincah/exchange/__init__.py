"""What crosses instansi: signed messages, in order per case, each with one effect, whoever is down in between.

Who sends writes the message in the transaction of the act (`services.kirim`); a job carries it; who receives keeps
it and handles it in one transaction, by the handler that a chapter registered (`kait`). See docs/decisions/0017.
"""
