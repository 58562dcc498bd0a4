"""Plain numpy: the float model that every export and every engine is measured against."""
