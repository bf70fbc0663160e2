"""Letters for people who log in: their page and signature, the registers, the agenda, what an administrator sets.

`naskah` keeps the letters and knows no chapter; here a person with posts meets them: who may see and sign, and the
event of every write. A chapter that makes letters says who else may read them (`kait`).
"""
