"""The arithmetic of the models in plain numpy: float, integer, and static.

`decoder` is the float model that exports are compared with. `integer` specifies what the lossless
engines compute, bit for bit, and `fixed` specifies its float parts. `static` is the arithmetic of
recipes with fixed activation scales.
"""
