"""The instansi of this deployment: who is here, in which schema, and which regulation governs it since when.

These tables lie in the shared schema; everything else an instansi has lies in its own. The clock is read here too
(`waktu`), and nowhere else, because "today" depends on the time zone of the instansi.
"""
