"""A map as a picture, and what a question finds out as a chart."""
