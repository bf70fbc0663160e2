"""What those who lead see of the work below them: figures with reasons, each leading to the rows it counts."""
