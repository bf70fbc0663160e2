"""What happens beside the flow of a case across instansi, and its files: told to the other, taken in from it."""
