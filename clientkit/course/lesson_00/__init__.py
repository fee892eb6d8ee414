"""The exercises of lesson 00, the welcome page."""
