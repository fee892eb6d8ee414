"""The exercises of lesson 01, the catheter: one question, three answers."""
