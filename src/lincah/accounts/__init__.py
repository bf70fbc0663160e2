"""The people who log in. An account says who somebody is, never what she may do: rights follow from the posts held today."""
