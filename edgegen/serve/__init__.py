"""HTTP server with OpenAI's API for one loaded bundle."""
