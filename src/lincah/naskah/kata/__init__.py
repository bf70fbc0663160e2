"""The wording of letters as a setting: text with a closed list of fields, its check, its filling, its versions.

Text is never code: no Typst, no expressions. A field stands for words of the case, is replaced once, and what it is
replaced with is not read again (docs/decisions/0044-wording-of-letters.md).
"""
