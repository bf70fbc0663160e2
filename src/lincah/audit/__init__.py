"""What happened, by whom, in which capacity, and by which article: written once, never changed.

Every event is hashed when it is written, inside the transaction of the change it tells of; writers do not wait for
each other. Every minute a job seals what is new into a Merkle tree whose root also covers the root before it. Whoever
changes a row afterwards must change its hash, its leaf, its root and all later roots; `lincah audit` names what does
not fit, and a root noted down elsewhere (`lincah audit --akar`) tells even when all were changed.
"""
