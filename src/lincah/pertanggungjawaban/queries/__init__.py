"""Reads: what a report is drafted from, the reports of a case, one report, and those that wait for me."""
