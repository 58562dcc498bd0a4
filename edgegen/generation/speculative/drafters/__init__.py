"""What proposes tokens to the target model: one file for each way, one interface (base.py)."""
